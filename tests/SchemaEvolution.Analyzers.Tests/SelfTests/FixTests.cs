using Xunit.Sdk;

namespace SchemaEvolution.Analyzers.Tests.SelfTests;

public class FixTests
{
    private const string Marked = "class {|TST001:BadOrder|};";

    private static readonly TestSetup Setup = new() { Analyzers = [new BadNames()], Fixes = [new BadNameFixes()] };

    [Theory]
    [InlineData(null)]
    [InlineData("Call it good")]
    [InlineData("Callitgood")]
    [InlineData("0")]
    public Task Fix_is_named_by_title_key_or_place(string? fix) =>
        Verify.FixAsync(null, Marked, "class GoodOrder;", fix, setup: Setup);

    [Fact]
    public Task First_marked_diagnostic_is_fixed() => Verify.FixAsync(
        null, "class BadA; class {|TST001:BadB|};", "class BadA; class GoodB;", setup: Setup);

    [Fact]
    public Task Fix_of_a_baseline_line_changes_the_baseline() =>
        Verify.FixAsync("{|TST002:Bad|} line", "class Order;", [], expectedBaseline: "Good line", setup: Setup);

    [Fact]
    public Task Fix_may_create_the_baseline_and_the_test_says_what_remains() => Verify.FixAsync(
        null, Marked, "class BadOrder;", "Write the baseline", expectedBaseline: "Bad", remaining: ["TST001", "TST002"], setup: Setup);

    [Theory]
    [InlineData("class OtherOrder;", null, "- class OtherOrder;\n+ class GoodOrder;")]
    [InlineData("class Bad2Order;", "Call it bad again", "expected to remain: nothing new")]
    [InlineData("class {Order;", "Break the code", "does not compile")]
    [InlineData("class BadOrder;", "Write the baseline", "The list of files")]
    [InlineData("class GoodOrder;", "Call it best", "0  Call it good")]
    public async Task Faulty_fix_fails(string expected, string? fix, string told) => Assert.Contains(
        told,
        (await Assert.ThrowsAnyAsync<XunitException>(() => Verify.FixAsync(null, Marked, expected, fix, setup: Setup))).Message,
        StringComparison.Ordinal);

    [Fact]
    public async Task Fix_that_brings_a_new_warning_fails() => Assert.Contains(
        "TST002",
        (await Assert.ThrowsAsync<FailException>(() => Verify.FixAsync(
            null, Marked, "class GoodOrder;", "Move it to the baseline", expectedBaseline: "Bad", setup: Setup))).Message,
        StringComparison.Ordinal);

    [Fact]
    public Task Fix_that_leaves_other_warnings_than_told_fails() => Assert.ThrowsAsync<FailException>(
        () => Verify.FixAsync(null, Marked, "class GoodOrder;", remaining: ["TST001"], setup: Setup));

    [Theory]
    [InlineData("class BadOrder;")]
    [InlineData("class {|TST001:Order|};")]
    public Task Fix_needs_a_mark_where_a_diagnostic_stands(string source) => Assert.ThrowsAsync<FailException>(
        () => Verify.FixAsync(null, source, "class GoodOrder;", setup: Setup));

    [Fact]
    public async Task Offered_fixes_come_in_order() => Assert.Equal(
        ["Call it good", "Call it bad again", "Break the code", "Write the baseline", "Move it to the baseline", "Write two texts"],
        await Verify.OfferedFixesAsync(null, Marked, Setup));

    [Fact]
    public async Task No_provider_offers_nothing() =>
        Assert.Empty(await Verify.OfferedFixesAsync(null, Marked, Setup with { Fixes = [] }));
}
