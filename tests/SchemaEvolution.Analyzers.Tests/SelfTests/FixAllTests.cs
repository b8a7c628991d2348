using Microsoft.CodeAnalysis.CodeFixes;
using Xunit.Sdk;

namespace SchemaEvolution.Analyzers.Tests.SelfTests;

public class FixAllTests
{
    private static readonly TestSetup Setup = new() { Analyzers = [new BadNames()], Fixes = [new BadNameFixes()] };

    private static readonly TestFiles Sources =
        [new("A.cs", "class {|TST001:BadA|}; class BadB;"), new("C.cs", "class BadC;")];

    [Fact]
    public Task Document_scope_fixes_one_file() =>
        Verify.FixAllAsync(null, Sources, [new("A.cs", "class GoodA; class GoodB;")], FixAllScope.Document, setup: Setup);

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Wider_scopes_fix_every_file(FixAllScope scope) => Verify.FixAllAsync(
        null, Sources, [new("A.cs", "class GoodA; class GoodB;"), new("C.cs", "class GoodC;")], scope, setup: Setup);

    [Fact]
    public async Task Diagnostic_that_is_left_fails() => Assert.Contains(
        "expected to remain: nothing new",
        (await Assert.ThrowsAsync<FailException>(() => Verify.FixAllAsync(
            null,
            "class {|TST001:BadA|}; class BadB;",
            "class Bad2A; class Bad2B;",
            FixAllScope.Project,
            "Call it bad again",
            setup: Setup))).Message,
        StringComparison.Ordinal);

    [Fact]
    public Task Unfixed_file_fails() => Assert.ThrowsAsync<FailException>(
        () => Verify.FixAllAsync(null, Sources, [new("A.cs", "class GoodA; class GoodB;")], FixAllScope.Project, setup: Setup));
}
