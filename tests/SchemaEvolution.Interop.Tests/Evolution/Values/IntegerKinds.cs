using System.Numerics;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Interop.Tests.Evolution.Values;

/// <summary>The integers from <paramref name="Min"/> to <paramref name="Max"/>; null is no bound.</summary>
public sealed record NumberRange(BigInteger? Min, BigInteger? Max)
{
    public bool Contains(BigInteger value) => !(value < Min) && !(value > Max);
}

/// <summary>Which numbers an integer type of C# holds, whatever the wire format.</summary>
public static class IntegerKinds
{
    private static readonly Dictionary<Kind, NumberRange> Ranges = new()
    {
        [Kind.Int8] = new(sbyte.MinValue, sbyte.MaxValue),
        [Kind.Int16] = new(short.MinValue, short.MaxValue),
        [Kind.Int32] = new(int.MinValue, int.MaxValue),
        [Kind.SInt32] = new(int.MinValue, int.MaxValue),
        [Kind.SFixed32] = new(int.MinValue, int.MaxValue),
        [Kind.Int64] = new(long.MinValue, long.MaxValue),
        [Kind.SInt64] = new(long.MinValue, long.MaxValue),
        [Kind.SFixed64] = new(long.MinValue, long.MaxValue),
        [Kind.UInt8] = new(0, byte.MaxValue),
        [Kind.UInt16] = new(0, ushort.MaxValue),
        [Kind.Char] = new(0, ushort.MaxValue),
        [Kind.UInt32] = new(0, uint.MaxValue),
        [Kind.Fixed32] = new(0, uint.MaxValue),
        [Kind.UInt64] = new(0, ulong.MaxValue),
        [Kind.Fixed64] = new(0, ulong.MaxValue),
        [Kind.Int128] = new(Int128.MinValue, Int128.MaxValue),
        [Kind.UInt128] = new(UInt128.MinValue, UInt128.MaxValue),
        [Kind.BigInt] = new(null, null),
    };

    /// <summary>The range of an integer type, or of <c>char</c>; null for other types.</summary>
    public static NumberRange? RangeOf(Kind kind) => Ranges.GetValueOrDefault(kind);
}
