using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Providers;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>
/// <c>dotnet format</c> offers a provider the first diagnostic of the analyzer, which may be of another rule, and then asks for Fix All
/// with whatever action came of it: often none.
/// </summary>
public class DotnetFormatTests
{
    private const string Baseline = """
        schema-baseline 1
        shipped v1

        message Acme.Order
          1 Id int64 v1..
          2 Note string v1..

        """;

    private const string Source = """
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public class {|EVO106:Order|}
        {
            [Tag(1)] public int Id { get; set; }
        }
        """;

    [Fact]
    public async Task Diagnostic_of_another_rule_is_not_offered_anything()
    {
        var session = await FixSession.StartAsync(Baseline, Source, new());
        List<CodeAction> offered = [];

        var document = session.Solution.GetDocument(session.Diagnostic.Location.SourceTree)!;
        await new EVO302Fixes().RegisterCodeFixesAsync(new(document, session.Diagnostic, (action, _) => offered.Add(action), default));

        Assert.Empty(offered);
    }

    [Fact]
    public async Task Fix_all_without_a_chosen_action_takes_the_first()
    {
        var session = await FixSession.StartAsync(Baseline, Source, new());
        var provider = new EVO302Fixes();

        var action = await provider.GetFixAllProvider().GetFixAsync(ContextOf(session, provider, null!));

        var after = await OfferedFix.ApplyAsync(action!, session.Solution);
        Assert.Contains("[Tag(1)] public long Id", (await SolutionFiles.ReadAsync(after))["Test.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acceptance_is_never_done_to_many()
    {
        var session = await FixSession.StartAsync(Baseline, Source, new());
        var provider = new EVO302Fixes();

        Assert.Null(await provider.GetFixAllProvider().GetFixAsync(ContextOf(session, provider, "AcceptBreak")));
    }

    private static FixAllContext ContextOf(FixSession session, CodeFixProvider provider, string key) => new(
        session.Solution.GetDocument(session.Diagnostic.Location.SourceTree)!,
        provider,
        FixAllScope.Solution,
        key,
        provider.FixableDiagnosticIds,
        new Reported(session.Diagnostics),
        default);

    private sealed class Reported(IEnumerable<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics);
    }

    [Fact]
    public async Task Fix_all_without_a_chosen_action_takes_the_first_that_helps()
    {
        var session = await FixSession.StartAsync(
            Baseline,
            Source.Replace("{|EVO106:Order|}", "Order", StringComparison.Ordinal).Replace("int Id { get; set; }", "long {|EVO401:Number|} { get; set; }", StringComparison.Ordinal),
            new() { EditorConfig = "[*.cs]\nschema_evolution.formats = json" });
        var provider = new EVO401Fixes();

        var action = await provider.GetFixAllProvider().GetFixAsync(ContextOf(session, provider, null!));

        var after = await OfferedFix.ApplyAsync(action!, session.Solution);
        Assert.Contains("[Tag(1, Name = \"Id\")] public long Number", (await SolutionFiles.ReadAsync(after))["Test.cs"], StringComparison.Ordinal);
    }
}
