using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>Finds out whether a creation is a copy on a round trip. What does not look like a copy costs a look at its syntax.</summary>
public static class RoundTripFinder
{
    public static RoundTrip? Find(
        BaseObjectCreationExpressionSyntax creation, SemanticModel model, SchemaReader reader, CancellationToken ct)
    {
        if (!CopyShape.MayCopy(creation)
            || model.GetTypeInfo(creation, ct).Type is not INamedTypeSymbol type
            || reader.ReadOwn(type, ct) is not { Schema: MessageSchema, DropsUnknownFields: false } message)
            return null;

        var owner = model.GetEnclosingSymbol(creation.SpanStart, ct)?.ContainingType?.OriginalDefinition;
        var flow = new BodyFlow(model.Compilation, reader, owner, ct);
        foreach (var body in CallingBodies.Of(creation, owner, ct))
            flow.RunRoot(body);
        var copy = new CreatedValue(creation);
        return flow.Facts.EncodingOf(copy) is { } encoding && SourceOf(flow.Facts.Of(copy), message, type) is { } source
            ? new(creation, type, source.Source.Text, source.Root.Call, encoding.Call, encoding.Method)
            : null;
    }

    /// <summary>What was read from the message of which most was taken, if that is enough to call it a copy.</summary>
    private static MemberValue? SourceOf(CreationFacts facts, DeclaredSchema message, INamedTypeSymbol type)
    {
        var tagged = new HashSet<string>(message.Members.Select(member => member.Symbol.Name), StringComparer.Ordinal);
        var most = facts.Copied
            .Where(copied => !facts.Whole.Contains(copied.Owner))
            .Select(copied => copied.Members.Where(value => tagged.Contains(value.Member) && IsRelated(value.Source.Type, type)).ToList())
            .OrderByDescending(members => members.Count)
            .FirstOrDefault();

        // Who takes less than half leaves fields behind that he knows: he will not want those that he does not know.
        return most?.Count >= CopyShape.FewestMembers && 2 * most.Count >= tagged.Count ? most[0] : null;
    }

    /// <summary>The same message, or one derived from the other. Into any other it is translated, and does not come back.</summary>
    private static bool IsRelated(ITypeSymbol? source, ITypeSymbol copy) =>
        source is not null && (IsOrDerives(source, copy) || IsOrDerives(copy, source));

    private static bool IsOrDerives(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, ancestor.OriginalDefinition))
                return true;
        }

        return false;
    }
}
