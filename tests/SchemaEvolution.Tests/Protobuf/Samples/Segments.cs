using System.Buffers;

namespace SchemaEvolution.Tests.Protobuf.Samples;

/// <summary>Bytes that are cut into segments.</summary>
internal static class Segments
{
    /// <param name="bytes">What is cut.</param>
    /// <param name="cuts">Where, in ascending order; a place that comes twice makes an empty segment.</param>
    public static ReadOnlySequence<byte> Cut(byte[] bytes, params ReadOnlySpan<int> cuts)
    {
        var first = new Segment(bytes.AsMemory(0, cuts[0]), null);
        var last = first;
        for (var i = 0; i < cuts.Length; i++)
            last = new(bytes.AsMemory(cuts[i]..(i + 1 < cuts.Length ? cuts[i + 1] : bytes.Length)), last);
        return new(first, 0, last, last.Memory.Length);
    }

    /// <summary>One segment a byte.</summary>
    public static ReadOnlySequence<byte> EachByte(byte[] bytes) => Cut(bytes, [.. Enumerable.Range(0, bytes.Length)]);

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, Segment? before)
        {
            Memory = memory;
            if (before is null)
                return;
            RunningIndex = before.RunningIndex + before.Memory.Length;
            before.Next = this;
        }
    }
}
