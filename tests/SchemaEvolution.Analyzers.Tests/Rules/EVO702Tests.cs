using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO702Tests
{
    [Theory]
    [InlineData("public string? {|EVO702:Note|} { get; set; }")]
    [InlineData("public string {|EVO702:Note|} { get; init; } = \"\";")]
    [InlineData("public string {|EVO702:Note|} { get; } = \"\";")]
    [InlineData("public int {|EVO702:Count|};")]
    [InlineData("public int {|EVO702:A|}, {|EVO702:B|};")]
    [InlineData("public int {|EVO702:Count|} { get; private set; }")]
    public Task Public_member_without_a_tag(string member) => Verify.DiagnosticsAsync(null, OrderWith("EVO005", member));

    [Fact]
    public Task Parameter_of_a_positional_record() =>
        Verify.DiagnosticsAsync(null, Source("[Message] public record {|EVO005:Order|}([Tag(1)] long Id, string {|EVO702:Note|});"));

    [Fact]
    public Task Member_of_a_base_that_is_a_message_is_reported_there() => Verify.DiagnosticsAsync(
        null, Source("[Message] public class {|EVO005:Root|} { public int {|EVO702:A|}; } [Message] public class {|EVO005:Order|} : Root;"));

    [Theory]
    [InlineData("[NotEncoded] public int A;")]
    [InlineData("[Tag(1)] public int A;")]
    [InlineData("public int A => 3;")]
    [InlineData("public static int A { get; set; }")]
    [InlineData("public const int A = 3;")]
    [InlineData("internal int A; private int b; protected int C { get; set; }")]
    [InlineData("public int this[int i] { get => i; set { } }")]
    [InlineData("public int A { get => 3; }")]
    public Task Near_miss(string member) => Verify.DiagnosticsAsync(null, OrderWith("EVO005", member));

    [Fact]
    public Task Record_is_not_asked_for_its_equality_contract() =>
        Verify.DiagnosticsAsync(null, Source("[Message] public record {|EVO005:Order|}([property: Tag(1)] long Id, [property: NotEncoded] int Other);"));

    [Fact]
    public Task Type_that_is_no_message_is_not_asked() => Verify.DiagnosticsAsync(null, Source("public class Order { [Tag(1)] public int A; public int B; }"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Baseline(1, "message Acme.Order"),
        Order("public string? Note { get; set; }"),
        "EVO702: 'Order.Note' has neither a tag nor [NotEncoded]: it is left out of the message");
}
