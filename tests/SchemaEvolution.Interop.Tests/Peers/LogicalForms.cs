using SchemaEvolution.Core.Model;
using Forms = System.Collections.Generic.IEnumerable<(
    (SchemaEvolution.Core.Model.ScalarKind Kind, SchemaEvolution.Core.Model.FieldEncoding Encoding) Type, SchemaEvolution.Interop.Tests.Peers.NativeForm Form)>;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>The forms of logical types that are the same wherever there is text, bytes and an integer of 64 bits.</summary>
internal static class LogicalForms
{
    public const long TicksOf1970 = 621_355_968_000_000_000;

    public static Forms AsText(NativeType text) =>
    [
        ((ScalarKind.Decimal, FieldEncoding.Default), NativeForm.Text(text, value => IsDecimal(value))),
        ((ScalarKind.Guid, FieldEncoding.Text), NativeForm.Text(text, value => Guid.TryParseExact(value, "D", out _))),
        ((ScalarKind.Uri, FieldEncoding.Default), NativeForm.Text(text, value => Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out _))),
        ((ScalarKind.Version, FieldEncoding.Default), NativeForm.Text(text, value => Version.TryParse(value, out _))),
    ];

    public static Forms AsBytes(NativeType bytes) =>
    [
        ((ScalarKind.BigInt, FieldEncoding.Default), NativeForm.BigEndian(bytes)),
        ((ScalarKind.Int128, FieldEncoding.Default), NativeForm.BigEndian(bytes, Int128.MinValue, Int128.MaxValue)),
        ((ScalarKind.UInt128, FieldEncoding.Default), NativeForm.BigEndian(bytes, UInt128.MinValue, UInt128.MaxValue)),
    ];

    public static Forms AsCounts(NativeType count) =>
    [
        ((ScalarKind.Timestamp, FieldEncoding.Milliseconds), Instant(count, TimeSpan.TicksPerMillisecond)),
        ((ScalarKind.Timestamp, FieldEncoding.Microseconds), Instant(count, TimeSpan.TicksPerMicrosecond)),
        ((ScalarKind.Duration, FieldEncoding.Milliseconds), Duration(count, TimeSpan.TicksPerMillisecond)),
        ((ScalarKind.Duration, FieldEncoding.Microseconds), Duration(count, TimeSpan.TicksPerMicrosecond)),
        ((ScalarKind.Time, FieldEncoding.Milliseconds), TimeOfDay(count, TimeSpan.TicksPerMillisecond)),
        ((ScalarKind.Time, FieldEncoding.Microseconds), TimeOfDay(count, TimeSpan.TicksPerMicrosecond)),
    ];

    public static NativeForm Instant(NativeType count, long unit) =>
        NativeForm.Counted(count, unit, TicksOf1970, 0, DateTime.MaxValue.Ticks);

    public static NativeForm Duration(NativeType count, long unit) => NativeForm.Counted(count, unit, 0, long.MinValue, long.MaxValue);

    public static NativeForm TimeOfDay(NativeType count, long unit) => NativeForm.Counted(count, unit, 0, 0, TimeSpan.TicksPerDay - 1);

    private static bool IsDecimal(string text) => decimal.TryParse(
        text,
        System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint,
        System.Globalization.CultureInfo.InvariantCulture,
        out _);
}
