using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.Analyzers.Dataflow;
using SchemaEvolution.CodeFixes.Editing;

namespace SchemaEvolution.CodeFixes.RoundTrips;

/// <summary>
/// Changes the original instead of a copy: <c>x.B = changed;</c>, and <c>x</c> in place of the copy. Only where nobody can miss the
/// original as it was: it is a variable that is not read any more once it is changed.
/// </summary>
internal static class ChangeInPlace
{
    public static IReadOnlyList<SourceEdit> Edits(CopyTarget target)
    {
        if (target.Copy.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax } statement
            || OriginalOf(target) is not { } original
            || !IsOnEachPath(target.Copy, statement))
            return [];

        var variable = CopyVariable.Of(target.Copy);
        var before = CopySetting.OfArguments(target).Concat(CopySetting.OfInitializer(target)).ToList();
        var after = variable is null ? [] : CopySetting.OfStatements(target, variable.Value);
        List<CopySetting> changed = [.. before.Concat(after).Where(setting => !setting.IsPlain)];
        if (ReadsWhatChanged(changed) || IsMissed(original, target, statement, after))
            return [];

        var source = target.Trip.Source;
        var assignments = before.Where(setting => !setting.IsPlain)
            .Select(setting => $"{source}.{setting.Member} = {setting.Value};")
            .ToList();
        if (variable is null)
        {
            var lines = StatementEdits.Write(statement, assignments.Append(""));
            return [SourceEdit.Insert(statement.SyntaxTree, statement.SpanStart, lines), SourceEdit.Replace(target.Copy, source)];
        }

        return statement is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } declared }
            && References(target.Model.GetDeclaredSymbol(declared[0])!, statement.Parent!, target).ToList() is var references
            && !references.Any(IsWritten)
            ?
            [
                assignments.Count == 0
                    ? StatementEdits.Remove(statement)
                    : SourceEdit.Replace(statement, StatementEdits.Write(statement, assignments)),
                .. after.Where(setting => setting.IsPlain).Select(setting => StatementEdits.Remove(setting.Part)),
                .. references
                    .Where(reference => !after.Any(setting => setting.IsPlain && setting.Part.Contains(reference)))
                    .Select(reference => SourceEdit.Replace(reference, source)),
            ]
            : [];
    }

    /// <summary>Null for what is no variable of its own.</summary>
    private static ISymbol? OriginalOf(CopyTarget target) =>
        target.Model.LookupSymbols(target.Copy.SpanStart, name: target.Trip.Source)
            .FirstOrDefault(symbol => symbol is ILocalSymbol or IParameterSymbol);

    /// <summary>Whether a statement comes by the copy whenever it runs, after nothing else that it does.</summary>
    private static bool IsOnEachPath(SyntaxNode copy, StatementSyntax statement) => copy.Ancestors()
        .TakeWhile(ancestor => ancestor != statement)
        .All(ancestor => ancestor is ArgumentSyntax or ArgumentListSyntax or InvocationExpressionSyntax or AwaitExpressionSyntax
            or EqualsValueClauseSyntax or VariableDeclaratorSyntax or VariableDeclarationSyntax or ParenthesizedExpressionSyntax);

    /// <summary>Whether a later value is made from a member that has another value by then.</summary>
    private static bool ReadsWhatChanged(List<CopySetting> changed) => changed
        .Where((setting, index) => changed.Take(index).Any(earlier => Names(setting.Value, earlier.Member)))
        .Any();

    private static bool Names(SyntaxNode value, string member) =>
        value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == member);

    /// <summary>Whether the original is used beside the copy or after it, or again in the next round of a loop.</summary>
    private static bool IsMissed(ISymbol original, CopyTarget target, StatementSyntax statement, IReadOnlyList<CopySetting> after)
    {
        var scope = original.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        var inner = statement.Ancestors().TakeWhile(ancestor => scope is not null && !ancestor.Contains(scope));
        return inner.Any(ancestor => ancestor is not (BlockSyntax or GlobalStatementSyntax or IfStatementSyntax or ElseClauseSyntax))
            || References(original, statement.SyntaxTree.GetRoot(), target)
                .Where(reference => reference.SpanStart > statement.SpanStart && !target.Copy.Contains(reference))
                .Any(reference => !after.Any(setting => setting.Part.Contains(reference)));
    }

    private static IEnumerable<IdentifierNameSyntax> References(ISymbol symbol, SyntaxNode scope, CopyTarget target) =>
        scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == symbol.Name
                && SymbolEqualityComparer.Default.Equals(target.Model.GetSymbolInfo(name).Symbol, symbol));

    private static bool IsWritten(IdentifierNameSyntax reference) => reference.Parent
        is AssignmentExpressionSyntax { Left: var left } && left == reference
        || reference.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None };
}
