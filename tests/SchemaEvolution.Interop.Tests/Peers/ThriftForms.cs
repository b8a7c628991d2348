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
        (new(Kind.Bool), NativeForm.Same(NativeType.Truth("bool"))),
        (new(Kind.Int8), NativeForm.Same(NativeType.Integer("byte"))),
        (new(Kind.Int16), NativeForm.Same(I16)),
        (new(Kind.UInt8), NativeForm.Unsigned(I16, 8)),
        (new(Kind.Int32), NativeForm.Same(I32)),
        (new(Kind.SInt32), NativeForm.Same(I32)),
        (new(Kind.SFixed32), NativeForm.Same(I32)),
        (new(Kind.UInt16), NativeForm.Unsigned(I32, 16)),
        (new(Kind.Char), NativeForm.Unsigned(I32, 16)),
        (new(Kind.UInt32), NativeForm.Unsigned(I64, 32)),
        (new(Kind.Fixed32), NativeForm.Unsigned(I64, 32)),
        (new(Kind.Int64), NativeForm.Same(I64)),
        (new(Kind.SInt64), NativeForm.Same(I64)),
        (new(Kind.SFixed64), NativeForm.Same(I64)),
        (new(Kind.UInt64), NativeForm.SameBits(I64)),
        (new(Kind.Fixed64), NativeForm.SameBits(I64)),
        (new(Kind.Half), NativeForm.Rounded(Double, number => (double)(Half)number)),
        (new(Kind.Float), NativeForm.Rounded(Double, number => (float)number)),
        (new(Kind.Double), NativeForm.Same(Double)),
        (new(Kind.String), NativeForm.Same(Text)),
        (new(Kind.Bytes), NativeForm.Same(Binary)),
        (new(Kind.Guid), NativeForm.GuidBytes(Binary)),
        .. LogicalForms.AsText(Text),
        .. LogicalForms.AsBytes(Binary),
        .. LogicalForms.AsCounts(I64),
    ]);
}
