using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.CSharp;

/// <summary>What a member is initialized with, so that it means the same on the wire.</summary>
internal static class InitialValues
{
    /// <summary>The initializers that give a field its default, best first; null stands for no initializer.</summary>
    /// <param name="field">As it is to be.</param>
    /// <param name="symbol">Its .NET type, without <c>?</c>.</param>
    public static IEnumerable<string?> Of(FieldSchema field, ITypeSymbol symbol, NameScope names) => field switch
    {
        { Default.Literal: { } literal } => Literals.Of(literal, field.Type, symbol, names) is { } value ? [value] : [],
        { Presence: not Presence.Implicit } or { Type: MessageType } => [null],
        _ => Zero(field.Type, symbol, names),
    };

    /// <summary>Initializers that hold the zero value.</summary>
    public static IEnumerable<string?> Zero(FieldType type, ITypeSymbol symbol, NameScope names) => type switch
    {
        _ when symbol.IsValueType || (!names.HasNullableAnnotations && type is not CollectionType) => [null],
        ScalarType { Kind: ScalarKind.String } => ["\"\"", null],
        ScalarType { Kind: ScalarKind.Bytes } => [$"{names.OfFramework("System", "Array")}.Empty<byte>()", null],
        CollectionType => ["new()", "[]", null],
        TypeParameter => ["default!", null],
        MessageType => ["new()", null],
        _ => ["null!", null],
    };
}
