using System.Numerics;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Compiled;

namespace SchemaEvolution.Interop.Tests.Codec.Compiled;

/// <summary>The scalar types of Protobuf as members of our messages.</summary>
internal static class CodecScalars
{
    public static IReadOnlyDictionary<ScalarType, CompiledScalar> All { get; } = new Dictionary<ScalarType, CompiledScalar>
    {
        [new(ScalarKind.Bool)] = CompiledScalar.Same("bool"),
        [new(ScalarKind.Int32)] = CompiledScalar.Integer<int>("int"),
        [new(ScalarKind.Int64)] = CompiledScalar.Integer<long>("long"),
        [new(ScalarKind.UInt32)] = CompiledScalar.Integer<uint>("uint"),
        [new(ScalarKind.UInt64)] = CompiledScalar.Integer<ulong>("ulong"),
        [new(ScalarKind.SInt32)] = CompiledScalar.Integer<int>("int"),
        [new(ScalarKind.SInt64)] = CompiledScalar.Integer<long>("long"),
        [new(ScalarKind.Fixed32)] = CompiledScalar.Integer<uint>("uint"),
        [new(ScalarKind.Fixed64)] = CompiledScalar.Integer<ulong>("ulong"),
        [new(ScalarKind.SFixed32)] = CompiledScalar.Integer<int>("int"),
        [new(ScalarKind.SFixed64)] = CompiledScalar.Integer<long>("long"),
        [new(ScalarKind.Float)] = CompiledScalar.Floating<float>("float"),
        [new(ScalarKind.Double)] = CompiledScalar.Floating<double>("double"),
        [new(ScalarKind.String)] = CompiledScalar.Same("string"),
        [new(ScalarKind.Bytes)] = CompiledScalar.Same("byte[]"),
        [new(ScalarKind.Timestamp)] = new(
            "DateTime", ticks => new DateTime((long)(BigInteger)ticks, DateTimeKind.Utc), read => new BigInteger(((DateTime)read).Ticks)),
        [new(ScalarKind.Duration)] = new(
            "TimeSpan", ticks => new TimeSpan((long)(BigInteger)ticks), read => new BigInteger(((TimeSpan)read).Ticks)),
    };

    /// <summary>The encoding that the type is asked for with; null for the one that it has anyway.</summary>
    public static string? EncodingOf(ScalarKind kind) => kind switch
    {
        ScalarKind.SInt32 or ScalarKind.SInt64 => "ZigZag",
        ScalarKind.Fixed32 or ScalarKind.Fixed64 or ScalarKind.SFixed32 or ScalarKind.SFixed64 => "Fixed",
        _ => null,
    };
}
