using Xunit.Sdk;

namespace SchemaEvolution.Analyzers.Tests.SelfTests;

public class DiagnosticsTests
{
    private static readonly TestSetup Setup = new() { Analyzers = [new BadNames()] };

    [Fact]
    public Task Marked_diagnostics_pass() => Verify.DiagnosticsAsync("{|TST002:Bad|}", "class {|TST001:BadOrder|};", setup: Setup);

    [Fact]
    public Task Clean_code_passes_without_a_mark() => Verify.DiagnosticsAsync(baseline: null, "class Order;", setup: Setup);

    [Fact]
    public Task Several_files_have_their_own_marks() => Verify.DiagnosticsAsync(
        baseline: null,
        [new("A.cs", "class {|TST001:BadA|};"), new("Sub/B.cs", "class {|TST001:BadB|} : BadA;")],
        setup: Setup);

    [Theory]
    [InlineData("class {|TST001:Order|};", "missing     TST001  Test.cs(1,7)  `Order`")]
    [InlineData("class BadOrder;", "unexpected  TST001  Test.cs(1,7)  `BadOrder`\n            'BadOrder' is bad")]
    [InlineData("class {|TST001:Bad|}Order;", "missing     TST001  Test.cs(1,7)  `Bad`")]
    [InlineData("class {|TST009:BadOrder|};", "missing     TST009  Test.cs(1,7)  `BadOrder`")]
    [InlineData("class {|TST001:{|TST001:BadOrder|}|};", "missing     TST001  Test.cs(1,7)  `BadOrder`")]
    public async Task Other_diagnostics_fail_and_are_told(string source, string told) =>
        Assert.Contains(told, await FailureAsync(null, source), StringComparison.Ordinal);

    [Fact]
    public async Task Unmarked_line_of_the_baseline_fails() => Assert.Contains(
        "unexpected  TST002  schema.baseline(2,3)  `Bad`",
        await FailureAsync("good\n  Bad", "class Order;"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Failure_prints_the_files_with_the_marks_they_need()
    {
        var failure = await FailureAsync("Bad", "class BadOrder { class Line; }");

        Assert.Contains("--- Test.cs\nclass {|TST001:BadOrder|} { class Line; }", failure, StringComparison.Ordinal);
        Assert.Contains("--- schema.baseline\n{|TST002:Bad|}", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_that_does_not_compile_fails() =>
        Assert.Contains("CS0246", await FailureAsync(null, "class Order : Missing;"), StringComparison.Ordinal);

    [Fact]
    public Task Code_need_not_compile_if_the_test_says_so() =>
        Verify.DiagnosticsAsync(null, "class {|TST001:BadOrder|} : Missing;", setup: Setup with { AllowCompilerErrors = true });

    [Fact]
    public async Task Analyzer_that_throws_fails_with_its_message() =>
        Assert.Contains("as asked", await FailureAsync(null, "class Crash;", ignore: ["AD0001"]), StringComparison.Ordinal);

    [Fact]
    public Task Ignored_id_needs_no_mark() => Verify.DiagnosticsAsync("Bad", "class {|TST001:BadOrder|};", ignore: ["TST002"], Setup);

    [Fact]
    public Task Message_is_compared_with_its_id() =>
        Verify.MessageAsync(null, "class BadOrder;", "TST001: 'BadOrder' is bad", setup: Setup);

    [Fact]
    public Task Message_is_found_by_its_place() =>
        Verify.MessageAsync(null, "class BadA; class BadB;", "TST001: 'BadB' is bad", place: 1, setup: Setup);

    [Theory]
    [InlineData("class BadOther;")]
    [InlineData("class BadOrder; class BadLine;")]
    [InlineData("class Order;")]
    public Task Another_message_fails(string source) => Assert.ThrowsAsync<FailException>(
        () => Verify.MessageAsync(null, source, "TST001: 'BadOrder' is bad", setup: Setup));

    private static async Task<string> FailureAsync(string? baseline, string source, string[]? ignore = null) =>
        (await Assert.ThrowsAsync<FailException>(() => Verify.DiagnosticsAsync(baseline, source, ignore, Setup))).Message;
}
