using System.Globalization;
using SchemaEvolution.Core.Formats.Json;
using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;
using Kind = SchemaEvolution.Core.Model.ScalarKind;
using Row = System.Collections.Generic.KeyValuePair<
    (SchemaEvolution.Core.Model.ScalarKind Kind, SchemaEvolution.Core.Model.FieldEncoding Encoding),
    SchemaEvolution.Core.Formats.Wire.Carrier>;

namespace SchemaEvolution.Core.Formats.Libraries.SystemTextJson;

/// <summary>How each type travels with the converters of System.Text.Json.</summary>
internal static class SystemTextJsonCarriers
{
    private static readonly LogicalCarriers Logical = new(
        SystemTextJsonLayouts.Logical, SystemTextJsonLayouts.Logical, SystemTextJsonLayouts.Number, SystemTextJsonLayouts.Number);

    /// <summary>A big integer is an object with the properties that it happens to have.</summary>
    public static readonly Carrier Object = MessageCarrier.Any(SystemTextJsonLayouts.Object, "object");

    /// <param name="number">How numbers are written where a member does not say it.</param>
    public static IReadOnlyDictionary<(Kind Kind, FieldEncoding Encoding), Carrier> Scalars(Layout number) =>
        new Dictionary<(Kind, FieldEncoding), Carrier>
        {
            [(Kind.Bool, FieldEncoding.Default)] =
                new IntegerCarrier(SystemTextJsonLayouts.Truth, IntegerRange.Unsigned(1), Overflow.Refuse, ValueText.Truth),
            [(Kind.String, FieldEncoding.Default)] =
                new TextCarrier(SystemTextJsonLayouts.Text, [.. TextCarrier.Samples, "abcd"], QuotedText.Write),
            [(Kind.Char, FieldEncoding.Default)] =
                new TextCarrier(SystemTextJsonLayouts.Character, ["a", "5"], value => $"'{value}'", value => value.Length == 1),
            [(Kind.Bytes, FieldEncoding.Default)] = new Base64Carrier(SystemTextJsonLayouts.Base64),
            [(Kind.Guid, FieldEncoding.Default)] = Logical.GuidText,
            [(Kind.BigInt, FieldEncoding.Default)] = Object,
            [(Kind.Uri, FieldEncoding.Default)] = Logical.Uri with { Layout = SystemTextJsonLayouts.Reference, Meaning = default },
            [(Kind.Version, FieldEncoding.Default)] = Logical.Version,
            [(Kind.Timestamp, FieldEncoding.Default)] = Logical.TimestampText,
            [(Kind.TimestampTz, FieldEncoding.Default)] = Logical.TimestampTzText,
            [(Kind.Duration, FieldEncoding.Default)] = Span,
            [(Kind.Date, FieldEncoding.Default)] = Logical.DateText,
            [(Kind.Time, FieldEncoding.Default)] = Logical.TimeText,
        }.With(
            Numbers(number).Select(row => new Row((row.Kind, FieldEncoding.Default), row.Carrier)),
            Numbers(SystemTextJsonLayouts.Quoted).Select(row => new Row((row.Kind, FieldEncoding.Text), row.Carrier)));

    /// <summary>One for all layouts: what a reader of one takes for a decimal, a reader of another does too.</summary>
    private static TextCarrier Decimal { get; } = DecimalNumerals.In(SystemTextJsonLayouts.Number, NumberStyles.Float);

    /// <summary>Days, hours, minutes, seconds and their fraction: <c>1.02:03:04.5</c>.</summary>
    private static TextCarrier Span { get; } = new(
        SystemTextJsonLayouts.Logical,
        ["00:05:00", "1.02:03:04.5000000"],
        value => value,
        value => TimeSpan.TryParseExact(value, "c", CultureInfo.InvariantCulture, out _),
        new(LogicalType.Duration));

    private static IEnumerable<(Kind Kind, Carrier Carrier)> Numbers(Layout layout) =>
    [
        (Kind.Int8, Integer(layout, IntegerRange.Signed(8))),
        (Kind.Int16, Integer(layout, IntegerRange.Signed(16))),
        (Kind.UInt8, Integer(layout, IntegerRange.Unsigned(8))),
        (Kind.UInt16, Integer(layout, IntegerRange.Unsigned(16))),
        (Kind.Int128, Integer(layout, IntegerRange.Signed(128))),
        (Kind.UInt128, Integer(layout, IntegerRange.Unsigned(128))),
        (Kind.Half, new FloatCarrier(layout, Precision.Half) { IsFinite = true }),
        (Kind.Float, new FloatCarrier(layout, Precision.Single) { IsFinite = true }),
        (Kind.Double, new FloatCarrier(layout, Precision.Double) { IsFinite = true }),
        (Kind.Decimal, Decimal with { Layout = layout }),
        .. ScalarRows.Integers(
            Integer(layout, IntegerRange.Signed(32)),
            Integer(layout, IntegerRange.Unsigned(32)),
            Integer(layout, IntegerRange.Signed(64)),
            Integer(layout, IntegerRange.Unsigned(64))).Select(row => (row.Key.Kind, row.Value)),
    ];

    private static IntegerCarrier Integer(Layout layout, IntegerRange range) => new(layout, range, Overflow.Refuse, ValueText.Integer);
}
