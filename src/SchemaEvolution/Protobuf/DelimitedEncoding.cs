using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using SchemaEvolution.Memory;
using SchemaEvolution.Serialization;

namespace SchemaEvolution.Protobuf;

/// <summary>
/// Many messages behind each other, each behind its length. Specification:
/// https://protobuf.dev/programming-guides/techniques/#streaming.
/// </summary>
internal static class DelimitedEncoding
{
    public static void Write<T, C>(IBufferWriter<byte> sink, ReadOnlySpan<T> messages, SerializerOptions options)
        where C : ICodec<T>
    {
        var writer = new ProtobufWriter(sink, options, canMeasure: false);
        foreach (var message in messages)
        {
            ArgumentNullException.ThrowIfNull(message, nameof(messages));
            writer.Delimited<T, C>(message);
        }

        writer.TryFinish();
    }

    public static List<T> Read<T, C>(ReadOnlySpan<byte> bytes, SerializerOptions options)
        where C : ICodec<T>
    {
        var reader = new ProtobufReader(bytes, options);
        var messages = new List<T>(reader.CountDelimited());
        try
        {
            while (!reader.IsAtEnd)
                messages.Add(reader.Delimited<T, C>());
            return messages;
        }
        catch (SchemaException error) when (error.Offset is null)
        {
            throw reader.Locate(error, bytes, C.Descriptor);
        }
    }

    /// <summary>Reads the first message of a buffer that may end within it.</summary>
    /// <param name="buffer">Loses what was read.</param>
    /// <param name="offset">How many bytes were read before, for errors; counts what is read.</param>
    /// <param name="options">Limits.</param>
    /// <param name="message">The message.</param>
    /// <returns>False if the buffer ends before the message does.</returns>
    public static bool TryRead<T, C>(
        ref ReadOnlySequence<byte> buffer, ref long offset, SerializerOptions options, [MaybeNullWhen(false)] out T message)
        where C : ICodec<T>
    {
        message = default;
        if (!TryReadLength(buffer, offset, out var header, out var length))
            return false;
        MessageLimit.Check(length, options, offset);
        if ((ulong)buffer.Length < (ulong)header + length)
            return false;
        try
        {
            message = ProtobufEncoding.Read<T, C>(buffer.Slice(header, (long)length), options);
        }
        catch (SchemaException error)
        {
            throw new SchemaException(error.Reason, error.Path, offset + header + error.Offset, error);
        }

        buffer = buffer.Slice(header + (long)length);
        offset += header + (long)length;
        return true;
    }

    /// <summary>The error for an input that ends within a message.</summary>
    public static SchemaException Truncated(long offset) =>
        new("The input ends within a message: it was cut off, or is of another format.", path: null, offset);

    private static bool TryReadLength(ReadOnlySequence<byte> buffer, long offset, out int header, out ulong length)
    {
        Span<byte> bytes = stackalloc byte[Varint.MaxLength];
        var available = (int)Math.Min(buffer.Length, bytes.Length);
        buffer.Slice(0, available).CopyTo(bytes);
        header = Varint.Read(bytes[..available], out length);
        if (header == 0 && available == Varint.MaxLength)
            throw new SchemaException("A length does not end within ten bytes: the input is damaged, or of another format.", null, offset);
        return header > 0;
    }
}
