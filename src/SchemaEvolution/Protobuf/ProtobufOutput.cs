using System.Buffers;
using System.Runtime.CompilerServices;
using SchemaEvolution.Memory;
using SchemaEvolution.Values;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

/// <summary>
/// The records of Protobuf in one pass: a length is filled in when what it announces is closed. Specification:
/// https://protobuf.dev/programming-guides/encoding/.
/// </summary>
internal ref struct ProtobufOutput
{
    /// <summary>How much is held back for lengths that are open, before everything is measured instead.</summary>
    private const int MaxHeldBack = 1 << 20;

    /// <summary>The longest text that is written as one piece, in characters.</summary>
    private const int MaxWholeText = 1 << 14;

    /// <summary>So many integers are written at once, to ask for no more than a piece.</summary>
    private const int VarintsAtOnce = 4096;

    private MessageSizes? sizes;
    private bool canMeasure;
    private WireOutput output;

    /// <summary>How many lengths are not known yet.</summary>
    private int open;

    private readonly bool IsAbandoned => sizes is not null && sizes == MessageSizes.Abandoned;

    /// <summary>How many bytes were written in all.</summary>
    private readonly nint Written => (nint)output.HandedOver + output.Offset;

    /// <summary>Stands at the start of a message.</summary>
    /// <param name="sink">Takes the bytes.</param>
    /// <param name="canMeasure">Whether the caller measures everything if <see cref="TryFinish"/> asks for it.</param>
    /// <param name="sizes">What was measured before: nothing is held back then.</param>
    /// <inheritdoc cref="WireOutput.Begin" path="/remarks"/>
    [MethodImpl(AggressiveInlining)]
    public void Begin(IBufferWriter<byte> sink, bool canMeasure, MessageSizes? sizes)
    {
        this.canMeasure = canMeasure;
        this.sizes = sizes;
        output.Begin(sink);
        open = 0;
    }

    /// <summary>Hands over what is left, and gives back rented memory.</summary>
    /// <returns>False if nothing was handed over, and everything has to be measured first.</returns>
    public bool TryFinish()
    {
        if (IsAbandoned)
        {
            output.Return();
            return false;
        }

        output.HandOver();
        output.Return();
        return true;
    }

    /// <summary>Writes an integer as a varint; the tag 0 stands for no key.</summary>
    [MethodImpl(AggressiveInlining)]
    public void Varint(int tag, ulong value)
    {
        Reserve();
        output.Varint(Key(tag, FieldKind.Integer), value);
    }

    [MethodImpl(AggressiveInlining)]
    public void Fixed32(int tag, uint value)
    {
        Reserve();
        output.Fixed32(Key(tag, FieldKind.FourBytes), value);
    }

    [MethodImpl(AggressiveInlining)]
    public void Fixed64(int tag, ulong value)
    {
        Reserve();
        output.Fixed64(Key(tag, FieldKind.EightBytes), value);
    }

    [MethodImpl(AggressiveInlining)]
    public void Text(int tag, string value)
    {
        Reserve();
        if (value.Length >= 0x80 || !output.TryShortText(Key(tag, FieldKind.Length), value))
            LongerText(tag, value);
    }

    public void Bytes(int tag, scoped ReadOnlySpan<byte> value)
    {
        Reserve();
        output.Varint(Key(tag, FieldKind.Length), (uint)value.Length);
        Raw(value);
    }

    /// <summary>Writes bytes as they are, in pieces if they are many; what is held back has to stay in one.</summary>
    public void Raw(scoped ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > WireOutput.Chunk - WireOutput.Slack && (open == 0 || sizes is not null))
        {
            Reserve();
            var some = Math.Min(bytes.Length, output.FreeWithSlack.Length);
            bytes[..some].CopyTo(output.FreeWithSlack);
            output.Advance(some);
            bytes = bytes[some..];
        }

        Reserve(bytes.Length);
        bytes.CopyTo(output.FreeWithSlack);
        output.Advance(bytes.Length);
    }

    public void Varints(int tag, scoped ReadOnlySpan<long> values)
    {
        var length = Memory.PackedVarints.LengthOf(values);
        if (length > int.MaxValue)
            throw MessageSizes.TooLarge();
        Reserve();
        output.Varint(Key(tag, FieldKind.Length), (ulong)length);
        while (!values.IsEmpty)
        {
            var some = values[..Math.Min(values.Length, VarintsAtOnce)];
            Reserve(some.Length * (nint)Memory.Varint.MaxLength);
            output.Varints(some);
            values = values[some.Length..];
        }
    }

    /// <summary>Begins what has a length: a message, an entry of a map, a packed list.</summary>
    /// <returns>For <see cref="Close"/>.</returns>
    [MethodImpl(AggressiveInlining)]
    public nint Open(int tag)
    {
        Reserve();
        open++;
        var key = Key(tag, FieldKind.Length);
        return sizes is null ? output.Open(key) : OpenMeasured(key);
    }

    [MethodImpl(AggressiveInlining)]
    public void Close(nint start)
    {
        open--;
        if (sizes is null)
        {
            var length = output.LengthSince(start);
            if (length < 0x80)
                output.CloseShort(start, length);
            else
                CloseLong(start, length);
        }
        else if (Written != start && !IsAbandoned)
        {
            throw MessageSizes.Changed();
        }
    }

    /// <returns>Where the message will end.</returns>
    [MethodImpl(NoInlining)]
    private nint OpenMeasured(uint key)
    {
        var size = IsAbandoned ? 0 : sizes!.TakeNext();
        WriteKey(key);
        output.Varint(0, (uint)size);
        return Written + size;
    }

    [MethodImpl(NoInlining)]
    private void CloseLong(nint start, nint length)
    {
        open++;
        Reserve();
        open--;
        output.CloseLong(start, (int)length);
        if (open > 0 || !output.IsHeldBack || IsAbandoned)
            return;
        output.HandOver();
        output.TakePiece(0);
    }

    [MethodImpl(NoInlining)]
    private void LongerText(int tag, string value)
    {
        if (output.TryTwoByteText(Key(tag, FieldKind.Length), value))
            return;
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
        output.Advance(Memory.Varint.Write(target, (uint)length) + length);
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

    /// <summary>Makes sure that a key, a number and a short text have room.</summary>
    [MethodImpl(AggressiveInlining)]
    private void Reserve()
    {
        if (!output.HasSlack)
            Grow(0);
    }

    [MethodImpl(AggressiveInlining)]
    private void Reserve(nint bytes)
    {
        if (!output.Has(bytes))
            Grow(bytes);
    }

    [MethodImpl(NoInlining)]
    private void Grow(nint bytes)
    {
        if (IsAbandoned)
        {
            output.Rewind();
            if (output.Has(bytes))
                return;
        }
        else if (open == 0 || sizes is not null)
        {
            output.HandOver();
            output.TakePiece(bytes);
            return;
        }
        else if (canMeasure && output.HandedOver == 0 && output.Offset + bytes > MaxHeldBack)
        {
            // What is written from now on is of no use; only to see the end of it is cheaper than an exception in code that is inlined.
            sizes = MessageSizes.Abandoned;
        }

        output.HoldBack(bytes);
    }

    private void WriteKey(uint key)
    {
        if (key != 0)
            output.Varint(0, key);
    }

    [MethodImpl(AggressiveInlining)]
    private static uint Key(int tag, uint kind) => tag == 0 ? 0 : WireKey.Of(tag, kind);
}
