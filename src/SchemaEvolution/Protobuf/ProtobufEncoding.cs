using System.Buffers;
using SchemaEvolution.Serialization;

namespace SchemaEvolution.Protobuf;

/// <summary>One whole message, in either direction.</summary>
internal static class ProtobufEncoding
{
    public static void Write<T, C>(IBufferWriter<byte> sink, T message, SerializerOptions options)
        where C : ICodec<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        var writer = new ProtobufWriter(sink, options, canMeasure: true);
        try
        {
            C.Write(ref writer, message);
            writer.Finish();
        }
        catch (MeasureFirst)
        {
            writer.Dispose();
            WriteMeasured<T, C>(sink, message, options);
        }
        finally
        {
            writer.Dispose();
        }
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
        Limit(bytes.Length, options);
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
        Limit(bytes.Length, options);
        using var segments = new SegmentedInput(bytes);
        var reader = new ProtobufReader(segments, options);
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
        Limit(bytes.Length, options);
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

    public static void Limit(long length, SerializerOptions options)
    {
        if (length > options.MaxMessageBytes)
            throw ProtobufReader.TooLarge(length, options);
    }

    private static void WriteMeasured<T, C>(IBufferWriter<byte> sink, T message, SerializerOptions options)
        where C : ICodec<T>
    {
        var sizes = new MessageSizes();
        var sizer = new ProtobufSizer(options, sizes);
        C.Write(ref sizer, message);
        var writer = new ProtobufWriter(sink, options, canMeasure: false, sizes);
        try
        {
            C.Write(ref writer, message);
            writer.Finish();
        }
        finally
        {
            writer.Dispose();
        }
    }
}
