using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Types;

internal static class EnumLayouts
{
    /// <summary>An enum for a library that writes its values as its underlying type, which is not told where it is <c>int</c>.</summary>
    public static FieldType AsUnderlying(ITypeSymbol type, FieldType read) =>
        read is EnumType @enum
        && type is INamedTypeSymbol { EnumUnderlyingType: { SpecialType: not SpecialType.System_Int32 } underlying }
        && ScalarTypes.KindOf(underlying) is { } number
            ? @enum with { Layout = EnumLayout.Of(number) }
            : read;
}
