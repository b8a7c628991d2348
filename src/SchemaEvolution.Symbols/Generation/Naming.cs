using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>How emitted code spells names.</summary>
internal static class Naming
{
    /// <summary>With the annotations of nullable references, which emitted code has to repeat.</summary>
    private static readonly SymbolDisplayFormat Annotated = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Annotate(ITypeSymbol type) => type.ToDisplayString(Annotated);

    /// <summary>The type without a nullable annotation of its own; those of its type arguments stay.</summary>
    public static string Of(ITypeSymbol type) => Annotate(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));

    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) is SyntaxKind.None ? name : $"@{name}";

    /// <summary>The head of a type's other half: <c>partial class Page&lt;T&gt;</c>.</summary>
    public static string Head(INamedTypeSymbol type) => $"partial {Keyword(type)} {WithTypeParameters(type, "<", ">")}";

    public static string WithTypeParameters(INamedTypeSymbol type, string open, string close) => type.Arity == 0
        ? TypeIdentifier(type.Name)
        : TypeIdentifier(type.Name) + open + string.Join(", ", type.TypeParameters.Select(one => TypeIdentifier(one.Name))) + close;

    private static string TypeIdentifier(string name) =>
        SyntaxFacts.GetContextualKeywordKind(name) is SyntaxKind.None ? Identifier(name) : $"@{name}";

    private static string Keyword(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };
}
