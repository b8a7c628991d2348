using System.Globalization;
using System.Runtime.CompilerServices;
using SchemaEvolution.Memory;
using SchemaEvolution.Serialization;
using SchemaEvolution.Values;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

/// <summary>
/// The records of Protobuf: where a reader stands, in which message, and what it passes over. A message in a message narrows the input in
/// place. Specification: https://protobuf.dev/programming-guides/encoding/.
/// </summary>
internal ref struct ProtobufInput
{
    /// <summary>Numbers the reads of this process, see <see cref="RetainedBytes"/>.</summary>
    private static long readings;

    /// <summary>How many elements may be copied again whatever the input, and how many more for each byte of it that was read.</summary>
    private const long FreeCopies = 1 << 24;
    private const long CopiesAByte = 8;

    private int uncheckedDepth;
    private SegmentedInput? segments;
    private WireInput input;
    private int depth;

    /// <summary>Where in the whole input the span begins that is being read.</summary>
    private long inputOffset;

    /// <summary>Where the outermost message begins.</summary>
    private long messageOffset;

    /// <summary>How many elements were copied because a message came once more.</summary>
    private long copied;

    private int unknownBytes;
    private long reading;

    /// <summary>The field that the message which is being read lacks; null if the error is one of the field that is read.</summary>
    private string? missing;

    public SerializerOptions Options { get; private set; }

    public readonly bool IsAtEnd
    {
        [MethodImpl(AggressiveInlining)]
        get => input.IsAtEnd;
    }

    /// <summary>The bytes to the end of the message or list.</summary>
    public readonly ReadOnlySpan<byte> Remaining => input.Remaining;

    /// <inheritdoc cref="WireInput.Loadable"/>
    public readonly nint Loadable => input.Loadable;

    /// <summary>How many bytes were read.</summary>
    private readonly long Offset => inputOffset + input.Offset;

    /// <summary>Stands at the start of a message.</summary>
    /// <param name="bytes">The input, or the start of it.</param>
    /// <param name="segments">Follow the bytes; null if there is nothing more.</param>
    /// <param name="options">Limits.</param>
    /// <inheritdoc cref="WireOutput.Begin" path="/remarks"/>
    [MethodImpl(AggressiveInlining)]
    public void Begin(ReadOnlySpan<byte> bytes, SegmentedInput? segments, SerializerOptions options)
    {
        input.Begin(bytes);
        this.segments = segments;
        Options = options;
        uncheckedDepth = Nesting.Unchecked(options);
        depth = 1;
    }

    /// <summary>Reads the key of the next field of this message; false at its end.</summary>
    [MethodImpl(AggressiveInlining)]
    public bool TryKey(out uint key)
    {
        if (input.IsAtEnd && !TryContinue())
        {
            key = 0;
            return false;
        }

        if (!input.TryShortKey(out key))
            key = LongKey();
        return true;
    }

    /// <summary>Reads the key of the next field of a map's entry; false at its end, even if a segment follows.</summary>
    [MethodImpl(AggressiveInlining)]
    public bool TryEntryKey(out uint key)
    {
        if (input.IsAtEnd)
        {
            key = 0;
            return false;
        }

        if (!input.TryShortKey(out key))
            key = LongKey();
        return true;
    }

    [MethodImpl(AggressiveInlining)]
    public bool TryTake(uint key) => input.TryTake(key);

    [MethodImpl(AggressiveInlining)]
    public ulong Varint() => input.Varint();

    [MethodImpl(AggressiveInlining)]
    public uint Fixed32() => input.Fixed32();

    [MethodImpl(AggressiveInlining)]
    public ulong Fixed64() => input.Fixed64();

    [MethodImpl(AggressiveInlining)]
    public string Text() => input.Text();

    /// <summary>The bytes of a value that has a length.</summary>
    public ReadOnlySpan<byte> Content() => input.Take(input.Length());

    public readonly int CountRun(uint key) => input.CountRun(key);

    public readonly int CountDelimited() => input.CountDelimited();

    /// <summary>Begins a message in the message.</summary>
    /// <returns>For <see cref="LeaveMessage"/>.</returns>
    [MethodImpl(AggressiveInlining)]
    public nint EnterMessage()
    {
        var behind = input.Enter(input.Length());
        Deepen();
        return behind;
    }

    [MethodImpl(AggressiveInlining)]
    public void LeaveMessage(nint behind)
    {
        depth--;
        input.Leave(behind);
    }

    /// <summary>Begins a packed list or an entry of a map, which do not count as messages.</summary>
    /// <returns>For <see cref="LeaveRecord"/>.</returns>
    [MethodImpl(AggressiveInlining)]
    public nint EnterRecord() => input.Enter(input.Length());

    [MethodImpl(AggressiveInlining)]
    public void LeaveRecord(nint behind) => input.Leave(behind);

    /// <summary>Begins an outermost message behind its length.</summary>
    /// <returns>For <see cref="LeaveRecord"/>.</returns>
    public nint EnterDelimited()
    {
        messageOffset = Offset;
        var length = input.Length();
        MessageLimit.Check((uint)length, Options);
        messageOffset = Offset;
        return input.Enter(length);
    }

    /// <summary>The error for a required field of the message that is being read.</summary>
    public SchemaException Missing(MessageDescriptor message, int tag)
    {
        missing = message.Find(tag)?.Name;
        return new(string.Create(
            CultureInfo.InvariantCulture,
            $"{message.Name}.{missing} (tag {tag}) is required and did not come."));
    }

    /// <summary>Adds to an error where it is.</summary>
    /// <param name="error">What was thrown while this was read.</param>
    /// <param name="bytes">The whole input.</param>
    /// <param name="message">The outermost message.</param>
    public readonly SchemaException Locate(SchemaException error, ReadOnlySpan<byte> bytes, MessageDescriptor message) => new(
        error.Reason,
        MessagePath.Find(bytes[(int)messageOffset..], Offset - messageOffset, message, depth, missing),
        Offset,
        error);

    [MethodImpl(NoInlining)]
    public void Unknown(uint key, scoped ref UnknownFieldSet fields)
    {
        var before = input.Offset;
        Skip(key);
        var value = input.Since(before);
        Span<byte> keyBytes = stackalloc byte[Memory.Varint.MaxLength];
        var keyLength = Memory.Varint.Write(keyBytes, key);
        unknownBytes = (int)Math.Min(int.MaxValue, (long)unknownBytes + keyLength + value.Length);
        if (unknownBytes > Options.MaxUnknownBytes)
            throw new SchemaException(
                $"There are more bytes of unknown fields than the {Options.MaxUnknownBytes} of SerializerOptions.MaxUnknownBytes.");
        if (reading == 0)
            reading = Interlocked.Increment(ref readings);
        fields.Retained = RetainedBytes.ForReading(fields.Retained, WireFormats.Protobuf, reading);
        fields.Retained.Add(keyBytes[..keyLength]);
        fields.Retained.Add(value);
    }

    /// <inheritdoc cref="IFieldReader.Recopy"/>
    public void Recopy(int elements)
    {
        copied += elements;
        if (copied > FreeCopies + (Offset * CopiesAByte))
            throw new SchemaException("A message comes in so many pieces that its lists would be copied out of all proportion.");
    }

    /// <summary>Passes over a field that the message does not declare.</summary>
    [MethodImpl(NoInlining)]
    public void Skip(uint key)
    {
        SkipValue(key);
        if (Options.RejectUnknownFields)
            throw new SchemaException(string.Create(
                CultureInfo.InvariantCulture,
                $"The message declares no field {WireKey.TagOf(key)} of this kind, and SerializerOptions.RejectUnknownFields is set."));
    }

    /// <summary>Passes over a value whose key was read.</summary>
    [MethodImpl(NoInlining)]
    public void SkipValue(uint key)
    {
        if (WireKey.TagOf(key) == 0)
            throw new SchemaException("A field has the number 0: the input is damaged, or of another format.");
        switch (WireKey.KindOf(key))
        {
            case FieldKind.Integer:
                input.Varint();
                break;
            case FieldKind.EightBytes:
                input.Fixed64();
                break;
            case FieldKind.Length:
                Content();
                break;
            case WireKey.StartGroup:
                SkipGroup(key);
                break;
            case FieldKind.FourBytes:
                input.Fixed32();
                break;
            case WireKey.EndGroup:
                throw new SchemaException("A group ends that did not begin: the input is damaged, or of another format.");
            default:
                throw new SchemaException($"There is no wire type {WireKey.KindOf(key)}: the input is damaged, or of another format.");
        }
    }

    /// <summary>Groups are deprecated but legal: https://protobuf.dev/programming-guides/encoding/#groups.</summary>
    private void SkipGroup(uint start)
    {
        Deepen();
        var end = WireKey.Of((int)WireKey.TagOf(start), WireKey.EndGroup);
        while (true)
        {
            if (input.IsAtEnd)
                Malformed.Truncated();
            if (!input.TryShortKey(out var key))
                key = LongKey();
            if (key == end)
                break;
            SkipValue(key);
        }

        depth--;
    }

    [MethodImpl(AggressiveInlining)]
    private bool TryContinue() => segments is not null && depth == 1 && NextSegment();

    [MethodImpl(NoInlining)]
    private bool NextSegment()
    {
        inputOffset += input.Offset;
        var isMore = segments!.TryNext(out var fields);
        input.Begin(fields);
        return isMore;
    }

    [MethodImpl(NoInlining)]
    private uint LongKey()
    {
        var before = input.Offset;
        var key = input.Varint();
        if (key <= uint.MaxValue)
            return (uint)key;
        input.Rewind(before);
        throw new SchemaException("A key has more than 32 bits: the input is damaged, or of another format.");
    }

    [MethodImpl(AggressiveInlining)]
    private void Deepen()
    {
        if (++depth > uncheckedDepth)
            Nesting.Check(depth, Options.MaxDepth);
    }
}
