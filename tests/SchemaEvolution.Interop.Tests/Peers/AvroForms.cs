using static SchemaEvolution.Core.Model.FieldEncoding;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>Our types as those of an Avro schema.</summary>
internal static class AvroForms
{
    private static readonly long DaysOf1970 = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    private static readonly NativeType Int = NativeType.Integer("int");
    private static readonly NativeType Long = NativeType.Long("long");
    private static readonly NativeType Float = NativeType.Number("float");
    private static readonly NativeType Text = NativeType.Text("string");
    private static readonly NativeType Bytes = NativeType.Bytes("bytes");

    public static FormTable Table { get; } = new(
    [
        ((Kind.Bool, Default), NativeForm.Same(NativeType.Truth("boolean"))),
        ((Kind.Int8, Default), NativeForm.Signed(Int, 8)),
        ((Kind.Int16, Default), NativeForm.Signed(Int, 16)),
        ((Kind.UInt8, Default), NativeForm.Unsigned(Int, 8)),
        ((Kind.UInt16, Default), NativeForm.Unsigned(Int, 16)),
        ((Kind.Char, Default), NativeForm.Unsigned(Int, 16)),
        ((Kind.Int32, Default), NativeForm.Same(Int)),
        ((Kind.SInt32, Default), NativeForm.Same(Int)),
        ((Kind.SFixed32, Default), NativeForm.Same(Int)),
        ((Kind.UInt32, Default), NativeForm.Unsigned(Long, 32)),
        ((Kind.Fixed32, Default), NativeForm.Unsigned(Long, 32)),
        ((Kind.Int64, Default), NativeForm.Same(Long)),
        ((Kind.SInt64, Default), NativeForm.Same(Long)),
        ((Kind.SFixed64, Default), NativeForm.Same(Long)),
        ((Kind.UInt64, Default), NativeForm.SameBits(Long)),
        ((Kind.Fixed64, Default), NativeForm.SameBits(Long)),
        ((Kind.Half, Default), NativeForm.Rounded(Float, number => (double)(Half)number)),
        ((Kind.Float, Default), NativeForm.Same(Float)),
        ((Kind.Double, Default), NativeForm.Same(NativeType.Number("double"))),
        ((Kind.String, Default), NativeForm.Same(Text)),
        ((Kind.Guid, Default), NativeForm.Text(Text, value => Guid.TryParseExact(value, "D", out _))),
        ((Kind.Bytes, Default), NativeForm.Same(Bytes)),
        ((Kind.Timestamp, Default), LogicalForms.Instant(Long, TimeSpan.TicksPerMicrosecond)),
        ((Kind.Duration, Default), LogicalForms.Duration(Long, TimeSpan.TicksPerMicrosecond)),
        ((Kind.Date, Default), NativeForm.Counted(Int, 1, DaysOf1970, 0, DateOnly.MaxValue.DayNumber)),
        ((Kind.Time, Default), LogicalForms.TimeOfDay(Long, TimeSpan.TicksPerMicrosecond)),
        ((Kind.Time, Milliseconds), LogicalForms.TimeOfDay(Int, TimeSpan.TicksPerMillisecond)),
        .. LogicalForms.AsText(Text),
        .. LogicalForms.AsBytes(Bytes),
        .. LogicalForms.AsCounts(Long).Where(form => form.Type is not (Kind.Time, Milliseconds)),
    ]);
}
