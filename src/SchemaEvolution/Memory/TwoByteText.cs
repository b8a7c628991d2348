using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.Unsafe;

namespace SchemaEvolution.Memory;

/// <summary>
/// Short strings of characters below U+0800, which take one or two bytes each: those of most alphabets. Four characters become bytes at
/// once, without a branch for each.
/// </summary>
internal static class TwoByteText
{
    private const int CharactersAtOnce = 4;
    private const int CharacterBits = 16;

    /// <summary>Writes the characters as UTF-8; the eight bytes behind them are overwritten too.</summary>
    /// <returns>The number of bytes; -1 if a character takes more, or this machine has no instruction for it.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int TryWrite(string text, ref byte target)
    {
        if (!Bmi2.X64.IsSupported || !BitConverter.IsLittleEndian)
            return -1;
        ref var source = ref As<char, ushort>(ref AsRef(in text.GetPinnableReference()));
        var written = 0;
        for (var i = 0; i < text.Length; i += CharactersAtOnce)
        {
            var some = Math.Min(CharactersAtOnce, text.Length - i);
            ref var next = ref Add(ref source, i);
            var characters = some == CharactersAtOnce ? ReadUnaligned<ulong>(ref As<ushort, byte>(ref next)) : Few(ref next, some);
            if ((characters & 0xf800f800f800f800UL) != 0)
                return -1;

            // Each lane of 16 bits: lead byte and continuation byte where the character is not ASCII, else itself.
            var beyond = ((((characters & 0x0780078007800780UL) + 0x7f807f807f807f80UL) >> 15) & 0x0001000100010001UL) * 0xffff;
            var pairs = 0x80c080c080c080c0UL | ((characters >> 6) & 0x001f001f001f001fUL) | ((characters & 0x003f003f003f003fUL) << 8);
            var used = (0x00ff00ff00ff00ffUL | (beyond & 0xff00ff00ff00ff00UL))
                & (ulong.MaxValue >> (CharacterBits * (CharactersAtOnce - some)));
            var bytes = Bmi2.X64.ParallelBitExtract((characters & ~beyond) | (pairs & beyond), used);
            WriteUnaligned(ref Add(ref target, written), bytes);
            written += BitOperations.PopCount(used) >> 3;
        }

        return written;
    }

    /// <summary>Fewer than four characters, which must not be loaded together with what follows them.</summary>
    private static ulong Few(ref ushort source, int count)
    {
        ulong characters = 0;
        for (var i = 0; i < count; i++)
            characters |= (ulong)Add(ref source, i) << (CharacterBits * i);
        return characters;
    }
}
