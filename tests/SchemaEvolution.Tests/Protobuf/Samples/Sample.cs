using System.Buffers;
using SchemaEvolution.Serialization;

namespace SchemaEvolution.Tests.Protobuf.Samples;

/// <summary>A message, and everything that a serializer can do with its type.</summary>
public abstract class Sample
{
    /// <summary>What it is read and written as.</summary>
    public required byte[] Bytes { get; init; }

    public abstract byte[] Write(SerializerOptions? options = null);

    public abstract void Write(IBufferWriter<byte> destination);

    public abstract long Size();

    /// <summary>Reads the bytes as this type, and writes what was read.</summary>
    public abstract byte[] Again(ReadOnlySpan<byte> bytes, SerializerOptions? options = null);

    public abstract byte[] Again(ReadOnlySequence<byte> bytes, SerializerOptions? options = null);

    public abstract byte[] Again(Stream source);

    public abstract byte[] MergeInto(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second);

    /// <returns>The bytes of what was read, or the error.</returns>
    public string Verdict(ReadOnlySequence<byte> bytes)
    {
        try
        {
            return Hex.Of(bytes.IsSingleSegment ? Again(bytes.FirstSpan) : Again(bytes));
        }
        catch (SchemaException refused)
        {
            return refused.Message;
        }
    }

    public static Sample Of<T>(T message)
        where T : IMessage<T> => new Typed<T>(message) { Bytes = ProtobufSerializer.Serialize(message) };

    private sealed class Typed<T>(T message) : Sample
        where T : IMessage<T>
    {
        public override byte[] Write(SerializerOptions? options) => ProtobufSerializer.Serialize(message, options);

        public override void Write(IBufferWriter<byte> destination) => ProtobufSerializer.Serialize(destination, message);

        public override long Size() => ProtobufSerializer.GetSize(message);

        public override byte[] Again(ReadOnlySpan<byte> bytes, SerializerOptions? options) =>
            ProtobufSerializer.Serialize(ProtobufSerializer.Deserialize<T>(bytes, options));

        public override byte[] Again(ReadOnlySequence<byte> bytes, SerializerOptions? options) =>
            ProtobufSerializer.Serialize(ProtobufSerializer.Deserialize<T>(bytes, options));

        public override byte[] Again(Stream source) => ProtobufSerializer.Serialize(ProtobufSerializer.Deserialize<T>(source));

        public override byte[] MergeInto(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) =>
            ProtobufSerializer.Serialize(ProtobufSerializer.Merge(second, ProtobufSerializer.Deserialize<T>(first)));
    }
}
