using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.CSharp;

/// <summary>
/// Changes the type of a member to another with as little as possible: of <c>ImmutableArray&lt;int&gt;</c> only <c>int</c> is replaced.
/// </summary>
internal sealed class TypeRewriting(TypeSymbols types, NameScope names)
{
    /// <param name="syntax">The type as it is written.</param>
    /// <param name="present">What it is read as.</param>
    /// <param name="wanted">What it is to be read as.</param>
    /// <returns>Null if <paramref name="wanted"/> has no .NET type.</returns>
    public IReadOnlyList<SourceEdit>? Rewrite(TypeSyntax syntax, FieldType present, FieldType wanted) => (syntax, present, wanted) switch
    {
        _ when present == wanted => [],
        (NullableTypeSyntax nullable, _, _) => Rewrite(nullable.ElementType, present, wanted),
        (_, ListType one, ListType other) when Inner(syntax, 1) is { } inner => RewriteElement(inner[0], one, other),
        (_, SetType one, SetType other) when Inner(syntax, 1) is { } inner => RewriteElement(inner[0], one, other),
        (_, MapType one, MapType other) when Inner(syntax, 2) is { } inner =>
            Rewrite(inner[0], one.Key, other.Key) is { } key && RewriteElement(inner[1], one, other) is { } value
                ? [.. key, .. value]
                : null,
        _ => Replace(syntax, present, wanted),
    };

    private IReadOnlyList<SourceEdit>? RewriteElement(TypeSyntax element, CollectionType present, CollectionType wanted) =>
        Rewrite(element, present.Element, wanted.Element) is not { } edits ? null
        : present.IsNullable == wanted.IsNullable ? edits
        : [.. edits, .. new[] { MemberEdits.SetNullable(element, wanted.IsNullable) }.OfType<SourceEdit>()];

    private IReadOnlyList<SourceEdit>? Replace(TypeSyntax syntax, FieldType present, FieldType wanted)
    {
        if (types.Find(wanted) is not { } type)
            return null;

        // Only the encoding differs, which the attribute names.
        var isSame = SymbolEqualityComparer.Default.Equals(type, types.Find(present));
        return isSame ? [] : [SourceEdit.Replace(syntax, names.Of(type))];
    }

    /// <summary>The types that a collection is made of; null if they are not written there.</summary>
    private static IReadOnlyList<TypeSyntax>? Inner(TypeSyntax syntax, int count) => syntax switch
    {
        ArrayTypeSyntax { RankSpecifiers.Count: 1 } array when count == 1 => [array.ElementType],
        GenericNameSyntax generic when generic.TypeArgumentList.Arguments.Count == count => [.. generic.TypeArgumentList.Arguments],
        QualifiedNameSyntax qualified => Inner(qualified.Right, count),
        _ => null,
    };
}
