using System.Buffers;
using System.Runtime.CompilerServices;
using SchemaEvolution.Buffers;
using SchemaEvolution.Protobuf;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution;

/// <summary>
/// Messages to Protobuf and back. Every method takes a message of the generator, or with <c>&lt;T, TCodec&gt;</c> one of any type whose
/// codec was written by hand. Specification: https://protobuf.dev/programming-guides/encoding/.
/// </summary>
/// <remarks>
/// Whatever the bytes are, reading gives a message or a <see cref="SchemaException"/>. Writing throws it for what cannot be written, such
/// as a required member that is null. All methods are safe to call on many threads, as long as none changes a message that is written.
/// </remarks>
public static partial class ProtobufSerializer
{
    /// <summary>Writes a message.</summary>
    [MethodImpl(AggressiveInlining)]
    public static byte[] Serialize<T>(T message, SerializerOptions? options = null)
        where T : IMessage<T> => ToArray<T, T>(message, options);

    /// <inheritdoc cref="Serialize{T}(T, SerializerOptions?)"/>
    [MethodImpl(AggressiveInlining)]
    public static byte[] Serialize<T, TCodec>(T message, SerializerOptions? options = null)
        where TCodec : struct, ICodec<T> => ToArray<T, TCodec>(message, options);

    /// <summary>Writes a message in pieces of at most 64 KiB, unless one value alone is larger.</summary>
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
    [MethodImpl(AggressiveInlining)]
    public static T Deserialize<T>(ReadOnlySpan<byte> bytes, SerializerOptions? options = null)
        where T : IMessage<T> => ProtobufEncoding.Read<T, T>(bytes, options ?? SerializerOptions.Default);

    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, SerializerOptions?)"/>
    [MethodImpl(AggressiveInlining)]
    public static T Deserialize<T, TCodec>(ReadOnlySpan<byte> bytes, SerializerOptions? options = null)
        where TCodec : struct, ICodec<T> => ProtobufEncoding.Read<T, TCodec>(bytes, options ?? SerializerOptions.Default);

    /// <summary>Reads a message segment by segment; only a field that straddles a border is copied.</summary>
    [MethodImpl(AggressiveInlining)]
    public static T Deserialize<T>(ReadOnlySequence<byte> bytes, SerializerOptions? options = null)
        where T : IMessage<T> => ProtobufEncoding.Read<T, T>(bytes, options ?? SerializerOptions.Default);

    /// <inheritdoc cref="Deserialize{T}(ReadOnlySequence{byte}, SerializerOptions?)"/>
    [MethodImpl(AggressiveInlining)]
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

    /// <inheritdoc cref="Merge{T}"/>
    public static T Merge<T, TCodec>(ReadOnlySpan<byte> bytes, T existing, SerializerOptions? options = null)
        where TCodec : struct, ICodec<T> => ProtobufEncoding.Merge<T, TCodec>(bytes, existing, options ?? SerializerOptions.Default);

    [MethodImpl(AggressiveInlining)]
    private static byte[] ToArray<T, C>(T message, SerializerOptions? options)
        where C : ICodec<T>
    {
        using var buffer = PooledBuffer.Take();
        ProtobufEncoding.Write<T, C>(buffer, message, options ?? SerializerOptions.Default);
        return buffer.Written.ToArray();
    }
}
