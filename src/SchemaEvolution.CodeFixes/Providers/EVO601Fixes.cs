using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;
using SchemaEvolution.CodeFixes.RoundTrips;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>A decoded message is copied member by member and encoded.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EVO601Fixes)), Shared]
public sealed class EVO601Fixes : CodeFixProvider
{
    private static readonly IReadOnlyList<CopyAction> Actions = [new ChangeOriginal(), new CarryUnknownFields()];

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DataflowRules.CopiedMessage.Id);

    public override FixAllProvider GetFixAllProvider() => new FixAllCopies(Actions);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var span = diagnostic.Location.SourceSpan;
            if (await CopyTarget.FindAsync(context.Document, span, context.CancellationToken).ConfigureAwait(false) is not { } target)
                continue;
            foreach (var action in Actions)
            {
                if (await TestedCopyFix.FindAsync(target, action, context.CancellationToken).ConfigureAwait(false) is { } changed)
                    context.RegisterCodeFix(CodeAction.Create(action.Title, _ => Task.FromResult(changed), action.Key), diagnostic);
            }
        }
    }
}
