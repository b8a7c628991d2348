using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static System.Runtime.CompilerServices.Unsafe;

namespace SchemaEvolution.Memory;

/// <summary>
/// Where a writer puts its bytes: a span of the sink, or a scratch array while a length is still open. There are always
/// <see cref="Slack"/> bytes to spare behind <see cref="limit"/>, so that one comparison covers a key, a number and a short text.
/// </summary>
internal ref struct WireOutput
{
    /// <summary>A key, a length, 127 characters of three bytes, and the bytes that wide stores overwrite.</summary>
    public const int Slack = 448;

    /// <summary>The largest piece that the sink is asked for.</summary>
    public const int Chunk = 1 << 16;

    private const int FirstPiece = Slack + 64;

    private IBufferWriter<byte> sink;
    private ref byte position;
    private ref byte limit;
    private ref byte start;
    private byte[]? scratch;
    private long handedOver;

    /// <summary>Takes the first piece of a sink.</summary>
    /// <remarks>No constructor: what it makes would be copied, in wide loads that wait for the narrow stores before.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Begin(IBufferWriter<byte> sink)
    {
        this.sink = sink;
        TakeFrom(sink, FirstPiece);
    }

    /// <summary>How many bytes were written since the sink or the scratch array was last taken.</summary>
    public readonly nint Offset => ByteOffset(ref start, ref position);

    /// <summary>How many bytes the sink was given for good.</summary>
    public readonly long HandedOver => handedOver;

    /// <summary>Whether what was written is held back in memory of our own.</summary>
    public readonly bool IsHeldBack => scratch is not null;

    /// <summary>Room for a key, a number, and a text of fewer than 128 characters.</summary>
    public readonly bool HasSlack
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => !IsAddressGreaterThan(ref position, ref limit);
    }

    /// <summary>Whether there is room for so many bytes and <see cref="Slack"/> more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Has(nint bytes) => ByteOffset(ref position, ref limit) >= bytes;

    /// <summary>Writes a key, unless it is 0, and a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Varint(uint key, ulong value) =>
        position = ref Memory.Varint.Write(ref WriteKey(ref position, key), value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fixed32(uint key, uint value)
    {
        ref var target = ref WriteKey(ref position, key);
        WriteUnaligned(ref target, BitConverter.IsLittleEndian ? value : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(value));
        position = ref Add(ref target, sizeof(uint));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fixed64(uint key, ulong value)
    {
        ref var target = ref WriteKey(ref position, key);
        WriteUnaligned(ref target, BitConverter.IsLittleEndian ? value : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(value));
        position = ref Add(ref target, sizeof(ulong));
    }

    /// <summary>Writes a text of fewer than 128 characters with its length, if all are ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryShortText(uint key, string text)
    {
        ref var target = ref WriteKey(ref position, key);
        if (!ShortText.TryNarrow(text, ref Add(ref target, 1)))
            return false;
        target = (byte)text.Length;
        position = ref Add(ref target, 1 + text.Length);
        return true;
    }

    /// <summary>Writes a text with its length, if it is short enough for a length of one byte, and no character takes three.</summary>
    public bool TryTwoByteText(uint key, string text)
    {
        if (text.Length > 0x7f / 2)
            return false;
        ref var target = ref WriteKey(ref position, key);
        var length = TwoByteText.TryWrite(text, ref Add(ref target, 1));
        if (length < 0)
            return false;
        target = (byte)length;
        position = ref Add(ref target, 1 + length);
        return true;
    }

    /// <summary>Writes a key and leaves one byte for a length that is not known yet.</summary>
    /// <returns>The place of that byte.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public nint Open(uint key)
    {
        ref var target = ref WriteKey(ref position, key);
        position = ref Add(ref target, 1);
        return ByteOffset(ref start, ref target);
    }

    /// <summary>How many bytes stand behind the byte that <see cref="Open"/> left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly nint LengthSince(nint open) => ByteOffset(ref start, ref position) - open - 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CloseShort(nint open, nint length) => Add(ref start, open) = (byte)length;

    /// <summary>Puts a length of several bytes in the place of one; needs slack.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void CloseLong(nint open, int length)
    {
        var header = Memory.Varint.LengthOf((uint)length);
        ref var target = ref Add(ref start, open);
        var content = MemoryMarshal.CreateReadOnlySpan(ref Add(ref target, 1), length);
        content.CopyTo(MemoryMarshal.CreateSpan(ref Add(ref target, header), length));
        Memory.Varint.WriteBytes(ref target, (uint)length);
        position = ref Add(ref target, header + length);
    }

    /// <summary>What can be written without asking for more, the slack included.</summary>
    public readonly Span<byte> FreeWithSlack => MemoryMarshal.CreateSpan(ref position, (int)ByteOffset(ref position, ref limit) + Slack);

    /// <summary>Counts bytes that were written to <see cref="FreeWithSlack"/>.</summary>
    public void Advance(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, (int)ByteOffset(ref position, ref limit) + Slack);
        position = ref Add(ref position, bytes);
    }

    /// <summary>Writes numbers behind each other; needs room for ten bytes each.</summary>
    public void Varints(scoped ReadOnlySpan<long> values)
    {
        if (!Has((nint)values.Length * Memory.Varint.MaxLength))
            throw new InvalidOperationException("No room was made for the numbers.");
        position = ref PackedVarints.Write(ref position, values);
    }

    /// <summary>Gives the sink what was written. No length may be open.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void HandOver()
    {
        var length = (int)Offset;
        handedOver += length;
        if (scratch is null)
            sink.Advance(length);
        else
            HandOverScratch(length);
        position = ref start;
    }

    /// <summary>Asks the sink for a piece with room for so many bytes. Everything must have been handed over.</summary>
    public void TakePiece(nint bytes) => Take((int)Math.Max(FirstPiece, bytes + Slack));

    /// <summary>Moves what was written to a larger array of our own, with room for so many bytes more.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void HoldBack(nint bytes)
    {
        var used = (int)Offset;
        var needed = (long)used + bytes + Slack;
        if (needed > Array.MaxLength)
            throw new SchemaException("The message is larger than the 2 GiB that a length can announce.");
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(needed, 2L * used)));
        MemoryMarshal.CreateReadOnlySpan(ref start, used).CopyTo(larger);
        Return();
        scratch = larger;
        Use(larger);
        position = ref Add(ref start, used);
    }

    /// <summary>Forgets what was written and not handed over.</summary>
    public void Rewind() => position = ref start;

    /// <summary>Gives back the array of our own; what is in it is lost.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Return()
    {
        if (scratch is not null)
            ReturnScratch();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReturnScratch()
    {
        ArrayPool<byte>.Shared.Return(scratch!);
        scratch = null;
    }

    private readonly void HandOverScratch(int length)
    {
        ReadOnlySpan<byte> rest = scratch.AsSpan(0, length);
        while (!rest.IsEmpty)
        {
            var target = sink.GetSpan(Math.Min(rest.Length, Chunk));
            if (target.IsEmpty)
                ThrowTooShort(given: 0, Math.Min(rest.Length, Chunk));
            var some = Math.Min(target.Length, rest.Length);
            rest[..some].CopyTo(target);
            sink.Advance(some);
            rest = rest[some..];
        }
    }

    private void Take(int bytes)
    {
        Return();
        TakeFrom(sink, bytes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeFrom(IBufferWriter<byte> sink, int bytes)
    {
        var piece = sink.GetSpan(bytes);
        if (piece.Length < bytes)
            ThrowTooShort(piece.Length, bytes);
        Use(piece);
    }

    [DoesNotReturn]
    private static void ThrowTooShort(int given, int asked) =>
        throw new InvalidOperationException($"The buffer writer gave {given} bytes where {asked} were asked for.");

    private void Use(Span<byte> memory)
    {
        start = ref MemoryMarshal.GetReference(memory);
        position = ref start;
        limit = ref Add(ref start, memory.Length - Slack);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte WriteKey(ref byte target, uint key)
    {
        if (key == 0)
            return ref target;
        if (key < 0x80)
        {
            target = (byte)key;
            return ref Add(ref target, 1);
        }

        if (key >= 0x4000)
            return ref Memory.Varint.WriteBytes(ref target, key);
        target = (byte)(key | 0x80);
        Add(ref target, 1) = (byte)(key >> 7);
        return ref Add(ref target, 2);
    }
}
