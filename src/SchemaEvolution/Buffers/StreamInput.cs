using System.Buffers;

namespace SchemaEvolution.Buffers;

/// <summary>The rest of a stream in one rented array.</summary>
internal struct StreamInput(int maxBytes) : IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(Math.Min(maxBytes, 1 << 14) + 1);
    private int count;

    public readonly ReadOnlySpan<byte> Read => bytes.AsSpan(0, count);

    /// <summary>Where the next bytes go: there is always room for one more than is allowed, so that too long an input is seen.</summary>
    public Memory<byte> Free
    {
        get
        {
            if (count == bytes.Length)
                Grow();
            return bytes.AsMemory(count);
        }
    }

    /// <returns>False if there are more bytes than allowed.</returns>
    public bool TryAdd(int read)
    {
        count += read;
        return count <= maxBytes;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Min(2L * count, maxBytes + 1L)));
        Read.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
