using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO703Tests
{
    [Theory]
    [InlineData("DayOfWeek A = {|EVO703:(DayOfWeek)9|}")]
    [InlineData("DayOfWeek? A = {|EVO703:(DayOfWeek)(-1)|}")]
    [InlineData("string A = {|EVO703:\"\\ud800\"|}")]
    [InlineData("string A = {|EVO703:\"a\\udc00b\"|}")]
    public Task Default_that_the_type_cannot_hold(string member) => Verify.DiagnosticsAsync(null, OrderWith("EVO005", $"[Tag(1)] public {member};"));

    [Fact]
    public Task On_a_parameter_it_stands_on_its_default() =>
        Verify.DiagnosticsAsync(null, Source("[Message] public record {|EVO005:Order|}([property: Tag(1)] DayOfWeek A = {|EVO703:(DayOfWeek)9|});"));

    [Fact]
    public Task Inherited_default_is_reported_once() => Verify.DiagnosticsAsync(
        null,
        Source("[Message] public class {|EVO005:Root|} { [Tag(1)] public DayOfWeek A = {|EVO703:(DayOfWeek)9|}; } [Message] public class {|EVO005:Order|} : Root;"));

    [Fact]
    public Task Base_that_is_no_message_is_judged_with_the_derived_one() => Verify.DiagnosticsAsync(
        null, Source("public class Root { [Tag(1)] public DayOfWeek A = {|EVO703:(DayOfWeek)9|}; } [Message] public class {|EVO005:Order|} : Root;"));

    [Theory]
    [InlineData("DayOfWeek A = (DayOfWeek)3")]
    [InlineData("AttributeTargets A = (AttributeTargets)3")]
    [InlineData("string A = \"\\ud83d\\ude00\"")]
    [InlineData("DayOfWeek A = Enum.Parse<DayOfWeek>(\"9\")")]
    public Task Near_miss(string member) => Verify.DiagnosticsAsync(
        null, OrderWith("EVO005", $"[Tag(1)] public {member};"), ignore: ["EVO504"]);

    [Fact]
    public Task It_is_the_only_word_about_a_new_default() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A enum System.DayOfWeek v1.."), Order("[Tag(1)] public DayOfWeek A = {|EVO703:(DayOfWeek)9|};"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Id int64 v1..; 2 Day enum System.DayOfWeek default 9 v1.."),
        Order("[Tag(1)] public long Id; [Tag(2)] public DayOfWeek Day = (DayOfWeek)9;"),
        "EVO703: The default of 'Order.Day' does not fit its type: DayOfWeek has no value 9");
}
