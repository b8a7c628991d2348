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
        Scalar<bool>(ScalarKind.Bool, Varint, FieldCodec.ForBool, true),
        Scalar<int>(ScalarKind.Int32, Varint, FieldCodec.ForInt32, 1, 2, 5, -1, int.MaxValue, int.MinValue),
        Scalar<long>(ScalarKind.Int64, Varint, FieldCodec.ForInt64, 1, 2, 5, -1, 1L << 31, 1L << 32, long.MaxValue, long.MinValue),
        Scalar<uint>(ScalarKind.UInt32, Varint, FieldCodec.ForUInt32, 1, 2, 5, 1u << 31, uint.MaxValue),
        Scalar<ulong>(ScalarKind.UInt64, Varint, FieldCodec.ForUInt64, 1, 2, 5, 1UL << 32, 1UL << 63, ulong.MaxValue),
        Scalar<int>(ScalarKind.SInt32, Varint, FieldCodec.ForSInt32, 1, 2, 5, -1, int.MaxValue, int.MinValue),
        Scalar<long>(ScalarKind.SInt64, Varint, FieldCodec.ForSInt64, 1, 2, 5, -1, 1L << 31, 1L << 32, long.MaxValue, long.MinValue),
        Scalar<uint>(ScalarKind.Fixed32, I32, FieldCodec.ForFixed32, 1, 5, 1u << 31, uint.MaxValue),
        Scalar<ulong>(ScalarKind.Fixed64, I64, FieldCodec.ForFixed64, 1, 5, 1UL << 63, ulong.MaxValue),
        Scalar<int>(ScalarKind.SFixed32, I32, FieldCodec.ForSFixed32, 1, 5, -1, int.MaxValue, int.MinValue),
        Scalar<long>(ScalarKind.SFixed64, I64, FieldCodec.ForSFixed64, 1, 5, -1, long.MaxValue, long.MinValue),
        Scalar<float>(ScalarKind.Float, I32, FieldCodec.ForFloat, 1, 5, -0.5f, float.MaxValue, float.NaN, float.NegativeInfinity),
        Scalar<double>(ScalarKind.Double, I64, FieldCodec.ForDouble, 1, 5, -0.5, double.MaxValue, double.NaN, double.NegativeInfinity),
        Scalar<string>(ScalarKind.String, Len, FieldCodec.ForString, "abc", "12.50", "é€😀"),
        Scalar<ByteString>(ScalarKind.Bytes, Len, FieldCodec.ForBytes, ByteString.CopyFromUtf8("abc"), ByteString.CopyFrom(0xFF)),
        new GoogleScalar<int>(
            new EnumType("Status"), Varint, tag => FieldCodec.ForEnum(tag, value => value, number => number), 1, 2, 5, -1, int.MaxValue),
    ];

    public static IEnumerable<(GoogleScalar Writer, GoogleScalar Reader)> Pairs { get; } =
        All.SelectMany(_ => All, (writer, reader) => (writer, reader));

    private static GoogleScalar<T> Scalar<T>(ScalarKind kind, uint tag, Func<uint, FieldCodec<T>> codecOf, params T[] values) =>
        new(new ScalarType(kind), tag, codecOf, values);
}
