using SchemaEvolution.Core.Model;
using Row = System.Collections.Generic.KeyValuePair<
    (SchemaEvolution.Core.Model.ScalarKind Kind, SchemaEvolution.Core.Model.FieldEncoding Encoding),
    SchemaEvolution.Core.Formats.Wire.Carrier>;

namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>Rows that the tables of several formats have in common.</summary>
internal static class ScalarRows
{
    /// <summary>Integers of 32 and 64 bits in a format that has one layout for each: the encodings of Protobuf are nothing to it.</summary>
    public static IEnumerable<Row> Integers(Carrier int32, Carrier uint32, Carrier int64, Carrier uint64) =>
    [
        .. Rows(int32, ScalarKind.Int32, ScalarKind.SInt32, ScalarKind.SFixed32),
        .. Rows(uint32, ScalarKind.UInt32, ScalarKind.Fixed32),
        .. Rows(int64, ScalarKind.Int64, ScalarKind.SInt64, ScalarKind.SFixed64),
        .. Rows(uint64, ScalarKind.UInt64, ScalarKind.Fixed64),
    ];

    /// <summary>Times as numbers. With no place for an offset, both kinds of timestamp count from 1970 UTC.</summary>
    public static IEnumerable<Row> CountedTimes(LogicalCarriers logical) =>
    [
        new((ScalarKind.Timestamp, FieldEncoding.Milliseconds), logical.InstantInMilliseconds),
        new((ScalarKind.Timestamp, FieldEncoding.Microseconds), logical.InstantInMicroseconds),
        new((ScalarKind.TimestampTz, FieldEncoding.Milliseconds), logical.InstantInMilliseconds),
        new((ScalarKind.TimestampTz, FieldEncoding.Microseconds), logical.InstantInMicroseconds),
        new((ScalarKind.Duration, FieldEncoding.Milliseconds), logical.DurationInMilliseconds),
        new((ScalarKind.Duration, FieldEncoding.Microseconds), logical.DurationInMicroseconds),
        new((ScalarKind.Time, FieldEncoding.Milliseconds), logical.TimeInMilliseconds),
        new((ScalarKind.Time, FieldEncoding.Microseconds), logical.TimeInMicroseconds),
    ];

    /// <summary>The rows of one format and those that it shares with others.</summary>
    public static IReadOnlyDictionary<(ScalarKind Kind, FieldEncoding Encoding), Carrier> With(
        this IEnumerable<Row> own, params IEnumerable<Row>[] shared) =>
        own.Concat(shared.SelectMany(rows => rows)).ToDictionary(row => row.Key, row => row.Value);

    private static IEnumerable<Row> Rows(Carrier carrier, params ScalarKind[] kinds) =>
        kinds.Select(kind => new Row((kind, FieldEncoding.Default), carrier));
}
