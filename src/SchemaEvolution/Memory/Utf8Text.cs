using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace SchemaEvolution.Memory;

/// <summary>Text that is not short ASCII. Specification: RFC 3629; half of a surrogate pair is refused in either direction.</summary>
internal static class Utf8Text
{
    private const int OnStack = 256;

    [MethodImpl(MethodImplOptions.NoInlining), SkipLocalsInit]
    public static string Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= OnStack)
        {
            Span<char> characters = stackalloc char[OnStack];
            if (Utf8.ToUtf16(bytes, characters, out _, out var written, replaceInvalidSequences: false) is not OperationStatus.Done)
                Malformed.Text();
            return new(characters[..written]);
        }

        if (!Utf8.IsValid(bytes))
            Malformed.Text();
        return Encoding.UTF8.GetString(bytes);
    }

    /// <returns>How many bytes were written.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<byte> target)
    {
        if (Utf8.FromUtf16(text, target, out _, out var written, replaceInvalidSequences: false) is OperationStatus.InvalidData)
            throw new SchemaException("A text holds half of a surrogate pair, which UTF-8 cannot carry.");
        return written;
    }

    /// <summary>The length in bytes; of a text that UTF-8 cannot carry any number.</summary>
    /// <exception cref="SchemaException">More than 2 GiB.</exception>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        const int MaxBytes = 3;
        if (text.Length <= int.MaxValue / MaxBytes)
            return Encoding.UTF8.GetByteCount(text);
        var half = text.Length / 2;
        if (char.IsHighSurrogate(text[half - 1]))
            half--;
        var length = (long)LengthOf(text[..half]) + LengthOf(text[half..]);
        return length <= int.MaxValue
            ? (int)length
            : throw new SchemaException("A text is larger than the 2 GiB that a length can announce.");
    }
}
