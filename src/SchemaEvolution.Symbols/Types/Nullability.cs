using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Types;

internal static class Nullability
{
    /// <summary>Whether the type says that null is one of its values: <c>int?</c>, or <c>string?</c> where annotations are on.</summary>
    public static bool IsNullable(this ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T || type.NullableAnnotation is NullableAnnotation.Annotated;

    /// <summary>Whether the type is <c>T?</c> of a value type, which is a type of its own.</summary>
    public static bool IsNullableValue(this ITypeSymbol type) => type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T;

    /// <summary><c>int</c> for <c>int?</c>; any other type as it is.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}
