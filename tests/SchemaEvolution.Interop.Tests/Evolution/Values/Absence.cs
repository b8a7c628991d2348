using System.Globalization;
using System.Numerics;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Values;

/// <summary>What it means that a field is absent.</summary>
internal static class Absence
{
    /// <summary>The default or the zero value; null where absence is told apart from every value, and for messages.</summary>
    public static object? MeaningOf(FieldSchema field, SchemaSet schemas) => field switch
    {
        { Presence: not Presence.Implicit } => null,
        { Default: { Literal: { } literal } } => Parse(field.Type, literal, schemas),
        _ => ZeroOf(field.Type, schemas),
    };

    /// <summary>Whether the value may be left out, because absence means it.</summary>
    public static bool IsMeantBy(FieldSchema field, object value, SchemaSet schemas) =>
        field is { Default: null, OneOf: null } && IsAbsent(field, value, schemas);

    public static bool IsAbsent(FieldSchema field, object? value, SchemaSet schemas) =>
        StructuralEquality.AreEqual(MeaningOf(field, schemas), value);

    public static bool IsZero(FieldType type, object value, SchemaSet schemas) => StructuralEquality.AreEqual(ZeroOf(type, schemas), value);

    private static object? ZeroOf(FieldType type, SchemaSet schemas) => type switch
    {
        MapType => Array.Empty<KeyValuePair<object, object?>>(),
        CollectionType => Array.Empty<object?>(),
        EnumType named => schemas.EnumOf(named).ValueAt(0),
        ScalarType scalar => ZeroOf(scalar.Kind),
        _ => null,
    };

    private static object? ZeroOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Bool => false,
        ScalarKind.Half or ScalarKind.Float or ScalarKind.Double => 0.0,
        ScalarKind.String => "",
        ScalarKind.Bytes => Array.Empty<byte>(),
        ScalarKind.Decimal => "0",
        ScalarKind.Guid => Guid.Empty.ToString("D"),
        ScalarKind.Uri or ScalarKind.Version => null,
        _ => BigInteger.Zero,
    };

    private static object Parse(FieldType type, string literal, SchemaSet schemas) => type switch
    {
        EnumType named => schemas.EnumOf(named).Values.First(value => value.Name == literal),
        ScalarType { Kind: ScalarKind.Bool } => bool.Parse(literal),
        ScalarType { Kind: ScalarKind.Half or ScalarKind.Float or ScalarKind.Double } =>
            double.Parse(literal, CultureInfo.InvariantCulture),
        ScalarType { Kind: ScalarKind.String } => QuotedText.TryRead(literal, 0, out var text) >= 0 ? text : literal,
        ScalarType { Kind: var kind } when IntegerKinds.RangeOf(kind) is not null =>
            BigInteger.Parse(literal, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A {type} has no default."),
    };
}
