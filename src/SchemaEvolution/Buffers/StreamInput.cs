using System.Buffers;

namespace SchemaEvolution.Buffers;

/// <summary>The rest of a stream in one rented array.</summary>
/// <param name="maxBytes">How many bytes are allowed; one more is taken, so that too long an input is seen.</param>
internal sealed class StreamInput(int maxBytes) : IDisposable
{
    private const int FirstPiece = 1 << 14;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstPiece);
    private int count;

    public ReadOnlySpan<byte> Read => bytes.AsSpan(0, count);

    /// <summary>Where the next bytes go; empty if there are too many already.</summary>
    public Memory<byte> Free
    {
        get
        {
            if (count == bytes.Length)
                Grow();
            return bytes.AsMemory(count, (int)Math.Clamp(maxBytes + 1L - count, 0, bytes.Length - count));
        }
    }

    public void Add(int read) => count += read;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, 2L * count));
        Read.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
