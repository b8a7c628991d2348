using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace SchemaEvolution.Analyzers.Tests.SelfTests;

public class LinkedFilesTests
{
    private const string Marked = "class {|TST001:BadOrder|};";

    private static readonly TestSetup Setup = new()
    {
        Analyzers = [new BadNames()],
        Fixes = [new BadNameFixes()],
        Targets = [["NEW"], ["OLD"]],
    };

    [Fact]
    public Task Copies_change_together() => Verify.FixAsync(null, Marked, "class GoodOrder;", setup: Setup);

    [Fact]
    public async Task Copies_that_part_fail() => Assert.Contains(
        "writes two texts into Test.cs",
        (await Assert.ThrowsAsync<FailException>(
            () => Verify.FixAsync(null, Marked, "class GoodOrder;", "Write two texts", setup: Setup))).Message,
        StringComparison.Ordinal);

    [Fact]
    public Task Fix_all_fixes_each_file_once() => Verify.FixAllAsync(
        null,
        [new("A.cs", Marked), new("C.cs", "class BadC;")],
        [new("A.cs", "class GoodOrder;"), new("C.cs", "class GoodC;")],
        FixAllScope.Solution,
        setup: Setup);

    [Fact]
    public async Task New_baseline_comes_to_every_target()
    {
        var before = TestSolution.Create([new("Test.cs", "class Order;")], Setup);
        var after = TestSolution.AddFile(before, before.ProjectIds[0], new("schema.baseline", "schema-baseline 1"));

        var merged = await LinkedFiles.MergeAsync(before, after);

        Assert.All(merged.Projects, project => Assert.Equal("schema.baseline", Assert.Single(project.AdditionalDocuments).Name));
    }

    [Fact]
    public async Task Change_of_the_baseline_comes_to_every_target()
    {
        var before = TestSolution.Create([new("schema.baseline", "old")], Setup);
        var changed = before.Projects.First().AdditionalDocuments.Single().Id;

        var merged = await LinkedFiles.MergeAsync(
            before, before.WithAdditionalDocumentText(changed, SourceText.From("new")));

        foreach (var project in merged.Projects)
            Assert.Equal("new", (await project.AdditionalDocuments.Single().GetTextAsync()).ToString());
    }
}
