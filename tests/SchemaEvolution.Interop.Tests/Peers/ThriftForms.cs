using static SchemaEvolution.Core.Model.FieldEncoding;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>Our types as those of a <c>.thrift</c> file.</summary>
internal static class ThriftForms
{
    private static readonly NativeType I16 = NativeType.Integer("i16");
    private static readonly NativeType I32 = NativeType.Integer("i32");
    private static readonly NativeType I64 = NativeType.Long("i64");
    private static readonly NativeType Double = NativeType.Number("double");
    private static readonly NativeType Text = NativeType.Text("string");
    private static readonly NativeType Binary = NativeType.Bytes("binary");

    public static FormTable Table { get; } = new(
    [
        ((Kind.Bool, Default), NativeForm.Same(NativeType.Truth("bool"))),
        ((Kind.Int8, Default), NativeForm.Same(NativeType.Integer("byte"))),
        ((Kind.Int16, Default), NativeForm.Same(I16)),
        ((Kind.UInt8, Default), NativeForm.Unsigned(I16, 8)),
        ((Kind.Int32, Default), NativeForm.Same(I32)),
        ((Kind.SInt32, Default), NativeForm.Same(I32)),
        ((Kind.SFixed32, Default), NativeForm.Same(I32)),
        ((Kind.UInt16, Default), NativeForm.Unsigned(I32, 16)),
        ((Kind.Char, Default), NativeForm.Unsigned(I32, 16)),
        ((Kind.UInt32, Default), NativeForm.Unsigned(I64, 32)),
        ((Kind.Fixed32, Default), NativeForm.Unsigned(I64, 32)),
        ((Kind.Int64, Default), NativeForm.Same(I64)),
        ((Kind.SInt64, Default), NativeForm.Same(I64)),
        ((Kind.SFixed64, Default), NativeForm.Same(I64)),
        ((Kind.UInt64, Default), NativeForm.SameBits(I64)),
        ((Kind.Fixed64, Default), NativeForm.SameBits(I64)),
        ((Kind.Half, Default), NativeForm.Rounded(Double, number => (double)(Half)number)),
        ((Kind.Float, Default), NativeForm.Rounded(Double, number => (float)number)),
        ((Kind.Double, Default), NativeForm.Same(Double)),
        ((Kind.String, Default), NativeForm.Same(Text)),
        ((Kind.Bytes, Default), NativeForm.Same(Binary)),
        ((Kind.Guid, Default), NativeForm.GuidBytes(Binary)),
        .. LogicalForms.AsText(Text),
        .. LogicalForms.AsBytes(Binary),
        .. LogicalForms.AsCounts(I64),
    ]);
}
