using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

public class DefaultTests
{
    [Theory]
    [InlineData("Compute()")]
    [InlineData("new()")]
    [InlineData("default")]
    public Task Call_is_no_default(string initializer) => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 default 3 v1.."), Order($"[Tag(1)] public int A = {{|EVO206:{initializer}|}}; private static int Compute() => 3;"));

    [Theory]
    [InlineData("Three")]
    [InlineData("1 + 2")]
    [InlineData("int.MaxValue")]
    [InlineData("true ? 3 : 4")]
    public Task What_cannot_be_known_is_compared_with_nothing(string initializer) => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 default 5 v1..; 2 B int32 v1.."),
        Order($"[Tag(1)] public int A = {initializer}; [Tag(2)] public int B = {initializer}; private const int Three = 3;"));

    [Theory]
    [InlineData("int32 default 97", "int A = 'a'")]
    [InlineData("char default \"a\"", "char A = '\\u0061'")]
    [InlineData("string default \"A\"", "string A = nameof(A)")]
    [InlineData("string default \"\\\"\\n\"", "string A = \"\\\"\\n\"")]
    [InlineData("double default -0", "double A = -0.0")]
    [InlineData("double", "double A = 0.0")]
    [InlineData("float default 1.5", "float A = 1.5f")]
    [InlineData("decimal default 1.50", "decimal A = 1.50m")]
    [InlineData("int64 default -9223372036854775808", "long A = -9223372036854775808")]
    [InlineData("uint64 default 18446744073709551615", "ulong A = 0xFFFF_FFFF_FFFF_FFFF")]
    [InlineData("bool default true", "bool A = true")]
    [InlineData("enum System.DayOfWeek default Friday", "DayOfWeek A = System.DayOfWeek.Friday")]
    [InlineData("enum System.DayOfWeek", "DayOfWeek A = DayOfWeek.Sunday")]
    [InlineData("enum System.DayOfWeek optional default Friday", "DayOfWeek? A = (DayOfWeek)5")]
    [InlineData("guid", "Guid A = Guid.Empty")]
    [InlineData("list<int32>", "int[] A = { 1, 2 }")]
    public Task Literal_is_recorded_as_the_value_of_its_type(string recorded, string member) =>
        Verify.DiagnosticsAsync(OrderBaseline($"1 A {recorded} v1.."), Order($"[Tag(1)] public {member};"));

    [Fact]
    public Task Zero_of_either_sign_is_a_value_of_its_own() =>
        Verify.DiagnosticsAsync(OrderBaseline("1 A double v1.."), Order("[Tag(1)] public double A = {|EVO206:-0.0|};"));

    [Fact]
    public Task Default_of_another_type_is_not_compared() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 default 3 v1.."), Order("[Tag(1)] public {|EVO301:string|} A = \"x\";"));

    [Fact]
    public Task Two_edits_of_one_member_are_two_findings() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 default 3 v1.."), Order("[Tag(1)] public {|EVO303:long|} A = {|EVO206:4|};"));

    [Fact]
    public Task Enum_value_that_was_a_default_moved_and_another_took_its_number() => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; 1 Paid v1..", "message Acme.Order; 1 A enum Acme.Status default Paid v1.."),
        Source("public enum Status { None, Settled, {|EVO501:Paid|} } [Message] public class Order { [Tag(1)] public Status A = Status.Paid; }"));
}
