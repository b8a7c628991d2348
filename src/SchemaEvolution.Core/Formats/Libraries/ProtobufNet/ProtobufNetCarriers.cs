using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Core.Formats.Libraries.ProtobufNet;

/// <summary>
/// How each type travels. The default encodings of decimal, GUID, timestamp and duration are those of CompatibilityLevel 200: messages of
/// bcl.proto. Text is that of level 300, and binary a message of Google or sixteen bytes.
/// </summary>
/// <remarks>Source: https://github.com/protobuf-net/protobuf-net/blob/main/docs/compatibilitylevel.md.</remarks>
internal static class ProtobufNetCarriers
{
    private static readonly LogicalCarriers Logical =
        new(ProtobufNetLayouts.Text, ProtobufNetLayouts.Bytes, ProtobufNetLayouts.Large, ProtobufNetLayouts.Varint);

    /// <summary>A number is in range or refused.</summary>
    public static readonly IReadOnlyDictionary<(Kind Kind, FieldEncoding Encoding), Carrier> Scalars =
        new Dictionary<(Kind, FieldEncoding), Carrier>
        {
            [(Kind.Bool, FieldEncoding.Default)] =
                new IntegerCarrier(ProtobufNetLayouts.Varint, IntegerRange.Unsigned(1), Overflow.IsTrue, ValueText.Truth),
            [(Kind.Char, FieldEncoding.Default)] =
                new IntegerCarrier(ProtobufNetLayouts.Varint, IntegerRange.Unsigned(16), Overflow.Refuse, ValueText.Character),
            [(Kind.SInt32, FieldEncoding.Default)] = Integer(ProtobufNetLayouts.ZigZag, IntegerRange.Signed(32)),
            [(Kind.SInt64, FieldEncoding.Default)] = Integer(ProtobufNetLayouts.ZigZag, IntegerRange.Signed(64)),
            [(Kind.Fixed32, FieldEncoding.Default)] = Integer(ProtobufNetLayouts.Fixed32, IntegerRange.Unsigned(32)),
            [(Kind.Fixed64, FieldEncoding.Default)] = Integer(ProtobufNetLayouts.Fixed64, IntegerRange.Unsigned(64)),
            [(Kind.SFixed32, FieldEncoding.Default)] = Integer(ProtobufNetLayouts.Fixed32, IntegerRange.Signed(32)),
            [(Kind.SFixed64, FieldEncoding.Default)] = Integer(ProtobufNetLayouts.Fixed64, IntegerRange.Signed(64)),

            [(Kind.Half, FieldEncoding.Default)] = new FloatCarrier(ProtobufNetLayouts.Float32, Precision.Half),
            [(Kind.Float, FieldEncoding.Default)] =
                new FloatCarrier(ProtobufNetLayouts.Float32, Precision.Single) { IsApproximate = true },
            [(Kind.Double, FieldEncoding.Default)] = new FloatCarrier(ProtobufNetLayouts.Float64, Precision.Double),

            [(Kind.String, FieldEncoding.Default)] =
                new TextCarrier(ProtobufNetLayouts.Text, TextCarrier.Samples, QuotedText.Write) { ReplacesInvalid = true },
            [(Kind.Bytes, FieldEncoding.Default)] = new BytesCarrier(ProtobufNetLayouts.Bytes, [[0xFF], [0x96, 1]], ValueText.Hexadecimal),
            [(Kind.Uri, FieldEncoding.Default)] = Logical.Uri,
            [(Kind.Version, FieldEncoding.Default)] = Logical.Version,

            [(Kind.Decimal, FieldEncoding.Default)] = BclCarriers.Decimal,
            [(Kind.Decimal, FieldEncoding.Text)] = Logical.Decimal,
            [(Kind.Guid, FieldEncoding.Default)] = BclCarriers.Guid,
            [(Kind.Guid, FieldEncoding.Text)] =
                (TextCarrier)Logical.GuidText with { Examples = ["6f9619ff-8b86-11d0-b42d-00c04fc964ff"] },
            [(Kind.Guid, FieldEncoding.Binary)] = Logical.GuidBytes,
            [(Kind.Timestamp, FieldEncoding.Default)] = BclCarriers.Instant,
            [(Kind.Timestamp, FieldEncoding.Binary)] = BclCarriers.Timestamp,
            [(Kind.Timestamp, FieldEncoding.Fixed)] = LogicalCarriers.Instant(ProtobufNetLayouts.Ticks, ticksPerUnit: 1),
            [(Kind.TimestampTz, FieldEncoding.Default)] = new WellKnownCarriers(ProtobufNetLayouts.Foreign).TimestampTz,
            [(Kind.Duration, FieldEncoding.Default)] = BclCarriers.Span,
            [(Kind.Duration, FieldEncoding.Binary)] = BclCarriers.Duration,
            [(Kind.Duration, FieldEncoding.Fixed)] = LogicalCarriers.Duration(ProtobufNetLayouts.Ticks, ticksPerUnit: 1),
            [(Kind.Date, FieldEncoding.Default)] = LogicalCarriers.Date(ProtobufNetLayouts.Varint),
            [(Kind.Time, FieldEncoding.Default)] = LogicalCarriers.Time(ProtobufNetLayouts.Varint, ticksPerUnit: 1),
            [(Kind.BigInt, FieldEncoding.Default)] = Logical.BigInt,
            [(Kind.Int128, FieldEncoding.Default)] = Logical.Int128,
            [(Kind.UInt128, FieldEncoding.Default)] = Logical.UInt128,
        }.With(
            Encodings(Kind.Int8, IntegerRange.Signed(8)),
            Encodings(Kind.Int16, IntegerRange.Signed(16)),
            Encodings(Kind.Int32, IntegerRange.Signed(32)),
            Encodings(Kind.Int64, IntegerRange.Signed(64), ProtobufNetLayouts.Fixed64),
            Encodings(Kind.UInt8, IntegerRange.Unsigned(8)),
            Encodings(Kind.UInt16, IntegerRange.Unsigned(16)),
            Encodings(Kind.UInt32, IntegerRange.Unsigned(32)),
            Encodings(Kind.UInt64, IntegerRange.Unsigned(64), ProtobufNetLayouts.Fixed64));

    /// <summary>An integer in each DataFormat.</summary>
    private static IEnumerable<KeyValuePair<(Kind, FieldEncoding), Carrier>> Encodings(
        Kind kind, IntegerRange range, Layout? @fixed = null) =>
    [
        new((kind, FieldEncoding.Default), Integer(ProtobufNetLayouts.Varint, range)),
        new((kind, FieldEncoding.ZigZag), Integer(ProtobufNetLayouts.ZigZag, range)),
        new((kind, FieldEncoding.Fixed), Integer(@fixed ?? ProtobufNetLayouts.Fixed32, range)),
    ];

    private static IntegerCarrier Integer(Layout layout, IntegerRange range) => new(layout, range, Overflow.Refuse, ValueText.Integer);
}
