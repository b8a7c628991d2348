using System.Buffers;
using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

/// <summary>One whole message, in either direction.</summary>
internal static class ProtobufEncoding
{
    /// <remarks>
    /// Taken into the caller's code, which knows the message: in code that is shared by all classes a call of the codec is looked up. An
    /// exception leaves rented memory to the garbage collector, since a handler would keep the method from being taken in.
    /// </remarks>
    [MethodImpl(AggressiveInlining)]
    public static void Write<T, C>(IBufferWriter<byte> sink, T message, SerializerOptions options)
        where C : ICodec<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        var writer = new ProtobufWriter(sink, options, canMeasure: true);
        C.Write(ref writer, message);
        if (!writer.TryFinish())
            WriteMeasured<T, C>(sink, message, options);
    }

    public static long Measure<T, C>(T message, SerializerOptions options)
        where C : ICodec<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        var sizer = new ProtobufSizer(options);
        C.Write(ref sizer, message);
        return sizer.Length;
    }

    public static T Read<T, C>(ReadOnlySpan<byte> bytes, SerializerOptions options)
        where C : ICodec<T>
    {
        MessageLimit.Check((ulong)bytes.Length, options);
        var reader = new ProtobufReader(bytes, options);
        try
        {
            return C.Read(ref reader);
        }
        catch (SchemaException error) when (error.Offset is null)
        {
            throw reader.Locate(error, bytes, C.Descriptor);
        }
    }

    public static T Read<T, C>(ReadOnlySequence<byte> bytes, SerializerOptions options)
        where C : ICodec<T>
    {
        if (bytes.IsSingleSegment)
            return Read<T, C>(bytes.FirstSpan, options);
        MessageLimit.Check((ulong)bytes.Length, options);
        using var segments = new SegmentedInput(bytes);
        var reader = new ProtobufReader([], options, segments);
        try
        {
            return C.Read(ref reader);
        }
        catch (SchemaException error) when (error.Offset is null)
        {
            throw reader.Locate(error, bytes.ToArray(), C.Descriptor);
        }
    }

    public static T Merge<T, C>(ReadOnlySpan<byte> bytes, T existing, SerializerOptions options)
        where C : ICodec<T>
    {
        ArgumentNullException.ThrowIfNull(existing);
        MessageLimit.Check((ulong)bytes.Length, options);
        var reader = new ProtobufReader(bytes, options);
        try
        {
            return C.Merge(ref reader, existing);
        }
        catch (SchemaException error) when (error.Offset is null)
        {
            throw reader.Locate(error, bytes, C.Descriptor);
        }
    }

    private static void WriteMeasured<T, C>(IBufferWriter<byte> sink, T message, SerializerOptions options)
        where C : ICodec<T>
    {
        var sizes = new MessageSizes();
        var sizer = new ProtobufSizer(options, sizes);
        C.Write(ref sizer, message);
        var writer = new ProtobufWriter(sink, options, canMeasure: false, sizes);
        C.Write(ref writer, message);
        writer.TryFinish();
    }
}
