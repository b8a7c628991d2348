using System.IO.Pipelines;
using SchemaEvolution.Buffers;
using SchemaEvolution.Protobuf;
using SchemaEvolution.Serialization;

namespace SchemaEvolution;

/// <content>One message that fills a stream or a pipe.</content>
public static partial class ProtobufSerializer
{
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
            var result = await source.ReadAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                ProtobufEncoding.Limit(result.Buffer.Length, options);
                if (result.IsCompleted)
                    return ProtobufEncoding.Read<T, T>(result.Buffer, options);
            }
            finally
            {
                source.AdvanceTo(result.IsCompleted ? result.Buffer.End : result.Buffer.Start, result.Buffer.End);
            }
        }
    }
}
