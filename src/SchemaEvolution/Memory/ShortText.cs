using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.Unsafe;

namespace SchemaEvolution.Memory;

/// <summary>
/// Strings of ASCII, which most short ones are: two loads that overlap stand for a loop with a remainder. Nothing is taken where there are
/// no vector instructions.
/// </summary>
internal static class ShortText
{
    /// <summary>The longest text in bytes that <see cref="TryWiden"/> takes.</summary>
    public const int MaxWidened = 48;

    private const ulong NoAscii16 = 0xff80ff80ff80ff80UL;

    /// <summary>Writes the characters as bytes, and nothing behind them.</summary>
    /// <returns>False if one is not ASCII; what was written then is of no use.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryNarrow(string text, ref byte target)
    {
        ref var source = ref As<char, ushort>(ref AsRef(in text.GetPinnableReference()));
        var length = text.Length;
        if (!Vector128.IsHardwareAccelerated)
            return false;
        if (length < 4)
            return TryNarrowFew(ref source, length, ref target);
        if (length < 8)
            return TryNarrowFourOrMore(ref source, length, ref target);
        if (length > 16)
            return TryNarrowMany(ref source, length, ref target);

        var head = Vector128.LoadUnsafe(ref source);
        var tail = Vector128.LoadUnsafe(ref source, (nuint)(length - 8));
        if (((head | tail) & Vector128.Create((ushort)0xff80)) != Vector128<ushort>.Zero)
            return false;
        var bytes = Vector128.Narrow(head, tail).AsUInt64();
        WriteUnaligned(ref target, bytes.GetElement(0));
        WriteUnaligned(ref Add(ref target, length - 8), bytes.GetElement(1));
        return true;
    }

    /// <summary>A string of bytes that are all ASCII.</summary>
    /// <param name="source">The first byte.</param>
    /// <param name="length">1 to <see cref="MaxWidened"/>.</param>
    /// <returns>Null if one is not.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string? TryWiden(ref byte source, int length) =>
        !Vector128.IsHardwareAccelerated ? null
        : length < 4 ? TryWidenFew(ref source, length)
        : length < 8 ? TryWidenFourOrMore(ref source, length)
        : length <= 16 ? TryWidenEightOrMore(ref source, length)
        : TryWidenSixteenOrMore(ref source, length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrowFew(ref ushort source, int length, ref byte target)
    {
        for (var i = 0; i < length; i++)
        {
            var character = Add(ref source, i);
            if (character >= 0x80)
                return false;
            Add(ref target, i) = (byte)character;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrowFourOrMore(ref ushort source, int length, ref byte target)
    {
        var head = ReadUnaligned<ulong>(ref As<ushort, byte>(ref source));
        var tail = ReadUnaligned<ulong>(ref As<ushort, byte>(ref Add(ref source, length - 4)));
        if (((head | tail) & NoAscii16) != 0)
            return false;
        WriteUnaligned(ref target, Narrow(head));
        WriteUnaligned(ref Add(ref target, length - 4), Narrow(tail));
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryNarrowMany(ref ushort source, int length, ref byte target)
    {
        var last = (nuint)(length - 16);
        for (nuint i = 0; ; i = nuint.Min(i + 16, last))
        {
            var head = Vector128.LoadUnsafe(ref source, i);
            var tail = Vector128.LoadUnsafe(ref source, i + 8);
            if (((head | tail) & Vector128.Create((ushort)0xff80)) != Vector128<ushort>.Zero)
                return false;
            Vector128.Narrow(head, tail).StoreUnsafe(ref target, i);
            if (i == last)
                return true;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Narrow(ulong four) => Bmi2.X64.IsSupported
        ? (uint)Bmi2.X64.ParallelBitExtract(four, 0x00ff00ff00ff00ffUL)
        : Vector128.Narrow(Vector128.CreateScalar(four).AsUInt16(), default).AsUInt32().ToScalar();

    private static string? TryWidenFew(ref byte source, int length)
    {
        var (first, middle, last) = (source, Add(ref source, length >> 1), Add(ref source, length - 1));
        if (((first | middle | last) & 0x80) != 0)
            return null;
        var text = Create(length, out var target);
        target.At(0) = first;
        target.At(length >> 1) = middle;
        target.At(length - 1) = last;
        return text;
    }

    private static string? TryWidenFourOrMore(ref byte source, int length)
    {
        var head = ReadUnaligned<uint>(ref source);
        var tail = ReadUnaligned<uint>(ref Add(ref source, length - 4));
        if (((head | tail) & 0x80808080U) != 0)
            return null;
        var text = Create(length, out var target);
        WriteUnaligned(ref As<ushort, byte>(ref target.At(0)), Widen(head));
        WriteUnaligned(ref As<ushort, byte>(ref target.At(length - 4)), Widen(tail));
        return text;
    }

    private static string? TryWidenEightOrMore(ref byte source, int length)
    {
        var head = ReadUnaligned<ulong>(ref source);
        var tail = ReadUnaligned<ulong>(ref Add(ref source, length - 8));
        if (((head | tail) & 0x8080808080808080UL) != 0)
            return null;
        var text = Create(length, out var target);
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(head).AsByte()).StoreUnsafe(ref target.At(0));
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(tail).AsByte()).StoreUnsafe(ref target.At(length - 8));
        return text;
    }

    private static string? TryWidenSixteenOrMore(ref byte source, int length)
    {
        var head = Vector128.LoadUnsafe(ref source);
        var tail = Vector128.LoadUnsafe(ref source, (nuint)(length - 16));
        var middle = length > 32 ? Vector128.LoadUnsafe(ref source, 16) : tail;
        if ((head | middle | tail).ExtractMostSignificantBits() != 0)
            return null;
        var text = Create(length, out var target);
        Vector256.WidenLower(head.ToVector256Unsafe()).StoreUnsafe(ref target.At(0));
        if (length > 32)
            Vector256.WidenLower(middle.ToVector256Unsafe()).StoreUnsafe(ref target.At(16));
        Vector256.WidenLower(tail.ToVector256Unsafe()).StoreUnsafe(ref target.At(length - 16));
        return text;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Widen(uint four) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(four).AsByte()).AsUInt64().ToScalar();

    /// <summary>A string that nobody else knows yet, to be filled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static string Create(int length, out Characters characters)
    {
        var text = new string('\0', length);
        characters = new(ref As<char, ushort>(ref AsRef(in text.GetPinnableReference())));
        return text;
    }

    private readonly ref struct Characters(ref ushort first)
    {
        private readonly ref ushort first = ref first;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref ushort At(int index) => ref Add(ref first, index);
    }
}
