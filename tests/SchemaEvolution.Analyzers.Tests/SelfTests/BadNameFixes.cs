using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace SchemaEvolution.Analyzers.Tests.SelfTests;

/// <summary>Fixes of <see cref="BadNames"/>, some of which are faulty as their titles say.</summary>
internal sealed class BadNameFixes : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TST001", "TST002"];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var span = new TextSpan(context.Span.Start, 3);
        Offer(context, "Call it good", solution => ReplaceAsync(solution, context.TextDocument, span, "Good"));
        Offer(context, "Call it bad again", solution => ReplaceAsync(solution, context.TextDocument, span, "Bad2"));
        Offer(context, "Break the code", solution => ReplaceAsync(solution, context.TextDocument, span, "{"));
        Offer(context, "Write the baseline", solution => Task.FromResult(WriteBaseline(solution, context.TextDocument.Project)));
        Offer(context, "Move it to the baseline", solution =>
            ReplaceAsync(WriteBaseline(solution, context.TextDocument.Project), context.TextDocument, span, "Good"));
        Offer(context, "Write two texts", async solution => await ReplaceAsync(
            await ReplaceAsync(solution, solution.Projects.First().Documents.First(), span, "One"),
            solution.Projects.Last().Documents.First(),
            span,
            "Two"));
        return Task.CompletedTask;
    }

    private static void Offer(CodeFixContext context, string title, Func<Solution, Task<Solution>> change) => context.RegisterCodeFix(
        CodeAction.Create(title, _ => change(context.TextDocument.Project.Solution), equivalenceKey: title.Replace(" ", "")),
        context.Diagnostics);

    private static Solution WriteBaseline(Solution solution, Project project) => solution.AddAdditionalDocument(
        DocumentId.CreateNewId(project.Id),
        "schema.baseline",
        SourceText.From("Bad"),
        filePath: Path.Combine(Path.GetDirectoryName(project.FilePath)!, "schema.baseline"));

    private static async Task<Solution> ReplaceAsync(Solution solution, TextDocument document, TextSpan span, string name)
    {
        var text = (await document.GetTextAsync()).Replace(span, name);
        return document is Document
            ? solution.WithDocumentText(document.Id, text)
            : solution.WithAdditionalDocumentText(document.Id, text);
    }
}
