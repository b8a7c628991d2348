using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO705Tests
{
    private const string Head = "schema-baseline 1\nshipped v1\n\nmessage Acme.Order\n  1 Id int64 v1..\n\n";

    [Theory]
    [InlineData("accept EVO302 Acme.Order.Id v2 \"TODO\"", "{|EVO302:int|} Id")]
    [InlineData("accept EVO302 Acme.Order.Id v2 \"todo: say why\"", "{|EVO302:int|} Id")]
    [InlineData("accept EVO302 Acme.Order.Id v2 \" \"", "{|EVO302:int|} Id")]
    [InlineData("accept EVO302 Acme.Order.Id v2 \"was reverted\"", "long Id")]
    [InlineData("accept EVO302 Acme.Order.Id v1 \"wrong version\"", "{|EVO302:int|} Id")]
    [InlineData("accept EVO302 Acme.Order.Id v3 \"wrong version\"", "{|EVO302:int|} Id")]
    [InlineData("accept EVO301 Acme.Order.Id v2 \"wrong rule\"", "{|EVO302:int|} Id")]
    [InlineData("accept EVO302 Order.Id v2 \"wrong subject\"", "{|EVO302:int|} Id")]
    public Task Line_that_does_not_accept_anything(string line, string member) =>
        Verify.DiagnosticsAsync($"{Head}{{|EVO705:{line}|}}\n", Order($"[Tag(1)] public {member};"));

    [Theory]
    [InlineData("accept EVO302 Acme.Order.Id v2 \"never above 2^31\"", "int {|EVO002:Id|}")]
    [InlineData("accept EVO302 Acme.Order.Id v2 \"mentions a TODO\" by \"a team\" until 2020-01-01", "int {|EVO002:Id|}")]
    public Task Line_that_is_in_force(string line, string member) => Verify.DiagnosticsAsync($"{Head}{line}\n", Order($"[Tag(1)] public {member};"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        $"{Head}accept EVO302 Acme.Order.Id v2 \"was reverted\"\n",
        Order("[Tag(1)] public long Id;"),
        "EVO705: The accept line for EVO302 Acme.Order.Id matches no break any more. Remove it.");

    [Fact]
    public Task Message_text_without_a_reason() => Verify.MessageAsync(
        $"{Head}accept EVO302 Acme.Order.Id v2 \"TODO\"\n",
        Order("[Tag(1)] public int Id;"),
        "EVO705: The accept line for EVO302 Acme.Order.Id has no reason yet and is not in force. Write one in place of \"TODO\".",
        place: 1);
}
