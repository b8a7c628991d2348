using System.Buffers;
using SchemaEvolution.Serialization;

namespace SchemaEvolution.Interop.Tests.Codec.Compiled;

/// <summary>Our serializer for a type that is known only when the test runs; reflection is needed once, not for each call.</summary>
internal abstract class CodecShim
{
    public abstract byte[] Write(object message, SerializerOptions? options = null);

    public abstract object Read(ReadOnlySpan<byte> bytes, SerializerOptions? options = null);

    public abstract object Read(ReadOnlySequence<byte> bytes, SerializerOptions? options = null);

    public abstract long SizeOf(object message);

    public static CodecShim Of(Type message) =>
        (CodecShim)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(message))!;

    private sealed class Typed<T> : CodecShim
        where T : IMessage<T>
    {
        public override byte[] Write(object message, SerializerOptions? options) => ProtobufSerializer.Serialize((T)message, options);

        public override object Read(ReadOnlySpan<byte> bytes, SerializerOptions? options) =>
            ProtobufSerializer.Deserialize<T>(bytes, options);

        public override object Read(ReadOnlySequence<byte> bytes, SerializerOptions? options) =>
            ProtobufSerializer.Deserialize<T>(bytes, options);

        public override long SizeOf(object message) => ProtobufSerializer.GetSize((T)message);
    }
}
