using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO105Tests
{
    private static readonly string Shipped = OrderBaseline("1 Id int64 v1..");

    [Theory]
    [InlineData("{|EVO105:0|}")]
    [InlineData("{|EVO105:-1|}")]
    [InlineData("{|EVO105:19000|}")]
    [InlineData("{|EVO105:19_999|}")]
    [InlineData("{|EVO105:536_870_912|}")]
    [InlineData("{|EVO105:int.MaxValue|}")]
    public Task Tag_that_Protobuf_does_not_have(string tag) => Verify.DiagnosticsAsync(Shipped, Order($"[Tag(1)] public long Id; [Tag({tag})] public int Other;"));

    [Theory]
    [InlineData("2")]
    [InlineData("18_999")]
    [InlineData("20_000")]
    [InlineData("536_870_911")]
    public Task Tag_at_the_border(string tag) => Verify.DiagnosticsAsync(Shipped, Order($"[Tag(1)] public long Id; [Tag({tag})] public int {{|EVO002:Other|}};"));

    [Theory]
    [InlineData("1 Id int64 v1..; 2 Note string v1..", "public string Note = \"\";")]
    [InlineData("1 Id int64 v1..; 2 Note string required v1..", "public required string Note { get; set; }")]
    public Task Shipped_field_with_a_bad_tag_is_reported_once(string facts, string member) =>
        Verify.DiagnosticsAsync(OrderBaseline(facts), Order($"[Tag(1)] public long Id; [Tag({{|EVO105:0|}})] {member}"));

    [Fact]
    public Task Two_members_with_one_bad_tag_are_told_apart() => Verify.DiagnosticsAsync(
        Shipped, Order("[Tag(1)] public long Id; [Tag({|EVO105:0|})] public int A; [Tag({|EVO104:0|})] public int B;"));

    [Fact]
    public Task Case_of_a_union() => Verify.DiagnosticsAsync(
        Baseline(1, "union Acme.Shape; 1 Acme.Circle v1..", "message Acme.Circle", "message Acme.Square"),
        Source("""
            [Message, Case(1, typeof(Circle)), Case({|EVO105:0|}, typeof(Square))] public abstract class Shape;
            public class Circle : Shape;
            public class Square : Shape;
            """));

    [Fact]
    public Task Enum_values_may_have_any_number() => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; -1 Bad v1..; 0 None v1..; 19500 Odd v1.."),
        Source("[Alias(\"S\")] public enum Status { Bad = -1, None, Odd = 19500 }"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Shipped,
        Order("[Tag(1)] public long Id; [Tag(19_000)] public int Other;"),
        "EVO105: 'Order.Other' has tag 19000, which Protobuf does not allow: use 1 to 536870911, without 19000 to 19999");

    [Theory]
    [InlineData("thrift_binary", "{|EVO105:32768|}")]
    [InlineData("thrift_compact", "{|EVO105:40_000|}")]
    [InlineData("protobuf, thrift_binary", "{|EVO105:40_000|}")]
    [InlineData("thrift_compact, thrift_binary", "{|EVO105:0|}")]
    public Task Tag_that_Thrift_does_not_have(string formats, string tag) => VerifyAsync(formats, $"[Tag({tag})] public int Other;");

    [Theory]
    [InlineData("thrift_binary", "32767")]
    [InlineData("thrift_binary", "19_500")]
    [InlineData("json", "40_000")]
    [InlineData("avro", "19_500")]
    public Task Tag_that_only_other_formats_refuse(string formats, string tag) =>
        VerifyAsync(formats, $"[Tag({tag})] public int {{|EVO002:Other|}};");

    [Fact]
    public Task Message_text_names_the_format() => Verify.MessageAsync(
        Shipped,
        Order("[Tag(1)] public long Id; [Tag(40_000)] public int Other;"),
        "EVO105: 'Order.Other' has tag 40000, which Thrift Binary does not allow: use 1 to 32767",
        setup: InFormats("protobuf, thrift_binary"));

    private static Task VerifyAsync(string formats, string member) =>
        Verify.DiagnosticsAsync(Shipped, Order($"[Tag(1)] public long Id; {member}"), ignore: ["EVO603"], setup: InFormats(formats));
}
