using System.Reflection;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Repository.Tests.Formats;
using SchemaEvolution.Repository.Tests.Pages;
using SchemaEvolution.Symbols;

namespace SchemaEvolution.Repository.Tests.Dialects;

/// <summary>The pages about libraries say what the readers read, what the analyzers report and what the tables judge.</summary>
public sealed class DialectPageTests
{
    private const string Suffix = "Attribute";

    /// <summary>What the generator of System.Text.Json adds to the context of its page.</summary>
    private const string OtherHalf = """
        partial class BuildsContext
        {
            public BuildsContext() : base(null) { }
            protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
        }
        """;

    private static readonly string[] Sections =
    [
        "Start", "What is read", "What is not read", "How a member is known", "What is said of a change",
        "Reservations", "Unknown fields", "Frozen tags", "Two vocabularies", "Verdicts",
    ];

    /// <summary>What is said of a class as it is; each has a section of its own.</summary>
    private static readonly string[] Hints = [DataflowRules.NoCarrier.Id, DeclarationRules.ImplicitTags.Id];

    public static TheoryData<string> Names => [.. DialectPage.All.Select(page => page.Name)];

    [Fact]
    public void Every_library_has_a_page() => Assert.Equal(
        DialectPage.All.Select(page => page.Path).Order(StringComparer.Ordinal), RepositoryFiles.Find("docs/dialects", "*.md"));

    [Fact]
    public void The_index_leads_to_each_page()
    {
        var rows = new Page("docs/dialects.md").RowsBelow("The libraries").ToList();
        Assert.Equal(DialectPage.All.Select(page => $"({page.Path["docs/".Length..]})"), rows.Select(cells => cells[^1][cells[^1].IndexOf('(')..]));
    }

    [Theory, MemberData(nameof(Names))]
    public void All_pages_have_one_shape(string name) =>
        Assert.Equal(Sections, DialectPage.Find(name).Text.Headings.Skip(1).Where(Sections.Contains));

    /// <summary>The constants of the reader are the names that it looks for.</summary>
    [Theory, MemberData(nameof(Names))]
    public void What_is_read_is_all_that_the_reader_looks_for(string name)
    {
        var table = string.Concat(DialectPage.Find(name).Text.RowsBelow("What is read").Select(cells => cells[0]));
        var library = typeof(SchemaReader).Assembly.GetTypes().Single(type =>
            type.Name.EndsWith("Names", StringComparison.Ordinal) && type.Name[..^"Names".Length].Equals(name.Replace("-", ""), StringComparison.OrdinalIgnoreCase));
        Assert.All(
            library.GetFields(BindingFlags.Static | BindingFlags.Public)
                .Select(field => ((string)field.GetRawConstantValue()!).Split('.')[^1].Split('`')[0])
                .Where(looked => looked.EndsWith(Suffix, StringComparison.Ordinal)),
            looked => Assert.Contains(looked[..^Suffix.Length], table));
    }

    [Theory]
    [InlineData("text baseline", "csharp")]
    [InlineData("text shared-baseline", "csharp shared")]
    public void A_baseline_is_the_one_that_the_code_ships_with(string baseline, string code) => Assert.All(
        DialectPage.All,
        page => Generated.AssertFence(page.Path, baseline, new DialectCode(page).Record(page.Text.Block(code)!)));

    [Fact]
    public void A_message_of_a_context_is_recorded_with_its_options()
    {
        var page = DialectPage.Find("systemtextjson");
        Generated.AssertFence(page.Path, "text context-baseline", new DialectCode(page).Record(page.Text.Block("csharp context") + OtherHalf));
    }

    [Theory, MemberData(nameof(Names))]
    public Task A_page_quotes_what_is_said_of_edits(string name) => AssertEditsAsync(name, "edits", "csharp", "text baseline");

    [Theory, MemberData(nameof(Names))]
    public Task A_page_quotes_what_is_said_of_a_shared_class(string name) =>
        AssertEditsAsync(name, "shared edits", "csharp shared", "text shared-baseline");

    [Theory, MemberData(nameof(Names))]
    public void A_page_shows_what_each_change_does(string name) =>
        Generated.AssertBlock(DialectPage.Find(name).Path, "changes", LibraryChanges.Of(DialectPage.Find(name)));

    [Theory, MemberData(nameof(Names))]
    public void A_page_shows_how_each_type_travels(string name)
    {
        var page = DialectPage.Find(name);
        Generated.AssertBlock(page.Path, "carriers", CarrierTable.Of(page.Rules.Types, page.Types, spell: null));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_page_shows_type_against_type(string name)
    {
        var page = DialectPage.Find(name);
        var matrix = new TypeMatrix(page.Rules.Types, page.Types);
        Generated.AssertBlock(page.Path, "numbers", matrix.Numbers());
        Generated.AssertBlock(page.Path, "others", matrix.Others());
    }

    /// <summary>The edits are written by hand, what the analyzers say beside what they said before is not.</summary>
    private static async Task AssertEditsAsync(string name, string block, string code, string baseline)
    {
        var page = DialectPage.Find(name);
        var (example, shipped) = (page.Text.Block(code)!, page.Text.Block(baseline)!);
        var (library, rows) = (new DialectCode(page), new List<string>());
        var before = await ReportAsync(example);
        foreach (var edit in page.Text.CellsOf(block))
        {
            var said = (await ReportAsync(ExampleEdit.Apply(edit, example))).Except(before).ToList();
            rows.Add($"| {edit} | {(said.Count == 0 ? "nothing" : string.Join("<br>", said))} |\n");
        }

        Generated.AssertBlock(page.Path, block, $"| edit | what is said |\n|---|---|\n{string.Concat(rows)}");

        async Task<IReadOnlyList<string>> ReportAsync(string text) =>
        [
            .. from diagnostic in await library.CheckAsync(text, shipped)
               where !Hints.Contains(diagnostic.Id)
               let severity = diagnostic.Severity is DiagnosticSeverity.Info ? " (info)" : ""
               select $"[{diagnostic.Id}](../rules/{diagnostic.Id}.md){severity}: {diagnostic.GetMessage()}",
        ];
    }
}
