using System.Numerics;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Compiled.Proto;

/// <summary>The scalar types of Protobuf, and the well-known types whose every value is one of ours.</summary>
internal static class ProtoScalars
{
    /// <summary>From the first day of year 1, where our ticks begin, to that of 1970.</summary>
    private const long UnixEpochSeconds = 62_135_596_800;

    public static IReadOnlyDictionary<ScalarType, CompiledScalar> Binary { get; } = new Dictionary<ScalarType, CompiledScalar>
    {
        [new(ScalarKind.Bool)] = CompiledScalar.Same("bool"),
        [new(ScalarKind.Int32)] = CompiledScalar.Integer<int>("int32"),
        [new(ScalarKind.Int64)] = CompiledScalar.Integer<long>("int64"),
        [new(ScalarKind.UInt32)] = CompiledScalar.Integer<uint>("uint32"),
        [new(ScalarKind.UInt64)] = CompiledScalar.Integer<ulong>("uint64"),
        [new(ScalarKind.SInt32)] = CompiledScalar.Integer<int>("sint32"),
        [new(ScalarKind.SInt64)] = CompiledScalar.Integer<long>("sint64"),
        [new(ScalarKind.Fixed32)] = CompiledScalar.Integer<uint>("fixed32"),
        [new(ScalarKind.Fixed64)] = CompiledScalar.Integer<ulong>("fixed64"),
        [new(ScalarKind.SFixed32)] = CompiledScalar.Integer<int>("sfixed32"),
        [new(ScalarKind.SFixed64)] = CompiledScalar.Integer<long>("sfixed64"),
        [new(ScalarKind.Float)] = CompiledScalar.Floating<float>("float") with { IsKey = false },
        [new(ScalarKind.Double)] = CompiledScalar.Floating<double>("double") with { IsKey = false },
        [new(ScalarKind.String)] = CompiledScalar.Same("string"),
        [new(ScalarKind.Bytes)] =
            new("bytes", value => ByteString.CopyFrom((byte[])value), read => ((ByteString)read).ToByteArray()) { IsKey = false },
        [new(ScalarKind.Timestamp)] = new("google.protobuf.Timestamp", ToTimestamp, FromTimestamp) { IsKey = false },
        [new(ScalarKind.Duration)] = new("google.protobuf.Duration", ToDuration, FromDuration) { IsKey = false },
    };

    /// <summary>In ProtoJSON 64-bit integers are text whatever the schema says, and durations end after 10 000 years.</summary>
    public static IReadOnlyDictionary<ScalarType, CompiledScalar> Json { get; } =
        new Dictionary<ScalarType, CompiledScalar>(Binary.Where(pair => pair.Key.Kind is not ScalarKind.Duration))
        {
            [new(ScalarKind.Int64, FieldEncoding.Text)] = CompiledScalar.Integer<long>("int64"),
            [new(ScalarKind.UInt64, FieldEncoding.Text)] = CompiledScalar.Integer<ulong>("uint64"),
        };

    private static Timestamp ToTimestamp(object ticks)
    {
        var (seconds, nanos) = Split(ticks);
        return new() { Seconds = seconds - UnixEpochSeconds, Nanos = nanos };
    }

    private static Duration ToDuration(object ticks)
    {
        var (seconds, nanos) = Split(ticks);
        return new() { Seconds = seconds, Nanos = nanos };
    }

    private static object FromTimestamp(object read) =>
        Ticks(((Timestamp)read).Seconds + (BigInteger)UnixEpochSeconds, ((Timestamp)read).Nanos);

    private static object FromDuration(object read) => Ticks(((Duration)read).Seconds, ((Duration)read).Nanos);

    private static (long Seconds, int Nanos) Split(object ticks)
    {
        var (seconds, rest) = BigInteger.DivRem((BigInteger)ticks, TimeSpan.TicksPerSecond);
        return ((long)seconds, (int)(rest * TimeSpan.NanosecondsPerTick));
    }

    private static BigInteger Ticks(BigInteger seconds, int nanos) =>
        (seconds * TimeSpan.TicksPerSecond) + (nanos / TimeSpan.NanosecondsPerTick);
}
