using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaEvolution.CodeFixes.Actions;
using SchemaEvolution.CodeFixes.Analysis;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.CodeFixes.Providers;

/// <summary>
/// Offers the repairs of one rule, each tested before. What an accept line covers can also be accepted, last and one at a time.
/// </summary>
public abstract class SchemaFixProvider : CodeFixProvider
{
    private readonly IReadOnlyList<FixAction> actions;

    /// <param name="id">The rule.</param>
    /// <param name="actions">In the order of the menu; <c>dotnet format</c> takes the first.</param>
    private protected SchemaFixProvider(string id, params FixAction[] actions)
    {
        FixableDiagnosticIds = ImmutableArray.Create(id);
        this.actions = CanBeAccepted(RuleCatalog.Find(id)) ? [.. actions, new AcceptBreak()] : actions;
    }

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => new FixAll(actions);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        if (await AnalyzedProject.CreateAsync(context.Document.Project, context.CancellationToken).ConfigureAwait(false) is not { } project)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            if (!FixableDiagnosticIds.Contains(diagnostic.Id) || project.Find(diagnostic) is not var (declared, violation, place))
                continue;
            var target = new FixTarget(project, declared, violation, place);
            foreach (var action in actions)
            {
                var proposals = action.Propose(target);
                if (await TestedFix.FindAsync(solution, proposals, target, context.CancellationToken).ConfigureAwait(false) is { } fix)
                    context.RegisterCodeFix(CodeAction.Create(fix.Title, _ => Task.FromResult(fix.Changed), action.Key), diagnostic);
            }
        }
    }

    /// <summary>Whether an accept line covers the rule: what it reports is a break, or the use of a reserved tag.</summary>
    private static bool CanBeAccepted(Rule? rule) =>
        rule is ChangeRule { Severity: RuleSeverity.Warning } || rule == TagRules.ReservedTagUsed;
}
