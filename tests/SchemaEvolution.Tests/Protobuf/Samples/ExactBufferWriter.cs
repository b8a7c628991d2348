using System.Buffers;

namespace SchemaEvolution.Tests.Protobuf.Samples;

/// <summary>Gives spans of just the size that is asked for, in arrays that hold nothing else.</summary>
/// <param name="missing">So many bytes less, which no buffer writer may do.</param>
internal sealed class ExactBufferWriter(int missing = 0) : IBufferWriter<byte>
{
    private readonly MemoryStream written = new();
    private byte[] given = [];

    public byte[] Written => written.ToArray();

    /// <summary>The largest size that was asked for.</summary>
    public int Largest { get; private set; }

    public void Advance(int count) => written.Write(given.AsSpan(0, count));

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Largest = Math.Max(Largest, sizeHint);
        return given = new byte[Math.Max(sizeHint, 1) - missing];
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
