using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static System.Runtime.CompilerServices.Unsafe;

namespace SchemaEvolution.Memory;

/// <summary>
/// Where a reader stands in a span, and where the message that it reads ends. Nothing behind the end is ever looked at, except by loads of
/// eight bytes that lie in the span.
/// </summary>
internal ref struct WireInput
{
    private ref byte position;
    private ref byte end;

    /// <summary>The last place where sixteen bytes can be loaded; null in a span that is shorter.</summary>
    private ref byte lastWide;

    private ref byte start;

    /// <summary>Stands at the start of a span.</summary>
    /// <inheritdoc cref="WireOutput.Begin" path="/remarks"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Begin(ReadOnlySpan<byte> input)
    {
        start = ref MemoryMarshal.GetReference(input);
        position = ref start;
        end = ref Add(ref start, input.Length);
        lastWide = ref input.Length >= 16 ? ref Add(ref start, input.Length - 16) : ref NullRef<byte>();
    }

    /// <summary>How many bytes of the span were read.</summary>
    public readonly nint Offset => ByteOffset(ref start, ref position);

    /// <summary>How many bytes there are to the end of the message.</summary>
    public readonly nint Rest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ByteOffset(ref position, ref end);
    }

    public readonly bool IsAtEnd
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => !IsAddressLessThan(ref position, ref end);
    }

    /// <summary>The bytes to the end of the message.</summary>
    public readonly ReadOnlySpan<byte> Remaining => MemoryMarshal.CreateReadOnlySpan(ref position, (int)Rest);

    /// <summary>Reads a key that is one byte long. The input must not be at its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryShortKey(out uint key)
    {
        key = position;
        if (key >= 0x80)
            return false;
        position = ref Add(ref position, 1);
        return true;
    }

    /// <summary>Consumes a key of one or two bytes if it is the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTake(uint key)
    {
        if (key < 0x80)
        {
            if (IsAtEnd || position != key)
                return false;
            position = ref Add(ref position, 1);
            return true;
        }

        if (key >= 0x4000 || Rest < 2 || position != (byte)(key | 0x80) || Add(ref position, 1) != (byte)(key >> 7))
            return false;
        position = ref Add(ref position, 2);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Varint()
    {
        if (IsAtEnd)
            Malformed.Truncated();
        if (position < 0x80)
        {
            ulong value = position;
            position = ref Add(ref position, 1);
            return value;
        }

        if (!IsAddressGreaterThan(ref position, ref lastWide))
        {
            var length = Memory.Varint.TryReadEight(ref position, out var wide);
            if (length != 0 && length <= Rest)
            {
                position = ref Add(ref position, length);
                return wide;
            }
        }

        return LongVarint();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Fixed32()
    {
        if (Rest < sizeof(uint))
            Malformed.Truncated();
        var value = ReadUnaligned<uint>(ref position);
        position = ref Add(ref position, sizeof(uint));
        return BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Fixed64()
    {
        if (Rest < sizeof(ulong))
            Malformed.Truncated();
        var value = ReadUnaligned<ulong>(ref position);
        position = ref Add(ref position, sizeof(ulong));
        return BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);
    }

    /// <summary>Reads a length; so many bytes are there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Length()
    {
        if (!IsAtEnd)
        {
            int length = position;
            if (length < 0x80 && length < Rest)
            {
                position = ref Add(ref position, 1);
                return length;
            }
        }

        return LongLength();
    }

    /// <summary>Takes so many bytes, which must be there: see <see cref="Length"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Take(int length)
    {
        var bytes = MemoryMarshal.CreateReadOnlySpan(ref position, length);
        position = ref Add(ref position, length);
        return bytes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Text()
    {
        var length = Length();
        ref var text = ref position;
        if (length == 0)
            return "";
        var result = length <= ShortText.MaxWidened ? ShortText.TryWiden(ref text, length) : null;
        result ??= Utf8Text.Read(MemoryMarshal.CreateReadOnlySpan(ref text, length));
        position = ref Add(ref text, length);
        return result;
    }

    /// <summary>How many bytes can be loaded from here, whatever the message's end.</summary>
    public readonly nint Loadable => IsNullRef(ref lastWide) ? Rest : ByteOffset(ref position, ref lastWide) + 16;

    /// <summary>Ends the message so many bytes from here, which must be there.</summary>
    /// <returns>How many bytes of the message around it follow.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public nint Enter(int length)
    {
        var behind = Rest - length;
        end = ref Add(ref position, length);
        return behind;
    }

    /// <summary>Goes on with the message around the one that was read to its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Leave(nint behind)
    {
        position = ref end;
        end = ref Add(ref end, behind);
    }

    /// <summary>Counts fields of one key that follow each other, the first of which stands here without its key.</summary>
    public readonly int CountRun(uint key)
    {
        var ahead = this;
        var count = 0;
        do
        {
            count++;
        }
        while (ahead.TrySkipContent() && ahead.TryTake(key));
        return count;
    }

    /// <summary>Counts what has a length and no key, up to the end.</summary>
    public readonly int CountDelimited()
    {
        var ahead = this;
        var count = 0;
        while (!ahead.IsAtEnd && ahead.TrySkipContent())
            count++;
        return count;
    }

    /// <summary>The bytes that were read since a place.</summary>
    public readonly ReadOnlySpan<byte> Since(nint offset) =>
        MemoryMarshal.CreateReadOnlySpan(ref Add(ref start, offset), checked((int)(Offset - offset)));

    /// <summary>Goes back to a place that was passed.</summary>
    public void Rewind(nint offset) => position = ref Add(ref start, offset);

    /// <returns>False if a length reaches beyond the end: that is refused where it is read.</returns>
    private bool TrySkipContent()
    {
        if (!IsAtEnd && position < 0x80 && position < Rest)
        {
            position = ref Add(ref position, 1 + (nint)position);
            return true;
        }

        var header = Memory.Varint.Read(ref position, Rest, out var length);
        if (header == 0 || length > (ulong)(Rest - header))
            return false;
        position = ref Add(ref position, header + (nint)length);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong LongVarint()
    {
        var bytes = Memory.Varint.Read(ref position, Rest, out var value);
        if (bytes == 0)
            Malformed.Varint(Rest);
        position = ref Add(ref position, bytes);
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LongLength()
    {
        var before = Offset;
        var length = LongVarint();
        if (length > (ulong)Rest)
        {
            var rest = Rest;
            Rewind(before);
            Malformed.Length(length, rest);
        }

        return (int)length;
    }
}
