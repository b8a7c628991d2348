using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

public class InheritanceTests
{
    private const string Ids = "1 Id int64 v1..; 2 Note string v1..";

    [Theory]
    [InlineData("public class Root { [Tag(1)] public long Id; }")]
    [InlineData("public abstract class Root<T> { [Tag(1)] public T Id = default!; }", "Root<long>")]
    [InlineData("[Message] public class {|EVO001:Root|} { [Tag(1)] public long Id; }")]
    public Task Field_moves_up_with_its_tag(string root, string name = "Root") => Verify.DiagnosticsAsync(
        OrderBaseline(Ids), Source($"{root} [Message] public class Order : {name} {{ [Tag(2)] public string Note = \"\"; }}"));

    [Fact]
    public Task Field_moves_down_with_its_tag() => Verify.DiagnosticsAsync(
        OrderBaseline(Ids), Source("public class Root; [Message] public class Order : Root { [Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; }"));

    [Theory]
    [InlineData("[Tag(1)] public long Id; [Tag(3)] public int {|EVO002:New|};", "Root")]
    [InlineData("[Tag(1)] public {|EVO302:int|} Id;", "Root")]
    [InlineData("[Tag({|EVO102:9|})] public long Id;", "Root")]
    [InlineData("[Tag(1)] public long Id; [Tag({|EVO104:1|})] public long Copy;", "Root")]
    [InlineData("", "{|EVO106:Root|}")]
    public Task Change_of_a_base_message_is_reported_there_alone(string members, string name) => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Root; 1 Id int64 v1..", $"message Acme.Order; {Ids}"),
        Source($"[Message] public class {name} {{ {members} }} [Message] public class Order : Root {{ [Tag(2)] public string Note = \"\"; }}"));

    [Fact]
    public Task Reserved_loss_of_a_base_message_is_reported_there_alone() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Root; 1 Id int64 v1..", $"message Acme.Order; {Ids}"),
        Source("[Message, Reserved(1)] public class {|EVO002:Root|}; [Message] public class Order : Root { [Tag(2)] public string Note = \"\"; }"));

    [Fact]
    public Task Lost_required_field_of_a_base_message_is_reported_there_alone() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Root; 1 Id int64 required v1..", "message Acme.Order; 1 Id int64 required v1..; 2 Note string v1.."),
        Source("[Message] public class {|EVO203:Root|}; [Message] public class Order : Root { [Tag(2)] public string Note = \"\"; }"));

    [Fact]
    public Task Loss_of_the_derived_message_is_its_own() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Root; 1 Id int64 v1..", $"message Acme.Order; {Ids}"),
        Source("[Message] public class Root { [Tag(1)] public long Id; } [Message] public class {|EVO106:Order|} : Root;"));

    [Fact]
    public Task Base_that_is_no_message_is_reported_in_its_source_once() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.A; 1 Id int64 v1..", "message Acme.B; 1 Id int64 v1.."),
        [
            new("Root.cs", Source("public class Root { [Tag(1)] public {|EVO302:int|} Id; }")),
            new("Derived.cs", Source("[Message] public class A : Root; [Message] public class B : Root;")),
        ]);

    [Fact]
    public Task New_derived_message_is_only_new() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Root; 1 Id int64 v1.."),
        Source("[Message] public class Root { [Tag(1)] public long Id; } [Message] public class {|EVO001:Order|} : Root;"));

    [Fact]
    public Task New_base_without_attribute_brings_new_fields() => Verify.DiagnosticsAsync(
        OrderBaseline(Ids),
        Source("public class Root { [Tag(3)] public int {|EVO002:New|}; } [Message] public class Order : Root { [Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; }"));

    [Fact]
    public Task Overridden_member_is_one() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int64 v1.."),
        Source("public abstract class Root { [Tag(1)] public abstract long Id { get; set; } } [Message] public class Order : Root { public override long Id { get; set; } }"));
}
