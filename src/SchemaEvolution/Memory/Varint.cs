using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.Unsafe;

namespace SchemaEvolution.Memory;

/// <summary>
/// Base-128 integers, seven bits a byte, the lowest first. Specification: https://protobuf.dev/programming-guides/encoding/#varints.
/// </summary>
internal static class Varint
{
    /// <summary>Ten groups of seven bits hold 64 bits.</summary>
    public const int MaxLength = 10;

    private const ulong Payload = 0x7f7f7f7f7f7f7f7fUL;
    private const ulong Continuation = 0x8080808080808080UL;

    /// <summary>1 to 10.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LengthOf(ulong value) => (BitOperations.Log2(value | 1) * 9 + 73) >> 6;

    /// <summary>Writes a value; the eight bytes behind it are overwritten too.</summary>
    /// <returns>Behind the value.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Write(ref byte target, ulong value)
    {
        if (value < 0x80)
        {
            target = (byte)value;
            return ref Add(ref target, 1);
        }

        if (!Bmi2.X64.IsSupported || value >= 1UL << 56)
            return ref WriteBytes(ref target, value);
        var length = LengthOf(value);
        WriteUnaligned(ref target, Spread(value) | (Continuation & ((1UL << (8 * (length - 1))) - 1)));
        return ref Add(ref target, length);
    }

    /// <summary>Writes a value and nothing behind it.</summary>
    /// <inheritdoc cref="Write(ref byte, ulong)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ref byte WriteBytes(ref byte target, ulong value)
    {
        while (value >= 0x80)
        {
            target = (byte)(value | 0x80);
            target = ref Add(ref target, 1);
            value >>= 7;
        }

        target = (byte)value;
        return ref Add(ref target, 1);
    }

    /// <summary>Writes a value to a span that has room for it.</summary>
    /// <returns>The length of the value.</returns>
    public static int Write(Span<byte> target, ulong value)
    {
        var length = LengthOf(value);
        WriteBytes(ref target[..length][0], value);
        return length;
    }

    /// <inheritdoc cref="Read(ref byte, nint, out ulong)"/>
    public static int Read(ReadOnlySpan<byte> source, out ulong value) =>
        Read(ref MemoryMarshal.GetReference(source), source.Length, out value);

    /// <summary>Reads a value of several bytes at once, where eight bytes can be loaded.</summary>
    /// <returns>Its length; 0 if it is longer than eight bytes, or this machine has no instruction for it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int TryReadEight(ref byte source, out ulong value)
    {
        if (Bmi2.X64.IsSupported)
        {
            var bytes = ReadUnaligned<ulong>(ref source);
            var ends = ~bytes & Continuation;
            if (ends != 0)
            {
                value = Bmi2.X64.ParallelBitExtract(bytes & (ends ^ (ends - 1)), Payload);
                return (BitOperations.TrailingZeroCount(ends) + 1) >> 3;
            }
        }

        value = 0;
        return 0;
    }

    /// <summary>Reads a value byte by byte. Bits beyond the 64th are dropped, as the specification has it.</summary>
    /// <returns>Its length, at most <paramref name="available"/>; 0 if it does not end there or within ten bytes.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Read(ref byte source, nint available, out ulong value)
    {
        value = 0;
        var most = (int)nint.Min(available, MaxLength);
        for (var i = 0; i < most; i++)
        {
            ulong next = Add(ref source, i);
            value |= (next & 0x7f) << (7 * i);
            if (next < 0x80)
                return i + 1;
        }

        return 0;
    }

    /// <summary>Takes the seven low bits of each of eight bytes together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Squeeze(ulong bytes)
    {
        if (Bmi2.X64.IsSupported)
            return Bmi2.X64.ParallelBitExtract(bytes, Payload);
        bytes = (bytes & 0x007f007f007f007fUL) | ((bytes & 0x7f007f007f007f00UL) >> 1);
        bytes = (bytes & 0x00003fff00003fffUL) | ((bytes & 0x3fff00003fff0000UL) >> 2);
        return (bytes & 0x0fffffffUL) | ((bytes & 0x0fffffff00000000UL) >> 4);
    }

    /// <summary>Puts 56 bits into the seven low bits of eight bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Spread(ulong value)
    {
        if (Bmi2.X64.IsSupported)
            return Bmi2.X64.ParallelBitDeposit(value, Payload);
        value = (value & 0x0fffffffUL) | ((value & 0x00fffffff0000000UL) << 4);
        value = (value & 0x00003fff00003fffUL) | ((value & 0x0fffc0000fffc000UL) << 2);
        return (value & 0x007f007f007f007fUL) | ((value & 0x3f803f803f803f80UL) << 1);
    }
}
