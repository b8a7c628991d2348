using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO403Tests
{
    [Fact]
    public Task Removed_message_stands_at_its_line() => Verify.DiagnosticsAsync(
        "schema-baseline 1\nshipped v2\n\n{|EVO403:message Acme.Line|}\n  1 Id int64 v1..\n\nmessage Acme.Order\n  1 Id int64 v1..\n", Order("[Tag(1)] public long Id;"));

    [Fact]
    public Task Message_that_shipped_long_ago_counts() => Verify.DiagnosticsAsync(
        "schema-baseline 1\nshipped v2\n\n{|EVO403:message Acme.Line|}\n  1 Id int64 v1\n", Source(""));

    [Fact]
    public Task Union_is_reported_and_its_cases_are_not() => Verify.DiagnosticsAsync(
        "schema-baseline 1\nshipped v1\n\nmessage Acme.Circle\n  1 R double v1..\n\n{|EVO403:union Acme.Shape|}\n  1 Acme.Circle v1..\n", Source(""));

    [Fact]
    public Task Class_that_lost_its_attribute_is_no_message() => Verify.DiagnosticsAsync(
        "schema-baseline 1\nshipped v1\n\n{|EVO403:message Acme.Order|}\n  1 Id int64 v1..\n", Source("public class Order { [Tag(1)] public long Id; }"));

    [Fact]
    public Task Enum_of_that_name_is_no_message() => Verify.DiagnosticsAsync(
        "schema-baseline 1\nshipped v1\n\n{|EVO403:message Acme.Kind|}\n  1 Id int64 v1..\n\nmessage Acme.Order\n  1 Id int64 v1..\n",
        Source("public enum Kind { None } [Message] public class Order { [Tag(1)] public long Id; }"),
        ignore: ["EVO002"]);

    [Theory]
    [InlineData("message Acme.Line; 1 Id int64 v2..")]
    [InlineData("enum Acme.Status; 0 None v1..")]
    [InlineData("message Acme.Line; 1 Id int64 v1", "accept EVO403 Acme.Line v2 \"never used\"")]
    public Task Near_miss(params string[] blocks) => Verify.DiagnosticsAsync(Baseline(1, blocks), Source(""));

    [Fact]
    public Task Message_that_moved_to_a_referenced_project() => Verify.DiagnosticsAsync(
        Baseline(1, "message Money.Amount; 1 Cents int64 v1.."),
        Source(""),
        setup: new() { Referenced = "using SchemaEvolution; namespace Money; [Message] public class Amount { [Tag(1)] public long Cents; }" });

    [Theory]
    [InlineData("none", 1)]
    [InlineData("forward", 1)]
    [InlineData("full_latest", 2)]
    public Task Policy_of_the_project_decides(string policy, int shipped) => Verify.DiagnosticsAsync(
        Baseline(shipped, "message Acme.Line; 1 Id int64 v1"),
        Source(""),
        setup: new() { GlobalConfig = $"build_property.SchemaEvolutionCompatibility = {policy}" });

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Baseline(3, "message Acme.Line; 1 Id int64 v2.."),
        Source(""),
        "EVO403: 'Line' shipped in v2 and is no longer declared. Restore it, or accept the break with `dotnet schema accept EVO403 Acme.Line --reason \"...\"`.");
}
