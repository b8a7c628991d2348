using System.Buffers.Binary;

namespace SchemaEvolution.Conformance;

/// <summary>Messages on a pipe, each behind its length as four bytes, the lowest first.</summary>
public static class Frames
{
    /// <summary>Reads messages up to the end of the pipe.</summary>
    public static IEnumerable<byte[]> Read(Stream source)
    {
        var header = new byte[sizeof(int)];
        while (source.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) > 0)
        {
            var frame = new byte[BinaryPrimitives.ReadInt32LittleEndian(header)];
            source.ReadExactly(frame);
            yield return frame;
        }
    }

    public static void Write(Stream destination, ReadOnlySpan<byte> frame)
    {
        Span<byte> header = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(header, frame.Length);
        destination.Write(header);
        destination.Write(frame);
        destination.Flush();
    }
}
