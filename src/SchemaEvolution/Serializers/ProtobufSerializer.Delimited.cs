using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using SchemaEvolution.Protobuf;
using SchemaEvolution.Serialization;

namespace SchemaEvolution;

/// <content>Many messages behind each other, each behind its length as a varint: what other libraries call <c>writeDelimitedTo</c>.</content>
public static partial class ProtobufSerializer
{
    /// <summary>Writes one message behind its length.</summary>
    public static void SerializeDelimited<T>(IBufferWriter<byte> destination, T message, SerializerOptions? options = null)
        where T : IMessage<T> => DelimitedEncoding.Write<T, T>(destination, new(in message), options ?? SerializerOptions.Default);

    /// <summary>Writes messages, each behind its length.</summary>
    public static void SerializeDelimited<T>(IBufferWriter<byte> destination, ReadOnlySpan<T> messages, SerializerOptions? options = null)
        where T : IMessage<T> => DelimitedEncoding.Write<T, T>(destination, messages, options ?? SerializerOptions.Default);

    /// <inheritdoc cref="SerializeDelimited{T}(IBufferWriter{byte}, ReadOnlySpan{T}, SerializerOptions?)"/>
    public static void SerializeDelimited<T, TCodec>(IBufferWriter<byte> destination, ReadOnlySpan<T> messages, SerializerOptions? options = null)
        where TCodec : struct, ICodec<T> => DelimitedEncoding.Write<T, TCodec>(destination, messages, options ?? SerializerOptions.Default);

    /// <summary>Writes messages as they come, each behind its length; the pipe is flushed after each, and not completed.</summary>
    public static async Task SerializeDelimitedAsync<T>(
        PipeWriter destination, IAsyncEnumerable<T> messages, SerializerOptions? options = null, CancellationToken cancellationToken = default)
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
            var result = await source.ReadAsync(cancellationToken).ConfigureAwait(false);
            var rest = result.Buffer;
            while (DelimitedEncoding.TryRead<T, T>(ref rest, ref offset, options, out var message))
                yield return message;
            source.AdvanceTo(rest.Start, result.Buffer.End);
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
}
