using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.Analyzers.Dataflow;
using SchemaEvolution.CodeFixes.Editing;

namespace SchemaEvolution.CodeFixes.RoundTrips;

/// <summary>Writes a copy as <c>original with { … }</c>: only what is changed remains.</summary>
internal static class WithExpression
{
    public static IReadOnlyList<SourceEdit> Edits(CopyTarget target)
    {
        if (!target.Trip.Message.IsRecord && !target.Trip.Message.IsValueType)
            return [];
        var plain = CopyVariable.Of(target.Copy) is { } variable
            ? CopySetting.OfStatements(target, variable).Where(setting => setting.IsPlain)
            : [];
        return [SourceEdit.Replace(target.Copy, Write(target)), .. plain.Select(setting => StatementEdits.Remove(setting.Part))];
    }

    private static string Write(CopyTarget target)
    {
        var arguments = CopySetting.OfArguments(target).Where(setting => !setting.IsPlain).ToList();
        var elements = CopySetting.OfInitializer(target).Where(setting => !setting.IsPlain).ToList();
        if (arguments.Count > 0 || elements.Count == 0)
        {
            var changed = arguments.Select(setting => $"{setting.Member} = {setting.Value}");
            var text = string.Join(", ", changed.Concat(elements.Select(element => $"{element.Part}")));
            return $"{target.Trip.Source} with {(text == "" ? "{ }" : $"{{ {text} }}")}";
        }

        var initializer = target.Copy.Initializer!;
        var before = initializer.OpenBraceToken.GetPreviousToken().TrailingTrivia.ToFullString();
        return $"{target.Trip.Source} with{before}{initializer.OpenBraceToken.ToFullString()}"
            + $"{string.Concat(elements.Select(element => Element(element.Part, element == elements[elements.Count - 1])))}"
            + $"{initializer.CloseBraceToken.LeadingTrivia.ToFullString()}}}";

        string Element(SyntaxNode part, bool isLast)
        {
            var all = initializer.Expressions;
            var comma = all.IndexOf((ExpressionSyntax)part) is var index && index < all.SeparatorCount ? all.GetSeparator(index) : default;
            var isNeeded = !isLast || all.SeparatorCount == all.Count;
            return part.ToFullString() + (isNeeded ? comma.ToFullString() : comma.TrailingTrivia.ToFullString());
        }
    }
}
