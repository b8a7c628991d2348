using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using SchemaEvolution.Buffers;
using SchemaEvolution.Protobuf;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution;

/// <summary>
/// Messages to Protobuf and back. Every method takes a message of the generator; those with <c>&lt;T, TCodec&gt;</c> one of any type whose
/// codec was written by hand. Specification: https://protobuf.dev/programming-guides/encoding/.
/// </summary>
/// <remarks>
/// Whatever the bytes are, reading gives a message or a <see cref="SchemaException"/>; what a setter or constructor of a message throws is
/// not caught. Writing throws it for what cannot be written, such
/// as a required member that is null. All methods are safe to call on many threads, as long as none changes a message that is written.
/// </remarks>
public static class ProtobufSerializer
{
    /// <summary>Writes a message.</summary>
    [MethodImpl(AggressiveInlining)]
    public static byte[] Serialize<T>(T message, SerializerOptions? options = null)
        where T : IMessage<T> => ToArray<T, T>(message, options);

    /// <inheritdoc cref="Serialize{T}(T, SerializerOptions?)"/>
    [MethodImpl(AggressiveInlining)]
    public static byte[] Serialize<T, TCodec>(T message, SerializerOptions? options = null)
        where TCodec : struct, ICodec<T> => ToArray<T, TCodec>(message, options);

    /// <summary>Writes a message; the buffer writer is never asked for more than 64 KiB.</summary>
    /// <remarks>If a message of more than one piece cannot be written, those before the error were handed over.</remarks>
    [MethodImpl(AggressiveInlining)]
    public static void Serialize<T>(IBufferWriter<byte> destination, T message, SerializerOptions? options = null)
        where T : IMessage<T> => ProtobufEncoding.Write<T, T>(destination, message, options ?? SerializerOptions.Default);

    /// <inheritdoc cref="Serialize{T}(IBufferWriter{byte}, T, SerializerOptions?)"/>
    [MethodImpl(AggressiveInlining)]
    public static void Serialize<T, TCodec>(IBufferWriter<byte> destination, T message, SerializerOptions? options = null)
        where TCodec : struct, ICodec<T> => ProtobufEncoding.Write<T, TCodec>(destination, message, options ?? SerializerOptions.Default);

    /// <summary>The number of bytes that the message takes.</summary>
    public static long GetSize<T>(T message, SerializerOptions? options = null)
        where T : IMessage<T> => ProtobufEncoding.Measure<T, T>(message, options ?? SerializerOptions.Default);

    /// <inheritdoc cref="GetSize{T}"/>
    public static long GetSize<T, TCodec>(T message, SerializerOptions? options = null)
        where TCodec : struct, ICodec<T> => ProtobufEncoding.Measure<T, TCodec>(message, options ?? SerializerOptions.Default);

    /// <summary>Reads a message that fills the bytes.</summary>
    public static T Deserialize<T>(ReadOnlySpan<byte> bytes, SerializerOptions? options = null)
        where T : IMessage<T> => ProtobufEncoding.Read<T, T>(bytes, options ?? SerializerOptions.Default);

    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, SerializerOptions?)"/>
    public static T Deserialize<T, TCodec>(ReadOnlySpan<byte> bytes, SerializerOptions? options = null)
        where TCodec : struct, ICodec<T> => ProtobufEncoding.Read<T, TCodec>(bytes, options ?? SerializerOptions.Default);

    /// <summary>Reads a message segment by segment; only a field that straddles a border is copied.</summary>
    public static T Deserialize<T>(ReadOnlySequence<byte> bytes, SerializerOptions? options = null)
        where T : IMessage<T> => ProtobufEncoding.Read<T, T>(bytes, options ?? SerializerOptions.Default);

    /// <inheritdoc cref="Deserialize{T}(ReadOnlySequence{byte}, SerializerOptions?)"/>
    public static T Deserialize<T, TCodec>(ReadOnlySequence<byte> bytes, SerializerOptions? options = null)
        where TCodec : struct, ICodec<T> => ProtobufEncoding.Read<T, TCodec>(bytes, options ?? SerializerOptions.Default);

    /// <summary>
    /// Reads fields into a message: single values are replaced, messages merged, lists added to. An immutable message is copied instead.
    /// Specification: https://protobuf.dev/programming-guides/encoding/#last-one-wins.
    /// </summary>
    /// <returns>The message with the fields: <paramref name="existing"/> itself if it can be changed.</returns>
    /// <exception cref="SchemaException">The bytes are damaged; a message that can be changed has some of the fields then.</exception>
    public static T Merge<T>(ReadOnlySpan<byte> bytes, T existing, SerializerOptions? options = null)
        where T : IMessage<T> => ProtobufEncoding.Merge<T, T>(bytes, existing, options ?? SerializerOptions.Default);

    /// <inheritdoc cref="Merge{T}(ReadOnlySpan{byte}, T, SerializerOptions?)"/>
    public static T Merge<T, TCodec>(ReadOnlySpan<byte> bytes, T existing, SerializerOptions? options = null)
        where TCodec : struct, ICodec<T> => ProtobufEncoding.Merge<T, TCodec>(bytes, existing, options ?? SerializerOptions.Default);

    /// <summary>Writes a message to a stream, which is neither flushed nor closed.</summary>
    public static void Serialize<T>(Stream destination, T message, SerializerOptions? options = null)
        where T : IMessage<T>
    {
        using var buffer = new StreamBuffer(destination);
        ProtobufEncoding.Write<T, T>(buffer, message, options ?? SerializerOptions.Default);
        buffer.Flush();
    }

    /// <inheritdoc cref="Serialize{T}(Stream, T, SerializerOptions?)"/>
    /// <remarks>The message is encoded in memory first: nothing is written if it cannot be.</remarks>
    public static async Task SerializeAsync<T>(
        Stream destination, T message, SerializerOptions? options = null, CancellationToken cancellationToken = default)
        where T : IMessage<T>
    {
        using var buffer = PooledBuffer.Take();
        ProtobufEncoding.Write<T, T>(buffer, message, options ?? SerializerOptions.Default);
        await destination.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a message to a pipe and flushes it; the pipe is not completed.</summary>
    public static async ValueTask<FlushResult> SerializeAsync<T>(
        PipeWriter destination, T message, SerializerOptions? options = null, CancellationToken cancellationToken = default)
        where T : IMessage<T>
    {
        ProtobufEncoding.Write<T, T>(destination, message, options ?? SerializerOptions.Default);
        return await destination.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads the message that is the rest of a stream, which is left open.</summary>
    public static T Deserialize<T>(Stream source, SerializerOptions? options = null)
        where T : IMessage<T>
    {
        options ??= SerializerOptions.Default;
        using var input = new StreamInput(options.MaxMessageBytes);
        while (source.Read(input.Free.Span) is var read and > 0)
            input.Add(read);
        return ProtobufEncoding.Read<T, T>(input.Read, options);
    }

    /// <inheritdoc cref="Deserialize{T}(Stream, SerializerOptions?)"/>
    public static async Task<T> DeserializeAsync<T>(
        Stream source, SerializerOptions? options = null, CancellationToken cancellationToken = default)
        where T : IMessage<T>
    {
        options ??= SerializerOptions.Default;
        using var input = new StreamInput(options.MaxMessageBytes);
        while (await source.ReadAsync(input.Free, cancellationToken).ConfigureAwait(false) is var read and > 0)
            input.Add(read);
        return ProtobufEncoding.Read<T, T>(input.Read, options);
    }

    /// <summary>Reads the message that is the rest of a pipe, which is not completed.</summary>
    public static async Task<T> DeserializeAsync<T>(
        PipeReader source, SerializerOptions? options = null, CancellationToken cancellationToken = default)
        where T : IMessage<T>
    {
        options ??= SerializerOptions.Default;
        while (true)
        {
            var result = await ReadAsync(source, cancellationToken).ConfigureAwait(false);
            try
            {
                MessageLimit.Check((ulong)result.Buffer.Length, options);
                if (result.IsCompleted)
                    return ProtobufEncoding.Read<T, T>(result.Buffer, options);
            }
            finally
            {
                source.AdvanceTo(result.IsCompleted ? result.Buffer.End : result.Buffer.Start, result.Buffer.End);
            }
        }
    }

    /// <summary>Writes one message behind its length.</summary>
    public static void SerializeDelimited<T>(IBufferWriter<byte> destination, T message, SerializerOptions? options = null)
        where T : IMessage<T> => DelimitedEncoding.Write<T, T>(destination, new(in message), options ?? SerializerOptions.Default);

    /// <summary>Writes messages, each behind its length.</summary>
    public static void SerializeDelimited<T>(IBufferWriter<byte> destination, ReadOnlySpan<T> messages, SerializerOptions? options = null)
        where T : IMessage<T> => DelimitedEncoding.Write<T, T>(destination, messages, options ?? SerializerOptions.Default);

    /// <inheritdoc cref="SerializeDelimited{T}(IBufferWriter{byte}, ReadOnlySpan{T}, SerializerOptions?)"/>
    public static void SerializeDelimited<T, TCodec>(
        IBufferWriter<byte> destination, ReadOnlySpan<T> messages, SerializerOptions? options = null)
        where TCodec : struct, ICodec<T> => DelimitedEncoding.Write<T, TCodec>(destination, messages, options ?? SerializerOptions.Default);

    /// <summary>Writes messages as they come, each behind its length; the pipe is flushed after each, and not completed.</summary>
    public static async Task SerializeDelimitedAsync<T>(
        PipeWriter destination,
        IAsyncEnumerable<T> messages,
        SerializerOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : IMessage<T>
    {
        await foreach (var message in messages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            SerializeDelimited(destination, message, options);
            if ((await destination.FlushAsync(cancellationToken).ConfigureAwait(false)).IsCompleted)
                return;
        }
    }

    /// <summary>Reads messages up to the end of the bytes.</summary>
    /// <remarks><see cref="SerializerOptions.MaxMessageBytes"/> limits each message, not their sum.</remarks>
    public static List<T> DeserializeDelimited<T>(ReadOnlySpan<byte> bytes, SerializerOptions? options = null)
        where T : IMessage<T> => DelimitedEncoding.Read<T, T>(bytes, options ?? SerializerOptions.Default);

    /// <inheritdoc cref="DeserializeDelimited{T}(ReadOnlySpan{byte}, SerializerOptions?)"/>
    public static List<T> DeserializeDelimited<T, TCodec>(ReadOnlySpan<byte> bytes, SerializerOptions? options = null)
        where TCodec : struct, ICodec<T> => DelimitedEncoding.Read<T, TCodec>(bytes, options ?? SerializerOptions.Default);

    /// <summary>Reads messages as they come, up to the end of the pipe, which is not completed.</summary>
    public static async IAsyncEnumerable<T> DeserializeDelimitedAsync<T>(
        PipeReader source, SerializerOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : IMessage<T>
    {
        options ??= SerializerOptions.Default;
        var offset = 0L;
        while (true)
        {
            var result = await ReadAsync(source, cancellationToken).ConfigureAwait(false);
            var (rest, isDrained) = (result.Buffer, false);
            try
            {
                while (DelimitedEncoding.TryRead<T, T>(ref rest, ref offset, options, out var message))
                    yield return message;
                isDrained = true;
            }
            finally
            {
                // A caller that stops here finds the next message in the pipe.
                source.AdvanceTo(rest.Start, isDrained ? rest.End : rest.Start);
            }

            if (!result.IsCompleted)
                continue;
            if (!rest.IsEmpty)
                throw DelimitedEncoding.Truncated(offset);
            yield break;
        }
    }

    /// <summary>Reads messages as they come, up to the end of the stream, which is left open.</summary>
    /// <inheritdoc cref="DeserializeDelimited{T}(ReadOnlySpan{byte}, SerializerOptions?)" path="/remarks"/>
    public static async IAsyncEnumerable<T> DeserializeDelimitedAsync<T>(
        Stream source, SerializerOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : IMessage<T>
    {
        var pipe = PipeReader.Create(source, new(leaveOpen: true));
        try
        {
            await foreach (var message in DeserializeDelimitedAsync<T>(pipe, options, cancellationToken).ConfigureAwait(false))
                yield return message;
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <exception cref="OperationCanceledException">The reading was cancelled, by the token or by the pipe.</exception>
    private static async ValueTask<ReadResult> ReadAsync(PipeReader source, CancellationToken cancellationToken)
    {
        var result = await source.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (!result.IsCanceled)
            return result;
        source.AdvanceTo(result.Buffer.Start);
        throw new OperationCanceledException("The reading of the pipe was cancelled.", cancellationToken);
    }

    [MethodImpl(AggressiveInlining)]
    private static byte[] ToArray<T, C>(T message, SerializerOptions? options)
        where C : ICodec<T>
    {
        using var buffer = PooledBuffer.Take();
        ProtobufEncoding.Write<T, C>(buffer, message, options ?? SerializerOptions.Default);
        return buffer.Written.ToArray();
    }
}
