using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO402Tests
{
    private const string Fields = "[Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; [Tag(3)] public int Count;";
    private static readonly string Shipped = Baseline(1, "message Acme.Old.Order; 1 Id int64 v1..; 2 Note string v1..; 3 Count int32 v1..");

    [Theory]
    [InlineData("[Message] public class {|EVO402:Order|} { [Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; [Tag(3)] public int Count; }")]
    [InlineData("[Message] public class {|EVO402:Purchase|} { [Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; [Tag(3)] public int Count; }")]
    [InlineData("public class Outer { [Message] public class {|EVO402:Order|} { [Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; [Tag(3)] public int {|EVO002:Number|}; } }")]
    public Task Moved_or_renamed(string code) => Verify.DiagnosticsAsync(Shipped, Source(code));

    [Fact]
    public Task Its_history_is_compared_all_the_same() => Verify.DiagnosticsAsync(
        Shipped, Source("[Message] public class {|EVO402:Order|} { [Tag(1)] public {|EVO302:int|} Id; [Tag(2)] public string Note = \"\"; [Tag(3)] public int Count; }"));

    [Fact]
    public Task Enum() => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Old.Status; 0 None v1..; 1 Paid v1..", "message Acme.Order; 1 Status enum Acme.Old.Status v1.."),
        Source("public enum {|EVO402:Status|} { None, Paid } [Message] public class Order { [Tag(1)] public Status Status; }"));

    [Theory]
    [InlineData("[Message(Name = \"Acme.Old.Order\")] public class Order { [Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; [Tag(3)] public int Count; }")]
    public Task Shipped_name_is_kept(string code) => Verify.DiagnosticsAsync(Shipped, Source(code));

    [Fact]
    public Task Recorded_rename_is_silent() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Order; 1 Id int64 v1..; 2 Note string v1..; 3 Count int32 v1..; was Acme.Old.Order v1"), Order(Fields));

    [Theory]
    [InlineData("[Message] public class {|EVO001:Purchase|} { [Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; }")]
    [InlineData("[Message] public class {|EVO001:Order|} { [Tag(1)] public string Id = \"\"; [Tag(2)] public int Note; [Tag(3)] public int Count; }")]
    public Task What_has_too_little_in_common_is_another_message(string code) => Verify.DiagnosticsAsync(Shipped, Source(code), ignore: ["EVO403"]);

    [Fact]
    public Task Message_that_is_still_there_was_not_renamed() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Order; 1 Id int64 v1..; 2 Note string v1..; 3 Count int32 v1.."),
        Source($"[Message] public class Order {{ {Fields} }} namespace More {{ [Message] public class {{|EVO001:Order|}} {{ {Fields} }} }}").Replace("namespace Acme;", "namespace Acme {", StringComparison.Ordinal) + "}");

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Shipped,
        Order(Fields),
        "EVO402: 'Order' looks like 'Acme.Old.Order', which shipped in v1 and has gone."
        + " Keep the shipped name with [Message(Name = \"Acme.Old.Order\")] or record the rename; otherwise its history is lost.");

    [Fact]
    public Task Message_text_of_an_enum() => Verify.MessageAsync(
        Baseline(1, "enum Acme.Old.Status; 0 None v1..", "message Acme.Order; 1 Status enum Acme.Old.Status v1.."),
        Source("public enum Status { None } [Message] public class Order { [Tag(1)] public Status Status; }"),
        "EVO402: 'Status' looks like 'Acme.Old.Status', which shipped in v1 and has gone. Record the rename; otherwise its history is lost.");

    [Theory]
    [InlineData("avro", "Purchase", "Warning")]
    [InlineData("avro", "Order", "Info")]
    [InlineData("protobuf", "Purchase", "Info")]
    [InlineData("json", "Purchase", "Info")]
    public async Task Name_that_is_on_the_wire_makes_it_a_warning(string formats, string name, string severity) => Assert.Equal(
        [$"EVO402 {severity}"],
        await SeveritiesAsync(InFormats(formats), $"[Message] public class {name} {{ {Fields} }}"));

    [Fact]
    public async Task Case_of_a_union_is_known_by_its_name_in_JSON()
    {
        var shipped = Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..", "message Acme.Circle; 1 R int32 v1..; 2 X int32 v1..; 3 Y int32 v1..");
        Assert.Equal(["EVO402 Warning"], await SeveritiesAsync(
            InFormats("json"),
            "[Message, Case(1, typeof(Disc))] public abstract class Shape; public class Disc : Shape { [Tag(1)] public int R; [Tag(2)] public int X; [Tag(3)] public int Y; }",
            shipped));
    }

    [Theory]
    [InlineData("avro", "full", "EVO402 Warning")]
    [InlineData("avro", "forward", "EVO402 Warning")]
    [InlineData("avro", "backward")]
    [InlineData("json", "full")]
    [InlineData("json, avro", "backward")]
    [InlineData("avro, protobuf", "full", "EVO402 Warning")]
    [InlineData("avro, protobuf", "backward", "EVO402 Info")]
    [InlineData("thrift_binary", "full", "EVO402 Info")]
    public async Task Alias_tells_new_readers_the_old_name(string formats, string compatibility, params string[] expected)
    {
        foreach (var alias in new[] { "Order", "Acme.Old.Order" })
            Assert.Equal(expected, await SeveritiesAsync(
                InFormats(formats, compatibility), $"[Message, Alias(\"{alias}\")] public class Purchase {{ {Fields} }}"));
    }

    [Theory]
    [InlineData("Order", "{|EVO402:Purchase|}")]
    [InlineData("Acme.Old.Order", "{|EVO402:Purchase|}")]
    [InlineData("Invoice", "{|EVO001:Purchase|}")]
    public Task Alias_that_names_what_has_gone_is_a_rename_whatever_else_has_changed(string alias, string name) => Verify.DiagnosticsAsync(
        Shipped,
        Source($"[Message, Alias(\"{alias}\")] public class {name} {{ [Tag(9)] public string Other = \"\"; }}"),
        ignore: ["EVO002", "EVO106", "EVO403"]);

    [Fact]
    public Task Renamed_by_its_alias_it_is_compared_with_its_past() => Verify.DiagnosticsAsync(
        Shipped,
        Source("""
            [Message, Alias("Order")] public class {|EVO402:Purchase|}
            {
                [Tag(1)] public {|EVO302:int|} Id;
                [Tag(2)] public {|EVO301:int|} Note;
                [Tag(3)] public {|EVO301:string|} Count = "";
            }
            """));

    [Fact]
    public Task Message_text_where_an_alias_tells_new_readers() => Verify.MessageAsync(
        Shipped,
        Source($"[Message, Alias(\"Order\")] public class Purchase {{ {Fields} }}"),
        "EVO402: 'Purchase' looks like 'Acme.Old.Order', which shipped in v1 and has gone."
        + " Avro, forward: a new 'Purchase' is refused by old readers."
        + " Keep the shipped name with [Message(Name = \"Acme.Old.Order\")]; to record the rename saves its history, not the data.",
        setup: InFormats("avro"));

    [Fact]
    public async Task Enforced_warning_is_an_error() => Assert.Equal(
        ["EVO402 Error"],
        await SeveritiesAsync(
            InFormats("avro") with { GlobalConfig = "build_property.SchemaEvolution = enforce" },
            $"[Message] public class Purchase {{ {Fields} }}"));

    [Fact]
    public Task Message_text_where_the_name_is_on_the_wire() => Verify.MessageAsync(
        Shipped,
        Source($"[Message] public class Purchase {{ {Fields} }}"),
        "EVO402: 'Purchase' looks like 'Acme.Old.Order', which shipped in v1 and has gone. Avro, backward: a stored 'Order' is refused."
        + " Keep the shipped name with [Message(Name = \"Acme.Old.Order\")]; to record the rename saves its history, not the data.",
        setup: InFormats("avro"));

    private static async Task<IReadOnlyList<string>> SeveritiesAsync(TestSetup setup, string code, string? shipped = null)
    {
        var files = MarkedFiles.Parse(shipped ?? Shipped, Source(code)).Files;
        var diagnostics = await Analysis.RunAsync(TestSolution.Create(files, setup), setup);
        return [.. diagnostics.Where(diagnostic => diagnostic.Id != "EVO603").Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}")];
    }
}
