using Google.Protobuf;
using SchemaEvolution.Core.Model;
using static Google.Protobuf.WireFormat;

namespace SchemaEvolution.Interop.Tests.Protobuf;

/// <summary>The fifteen scalar types of Protobuf, and an enum.</summary>
internal static class GoogleScalars
{
    private static readonly uint Varint = MakeTag(1, WireType.Varint);
    private static readonly uint I32 = MakeTag(1, WireType.Fixed32);
    private static readonly uint I64 = MakeTag(1, WireType.Fixed64);
    private static readonly uint Len = MakeTag(1, WireType.LengthDelimited);

    public static IReadOnlyList<GoogleScalar> All { get; } =
    [
        new GoogleScalar<bool>(Scalar(ScalarKind.Bool), FieldCodec.ForBool(Varint), true),
        new GoogleScalar<int>(Scalar(ScalarKind.Int32), FieldCodec.ForInt32(Varint), 1, 2, 5, -1, int.MaxValue, int.MinValue),
        new GoogleScalar<long>(Scalar(ScalarKind.Int64), FieldCodec.ForInt64(Varint), 1, 2, 5, -1, 1L << 31, 1L << 32, long.MaxValue, long.MinValue),
        new GoogleScalar<uint>(Scalar(ScalarKind.UInt32), FieldCodec.ForUInt32(Varint), 1, 2, 5, 1u << 31, uint.MaxValue),
        new GoogleScalar<ulong>(Scalar(ScalarKind.UInt64), FieldCodec.ForUInt64(Varint), 1, 2, 5, 1UL << 32, 1UL << 63, ulong.MaxValue),
        new GoogleScalar<int>(Scalar(ScalarKind.SInt32), FieldCodec.ForSInt32(Varint), 1, 2, 5, -1, int.MaxValue, int.MinValue),
        new GoogleScalar<long>(Scalar(ScalarKind.SInt64), FieldCodec.ForSInt64(Varint), 1, 2, 5, -1, 1L << 31, 1L << 32, long.MaxValue, long.MinValue),
        new GoogleScalar<uint>(Scalar(ScalarKind.Fixed32), FieldCodec.ForFixed32(I32), 1, 5, 1u << 31, uint.MaxValue),
        new GoogleScalar<ulong>(Scalar(ScalarKind.Fixed64), FieldCodec.ForFixed64(I64), 1, 5, 1UL << 63, ulong.MaxValue),
        new GoogleScalar<int>(Scalar(ScalarKind.SFixed32), FieldCodec.ForSFixed32(I32), 1, 5, -1, int.MaxValue, int.MinValue),
        new GoogleScalar<long>(Scalar(ScalarKind.SFixed64), FieldCodec.ForSFixed64(I64), 1, 5, -1, long.MaxValue, long.MinValue),
        new GoogleScalar<float>(Scalar(ScalarKind.Float), FieldCodec.ForFloat(I32), 1, 5, -0.5f, float.MaxValue, float.NaN, float.NegativeInfinity),
        new GoogleScalar<double>(Scalar(ScalarKind.Double), FieldCodec.ForDouble(I64), 1, 5, -0.5, double.MaxValue, double.NaN, double.NegativeInfinity),
        new GoogleScalar<string>(Scalar(ScalarKind.String), FieldCodec.ForString(Len), "abc", "12.50", "é€😀"),
        new GoogleScalar<ByteString>(Scalar(ScalarKind.Bytes), FieldCodec.ForBytes(Len), ByteString.CopyFromUtf8("abc"), ByteString.CopyFrom(0xFF)),
        new GoogleScalar<int>(new EnumType("Status"), FieldCodec.ForEnum(Varint, value => value, value => value), 1, 2, 5, -1, int.MaxValue, int.MinValue),
    ];

    public static IEnumerable<(GoogleScalar Writer, GoogleScalar Reader)> Pairs { get; } =
        All.SelectMany(_ => All, (writer, reader) => (writer, reader));

    private static ScalarType Scalar(ScalarKind kind) => new(kind);
}
