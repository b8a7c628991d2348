using System.Runtime.CompilerServices;
using SchemaEvolution.Memory;
using SchemaEvolution.Values;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

internal ref partial struct ProtobufWriter
{
    /// <summary>The longest text that is written as one piece, in characters.</summary>
    private const int MaxWholeText = 1 << 14;

    [MethodImpl(AggressiveInlining)]
    public void String(int tag, string value)
    {
        Reserve();
        if (value.Length >= 0x80 || !output.TryShortText(Key(tag, FieldKind.Length), value))
            Text(tag, value);
    }

    public void Bytes(int tag, scoped ReadOnlySpan<byte> value)
    {
        Reserve();
        output.Varint(Key(tag, FieldKind.Length), (uint)value.Length);
        Raw(value);
    }

    /// <summary>Writes bytes as they are, in pieces if they are many.</summary>
    private void Raw(scoped ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > WireOutput.Chunk - WireOutput.Slack)
        {
            Reserve();
            var some = Math.Min(bytes.Length, output.FreeWithSlack.Length);
            if (open > 0 && sizes is null)
            {
                // Held back: what is open has to stay in one piece.
                Reserve(bytes.Length);
                some = bytes.Length;
            }

            bytes[..some].CopyTo(output.FreeWithSlack);
            output.Advance(some);
            bytes = bytes[some..];
        }

        Reserve(bytes.Length);
        bytes.CopyTo(output.FreeWithSlack);
        output.Advance(bytes.Length);
    }

    [MethodImpl(NoInlining)]
    private void Text(int tag, string value)
    {
        if (value.Length > MaxWholeText)
        {
            LongText(tag, value);
            return;
        }

        Reserve(3 * (nint)value.Length + Memory.Varint.MaxLength);
        WriteKey(Key(tag, FieldKind.Length));

        // The length of the length is guessed; it is wrong where the text has just enough characters beyond ASCII.
        var guess = Memory.Varint.LengthOf((uint)value.Length);
        var target = output.FreeWithSlack;
        var length = Utf8Text.Write(value, target[guess..]);
        var header = Memory.Varint.LengthOf((uint)length);
        if (header != guess)
            target.Slice(guess, length).CopyTo(target[header..]);
        output.Varint(0, (uint)length);
        output.Advance(length);
    }

    private void LongText(int tag, scoped ReadOnlySpan<char> text)
    {
        Reserve();
        WriteKey(Key(tag, FieldKind.Length));
        output.Varint(0, (uint)Utf8Text.LengthOf(text));
        while (!text.IsEmpty)
        {
            var some = Math.Min(text.Length, MaxWholeText);
            if (some < text.Length && char.IsHighSurrogate(text[some - 1]))
                some--;
            Reserve(3 * (nint)some);
            output.Advance(Utf8Text.Write(text[..some], output.FreeWithSlack));
            text = text[some..];
        }
    }
}
