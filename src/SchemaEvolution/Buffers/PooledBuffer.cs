using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace SchemaEvolution.Buffers;

/// <summary>A buffer that grows in rented arrays. Each thread keeps one for its next message, if it has not grown large.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int MaxKept = 1 << 16;

    [ThreadStatic]
    private static PooledBuffer? kept;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(1 << 10);
    private int count;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, count);

    public ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, count);

    /// <summary>The one of this thread, or a new one if it is in use.</summary>
    public static PooledBuffer Take()
    {
        var taken = kept ?? new();
        kept = null;
        return taken;
    }

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, bytes.Length - this.count);
        this.count += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return bytes.AsMemory(count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return bytes.AsSpan(count);
    }

    /// <summary>Gives the buffer back to its thread or the pool; nobody may use it afterwards.</summary>
    public void Dispose()
    {
        count = 0;
        if (bytes.Length <= MaxKept && kept is null)
        {
            kept = this;
            return;
        }

        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
    }

    private void Reserve(int more)
    {
        if (bytes.Length - count < more)
            Grow(more);
    }

    private void Grow(int more)
    {
        var needed = (long)count + more;
        if (needed > Array.MaxLength)
            ThrowTooLarge();
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(needed, 2L * bytes.Length)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }

    [DoesNotReturn]
    private static void ThrowTooLarge() =>
        throw new SchemaException("The message is larger than the 2 GiB that an array can hold: write it to a stream.");
}
