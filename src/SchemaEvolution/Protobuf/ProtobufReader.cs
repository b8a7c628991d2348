using System.Globalization;
using System.Runtime.CompilerServices;
using SchemaEvolution.Memory;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

/// <summary>
/// Reads Protobuf. A message in a message narrows the input in place. Specification:
/// https://protobuf.dev/programming-guides/encoding/.
/// </summary>
internal ref partial struct ProtobufReader : IFieldReader
{
    private readonly int maxDepth;
    private readonly SerializerOptions options;
    private readonly SegmentedInput? segments;
    private WireInput input;
    private int depth;

    /// <summary>Where in the whole input the span begins that is being read.</summary>
    private long inputOffset;

    /// <summary>Where the outermost message begins.</summary>
    private long messageOffset;

    private int unknownBytes;
    private long reading;

    /// <summary>Whether the error is one of the message that is being read, and not of the field at which the reader stands.</summary>
    private bool isWholeMessage;

    internal ProtobufReader(ReadOnlySpan<byte> bytes, SerializerOptions options)
    {
        input.Begin(bytes);
        this.options = options;
        maxDepth = options.MaxDepth;
        depth = 1;
    }

    internal ProtobufReader(SegmentedInput segments, SerializerOptions options)
        : this([], options) => this.segments = segments;

    internal readonly bool IsAtEnd => input.IsAtEnd;

    /// <summary>How many bytes were read.</summary>
    internal readonly long Offset => inputOffset + input.Offset;

    [MethodImpl(AggressiveInlining)]
    public bool ReadKey(out uint key)
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

    [MethodImpl(AggressiveInlining)]
    public bool Take(uint key) => input.TryTake(key);

    public SchemaException Missing(MessageDescriptor message, int tag)
    {
        isWholeMessage = true;
        return new(string.Create(
            CultureInfo.InvariantCulture,
            $"{message.Name}.{message.Find(tag)?.Name} (tag {tag}) is required and did not come: its writer does not know it."));
    }

    /// <summary>A message behind its length.</summary>
    internal T Delimited<T, C>()
        where C : ICodec<T>
    {
        messageOffset = Offset;
        var length = input.Length();
        if (length > options.MaxMessageBytes)
            throw TooLarge(length, options);
        messageOffset = Offset;
        var behind = input.Enter(length);
        var message = C.Read(ref this);
        input.Leave(behind);
        return message;
    }

    /// <summary>Adds to an error where it is.</summary>
    /// <param name="error">What this reader threw.</param>
    /// <param name="bytes">What it reads, from the start.</param>
    /// <param name="message">The outermost message.</param>
    internal readonly SchemaException Locate(SchemaException error, ReadOnlySpan<byte> bytes, MessageDescriptor message) =>
        new(error.Reason, MessagePath.Find(bytes[(int)messageOffset..], Offset - messageOffset, message, depth, isWholeMessage), Offset, error);

    internal static SchemaException TooLarge(long length, SerializerOptions options, long? offset = null) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"A message of {length} bytes is longer than the {options.MaxMessageBytes} that are allowed: if that is right, raise SerializerOptions.MaxMessageBytes."),
        path: null,
        offset);

    [MethodImpl(AggressiveInlining)]
    private bool TryContinue() => segments is not null && depth == 1 && NextSegment();

    [MethodImpl(NoInlining)]
    private bool NextSegment()
    {
        inputOffset += input.Offset;
        if (!segments!.TryNext(out var fields))
            return false;
        input.Begin(fields);
        return true;
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
    private void Enter()
    {
        if (++depth > maxDepth)
            TooDeep();
    }

    [MethodImpl(NoInlining)]
    private readonly void TooDeep() =>
        throw new SchemaException($"Messages stand in one another more than {maxDepth} deep. If that is right, raise SerializerOptions.MaxDepth.");
}
