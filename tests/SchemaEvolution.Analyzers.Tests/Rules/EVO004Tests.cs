using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO004Tests
{
    private static readonly string Sources = Order("[Tag(1)] public string Id = \"\";");

    [Theory]
    [InlineData("1 Id string v1..; {|EVO004:1 Number string v2..|}")]
    [InlineData("1 Id string v1..; {|EVO004:1 Id int32 v1|}")]
    [InlineData("{|EVO004:1 Id string v3..2|}")]
    [InlineData("1 Id string v1..; {|EVO004:2 Note string v1..9|}")]
    [InlineData("1 Id string v1..; {|EVO004:reserved 1 v1..|}")]
    public Task Contradiction_stands_at_its_line_and_nothing_is_compared(string facts) =>
        Verify.DiagnosticsAsync(OrderBaseline(facts, shipped: 2), Sources);

    [Theory]
    [InlineData("1 Id int32 v1; 1 Id string v2..; 2 Old string v1")]
    [InlineData("1 Id string v1..; 2 Note int32 v1; reserved 2 v2..")]
    public Task Facts_that_follow_each_other_are_no_contradiction(string facts) => Verify.DiagnosticsAsync(
        OrderBaseline(facts, shipped: 2), OrderWith("EVO002", "[Tag(1)] public string Id = \"\";", "[Message, Reserved(2), Reserved(3)]"), ignore: ["EVO301"]);
}
