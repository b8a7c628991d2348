using System.Buffers;

namespace SchemaEvolution.Interop.Tests.Codec.Fuzz;

/// <summary>Input in two segments.</summary>
internal static class Segments
{
    public static ReadOnlySequence<byte> Cut(byte[] bytes, int at)
    {
        var second = new Segment(bytes.AsMemory(at), at);
        return new(new Segment(bytes.AsMemory(0, at), 0, second), 0, second, bytes.Length - at);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long start, Segment? next = null) =>
            (Memory, RunningIndex, Next) = (memory, start, next);
    }
}
