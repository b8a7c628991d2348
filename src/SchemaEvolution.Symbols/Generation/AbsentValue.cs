using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Generation.Models;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>What a member holds when its field does not come, as an expression of C#.</summary>
internal static class AbsentValue
{
    /// <summary>Scalars whose zero is not what C# takes for the default of their type.</summary>
    private static readonly Dictionary<ScalarKind, string> Zeros = new()
    {
        [ScalarKind.String] = "\"\"",
        [ScalarKind.Uri] = "null!",
        [ScalarKind.Version] = "null!",
    };

    public static string Of(FieldSchema field, ITypeSymbol type, FieldContent content, InitialValue initial) => content switch
    {
        _ when type.IsNullable() => "null",
        ListContent list => list.Shape.Empty,
        MapContent map => map.Shape.Empty,
        SingleContent { Value: { IsMessage: true } value } => OfMessage(value, initial, type, field.IsRequired),
        _ when field.IsRequired => type.IsValueType ? "default" : "null!",
        _ when field.Default is { Literal: { } literal } => DefaultExpression.Of(literal, field.Type, type),
        SingleContent single => ZeroOf(field.Type, single.Value, type),
        _ => "default!",
    };

    private static string OfMessage(ValueModel value, InitialValue initial, ITypeSymbol type, bool isRequired) =>
        initial is InitialValue.New && !isRequired ? $"new {value.Type}()"
        : type is ITypeParameterSymbol ? "default!"
        : type.IsValueType ? "default"
        : "null!";

    private static string ZeroOf(FieldType type, ValueModel value, ITypeSymbol symbol) => type switch
    {
        // Counted from 1970, zero is another point in time than the default of the type.
        ScalarType { Encoding: FieldEncoding.Milliseconds or FieldEncoding.Microseconds } => $"{value.Codec}.Zero",
        ScalarType { Kind: ScalarKind.Bytes } when symbol is IArrayTypeSymbol => "[]",
        ScalarType scalar when Zeros.TryGetValue(scalar.Kind, out var zero) => zero,
        _ => "default",
    };
}
