using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.Unsafe;

namespace SchemaEvolution.Memory;

/// <summary>Many <see cref="Varint"/>s behind each other.</summary>
internal static class PackedVarints
{
    private const int Block = 64;

    /// <summary>The length of all values, in bytes.</summary>
    public static long LengthOf(ReadOnlySpan<long> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        nuint i = 0;
        long length = 0;
        if (Avx512CD.IsSupported)
        {
            var sum = Vector512<ulong>.Zero;
            for (; i + 8 <= (nuint)values.Length; i += 8)
            {
                // (640 - 9 * leading zeros) / 64 is the number of groups of seven bits.
                var zeros = Avx512CD.LeadingZeroCount(Vector512.LoadUnsafe(ref first, i).AsUInt64() | Vector512<ulong>.One);
                sum += Vector512.ShiftRightLogical(Vector512.Create(640UL) - (Vector512.ShiftLeft(zeros, 3) + zeros), 6);
            }

            length = (long)Vector512.Sum(sum);
        }

        for (; i < (nuint)values.Length; i++)
            length += Varint.LengthOf((ulong)Add(ref first, i));
        return length;
    }

    /// <summary>Writes all values; the eight bytes behind the last are overwritten too.</summary>
    /// <returns>Behind the last value.</returns>
    public static ref byte Write(ref byte target, scoped ReadOnlySpan<long> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var count = (nuint)values.Length;
        nuint i = 0;
        while (i < count)
        {
            if (Avx512F.IsSupported && i + 8 <= count)
            {
                var eight = Vector512.LoadUnsafe(ref first, i).AsUInt64();
                if ((eight & Vector512.Create(~0x7fUL)) == Vector512<ulong>.Zero)
                {
                    WriteUnaligned(ref target, Avx512F.ConvertToVector128Byte(eight).AsUInt64().ToScalar());
                    target = ref Add(ref target, 8);
                    i += 8;
                    continue;
                }
            }

            for (var stop = nuint.Min(i + 8, count); i < stop; i++)
                target = ref WriteOne(ref target, (ulong)Add(ref first, i));
        }

        return ref target;
    }

    /// <summary>How many values end in the bytes.</summary>
    public static int Count(ReadOnlySpan<byte> bytes)
    {
        ref var first = ref MemoryMarshal.GetReference(bytes);
        nuint i = 0;
        var count = 0;
        for (; i + Block <= (nuint)bytes.Length; i += Block)
            count += BitOperations.PopCount(Ends(ref Add(ref first, i)));
        for (; i < (nuint)bytes.Length; i++)
            count += Add(ref first, i) < 0x80 ? 1 : 0;
        return count;
    }

    /// <summary>Reads as many values as there is room for.</summary>
    /// <param name="bytes">Ends with the end of a value.</param>
    /// <param name="readable">How many bytes can be loaded from the start of <paramref name="bytes"/>: at least its length.</param>
    /// <param name="values">As long as <see cref="Count"/> says.</param>
    /// <returns>False if a value is longer than ten bytes, or there are more than were counted: someone else changes the input.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, nint readable, Span<long> values)
    {
        ref var source = ref MemoryMarshal.GetReference(bytes);
        ref var target = ref MemoryMarshal.GetReference(values);
        nint start = 0, read = 0;

        // One bit an end: where a value starts follows from the mask, not from the value before it.
        for (nint block = 0; block + Block <= bytes.Length && block + Block + 16 <= readable; block += Block)
        {
            var ends = Ends(ref Add(ref source, block));
            if (read + BitOperations.PopCount(ends) > values.Length)
                return false;
            if (ends == ulong.MaxValue && start == block)
            {
                Widen(ref Add(ref source, block), ref Add(ref target, read));
                read += Block;
                start += Block;
                continue;
            }

            for (; ends != 0; ends &= ends - 1)
            {
                var end = block + BitOperations.TrailingZeroCount(ends);
                var more = end - start;
                var low = ReadUnaligned<ulong>(ref Add(ref source, start));
                if (more < 8)
                    Add(ref target, read++) = (long)Varint.Squeeze(low & (ulong.MaxValue >> (int)(56 - (8 * more))));
                else if (more < Varint.MaxLength)
                    Add(ref target, read++) = (long)(Varint.Squeeze(low) | HighBits(ref Add(ref source, start + 8), more));
                else
                    return false;
                start = end + 1;
            }
        }

        while (start < bytes.Length)
        {
            var length = Varint.Read(ref Add(ref source, start), bytes.Length - start, out var value);
            if (length == 0 || read == values.Length)
                return false;
            values[(int)read++] = (long)value;
            start += length;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte WriteOne(ref byte target, ulong value)
    {
        if (value >= 1UL << 56)
        {
            WriteUnaligned(ref target, Varint.Spread(value & ((1UL << 56) - 1)) | 0x8080808080808080UL);
            var high = (uint)(value >> 56);
            Add(ref target, 8) = (byte)high;
            Add(ref target, 9) = 1;
            return ref Add(ref target, (nint)(9 + (high >> 7)));
        }

        var length = Varint.LengthOf(value);
        WriteUnaligned(ref target, Varint.Spread(value) | (0x8080808080808080UL & ((1UL << (8 * (length - 1))) - 1)));
        return ref Add(ref target, length);
    }

    /// <summary>The bits from the 57th on: seven of the ninth byte, one of the tenth.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HighBits(ref byte ninth, nint more) =>
        ((ulong)(ninth & 0x7f) << 56) | (((ulong)Add(ref ninth, 1) << 63) & (0UL - (ulong)(more & 1)));

    /// <summary>One bit a byte of a block, set where a value ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Ends(ref byte block)
    {
        if (Vector512.IsHardwareAccelerated)
            return ~Vector512.LoadUnsafe(ref block).ExtractMostSignificantBits();
        if (Vector256.IsHardwareAccelerated)
            return ~(Vector256.LoadUnsafe(ref block).ExtractMostSignificantBits()
                | ((ulong)Vector256.LoadUnsafe(ref block, 32).ExtractMostSignificantBits() << 32));
        return ~(Vector128.LoadUnsafe(ref block).ExtractMostSignificantBits()
            | ((ulong)Vector128.LoadUnsafe(ref block, 16).ExtractMostSignificantBits() << 16)
            | ((ulong)Vector128.LoadUnsafe(ref block, 32).ExtractMostSignificantBits() << 32)
            | ((ulong)Vector128.LoadUnsafe(ref block, 48).ExtractMostSignificantBits() << 48));
    }

    /// <summary>A block of values of one byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen(ref byte block, ref long target)
    {
        for (nint i = 0; i < Block; i += 8)
        {
            var eight = Vector128.CreateScalarUnsafe(ReadUnaligned<ulong>(ref Add(ref block, i))).AsByte();
            if (Avx512F.IsSupported)
            {
                Avx512F.ConvertToVector512Int64(eight).StoreUnsafe(ref target, (nuint)i);
                continue;
            }

            var (low, high) = Vector128.Widen(Vector128.WidenLower(eight));
            Vector256.Create(Vector128.WidenLower(low), Vector128.WidenUpper(low)).AsInt64().StoreUnsafe(ref target, (nuint)i);
            Vector256.Create(Vector128.WidenLower(high), Vector128.WidenUpper(high)).AsInt64().StoreUnsafe(ref target, (nuint)i + 4);
        }
    }
}
