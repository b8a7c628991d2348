using static SchemaEvolution.Core.Model.FieldEncoding;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>Our types as those of a <c>.proto</c> file.</summary>
internal static class ProtobufForms
{
    private static readonly NativeType Int32 = NativeType.Integer("int32");
    private static readonly NativeType SInt32 = NativeType.Integer("sint32");
    private static readonly NativeType SFixed32 = NativeType.Integer("sfixed32");
    private static readonly NativeType UInt32 = NativeType.Integer("uint32");
    private static readonly NativeType Fixed32 = NativeType.Integer("fixed32");
    private static readonly NativeType Int64 = NativeType.Long("int64");
    private static readonly NativeType SInt64 = NativeType.Long("sint64");
    private static readonly NativeType SFixed64 = NativeType.Long("sfixed64");
    private static readonly NativeType UInt64 = NativeType.Long("uint64");
    private static readonly NativeType Fixed64 = NativeType.Long("fixed64");
    private static readonly NativeType Float = NativeType.Number("float");
    private static readonly NativeType Text = NativeType.Text("string");
    private static readonly NativeType Bytes = NativeType.Bytes("bytes");

    public static FormTable Table { get; } = new(
    [
        ((Kind.Bool, Default), NativeForm.Same(NativeType.Truth("bool"))),
        ((Kind.Int32, Default), NativeForm.Same(Int32)),
        ((Kind.Int32, ZigZag), NativeForm.Same(SInt32)),
        ((Kind.Int32, Fixed), NativeForm.Same(SFixed32)),
        ((Kind.Int64, Default), NativeForm.Same(Int64)),
        ((Kind.Int64, ZigZag), NativeForm.Same(SInt64)),
        ((Kind.Int64, Fixed), NativeForm.Same(SFixed64)),
        ((Kind.UInt32, Default), NativeForm.Same(UInt32)),
        ((Kind.UInt32, Fixed), NativeForm.Same(Fixed32)),
        ((Kind.UInt64, Default), NativeForm.Same(UInt64)),
        ((Kind.UInt64, Fixed), NativeForm.Same(Fixed64)),
        ((Kind.SInt32, Default), NativeForm.Same(SInt32)),
        ((Kind.SInt64, Default), NativeForm.Same(SInt64)),
        ((Kind.Fixed32, Default), NativeForm.Same(Fixed32)),
        ((Kind.Fixed64, Default), NativeForm.Same(Fixed64)),
        ((Kind.SFixed32, Default), NativeForm.Same(SFixed32)),
        ((Kind.SFixed64, Default), NativeForm.Same(SFixed64)),
        ((Kind.Int8, Default), NativeForm.Signed(Int32, 8)),
        ((Kind.Int8, ZigZag), NativeForm.Signed(SInt32, 8)),
        ((Kind.Int8, Fixed), NativeForm.Signed(SFixed32, 8)),
        ((Kind.Int16, Default), NativeForm.Signed(Int32, 16)),
        ((Kind.Int16, ZigZag), NativeForm.Signed(SInt32, 16)),
        ((Kind.Int16, Fixed), NativeForm.Signed(SFixed32, 16)),
        ((Kind.UInt8, Default), NativeForm.Unsigned(UInt32, 8)),
        ((Kind.UInt8, Fixed), NativeForm.Unsigned(Fixed32, 8)),
        ((Kind.UInt16, Default), NativeForm.Unsigned(UInt32, 16)),
        ((Kind.UInt16, Fixed), NativeForm.Unsigned(Fixed32, 16)),
        ((Kind.Char, Default), NativeForm.Unsigned(UInt32, 16)),
        ((Kind.Char, Fixed), NativeForm.Unsigned(Fixed32, 16)),
        ((Kind.Half, Default), NativeForm.Rounded(Float, number => (double)(Half)number)),
        ((Kind.Float, Default), NativeForm.Same(Float)),
        ((Kind.Double, Default), NativeForm.Same(NativeType.Number("double"))),
        ((Kind.String, Default), NativeForm.Same(Text)),
        ((Kind.Bytes, Default), NativeForm.Same(Bytes)),
        ((Kind.Guid, Default), NativeForm.GuidBytes(Bytes)),
        .. LogicalForms.AsText(Text),
        .. LogicalForms.AsBytes(Bytes),
        .. LogicalForms.AsCounts(Int64),
    ]);
}
