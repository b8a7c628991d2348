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
        (new(Kind.Bool), NativeForm.Same(NativeType.Truth("bool"))),
        (new(Kind.Int32), NativeForm.Same(Int32)),
        (new(Kind.Int32, ZigZag), NativeForm.Same(SInt32)),
        (new(Kind.Int32, Fixed), NativeForm.Same(SFixed32)),
        (new(Kind.Int64), NativeForm.Same(Int64)),
        (new(Kind.Int64, ZigZag), NativeForm.Same(SInt64)),
        (new(Kind.Int64, Fixed), NativeForm.Same(SFixed64)),
        (new(Kind.UInt32), NativeForm.Same(UInt32)),
        (new(Kind.UInt32, Fixed), NativeForm.Same(Fixed32)),
        (new(Kind.UInt64), NativeForm.Same(UInt64)),
        (new(Kind.UInt64, Fixed), NativeForm.Same(Fixed64)),
        (new(Kind.SInt32), NativeForm.Same(SInt32)),
        (new(Kind.SInt64), NativeForm.Same(SInt64)),
        (new(Kind.Fixed32), NativeForm.Same(Fixed32)),
        (new(Kind.Fixed64), NativeForm.Same(Fixed64)),
        (new(Kind.SFixed32), NativeForm.Same(SFixed32)),
        (new(Kind.SFixed64), NativeForm.Same(SFixed64)),
        (new(Kind.Int8), NativeForm.Signed(Int32, 8)),
        (new(Kind.Int8, ZigZag), NativeForm.Signed(SInt32, 8)),
        (new(Kind.Int8, Fixed), NativeForm.Signed(SFixed32, 8)),
        (new(Kind.Int16), NativeForm.Signed(Int32, 16)),
        (new(Kind.Int16, ZigZag), NativeForm.Signed(SInt32, 16)),
        (new(Kind.Int16, Fixed), NativeForm.Signed(SFixed32, 16)),
        (new(Kind.UInt8), NativeForm.Unsigned(UInt32, 8)),
        (new(Kind.UInt8, Fixed), NativeForm.Unsigned(Fixed32, 8)),
        (new(Kind.UInt16), NativeForm.Unsigned(UInt32, 16)),
        (new(Kind.UInt16, Fixed), NativeForm.Unsigned(Fixed32, 16)),
        (new(Kind.Char), NativeForm.Unsigned(UInt32, 16)),
        (new(Kind.Char, Fixed), NativeForm.Unsigned(Fixed32, 16)),
        (new(Kind.Half), NativeForm.Rounded(Float, number => (double)(Half)number)),
        (new(Kind.Float), NativeForm.Same(Float)),
        (new(Kind.Double), NativeForm.Same(NativeType.Number("double"))),
        (new(Kind.String), NativeForm.Same(Text)),
        (new(Kind.Bytes), NativeForm.Same(Bytes)),
        (new(Kind.Guid), NativeForm.GuidBytes(Bytes)),
        .. LogicalForms.AsText(Text),
        .. LogicalForms.AsBytes(Bytes),
        .. LogicalForms.AsCounts(Int64),
    ]);
}
