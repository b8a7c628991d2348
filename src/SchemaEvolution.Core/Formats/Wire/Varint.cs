namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>Base-128 varints of up to 64 bits.</summary>
/// <remarks>Seven bits a byte, the least significant first; the highest bit says that more follow.</remarks>
internal static class Varint
{
    public static byte[] Write(ulong value)
    {
        var bytes = new List<byte>();
        for (; value > 0x7F; value >>= 7)
            bytes.Add((byte)(value | 0x80));
        bytes.Add((byte)value);
        return [.. bytes];
    }

    /// <summary>False if the bytes end inside the varint or it is longer than ten bytes.</summary>
    public static bool TryRead(byte[] bytes, ref int position, out ulong value)
    {
        value = 0;
        for (var shift = 0; shift < 70 && position < bytes.Length; shift += 7)
        {
            var next = bytes[position++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next <= 0x7F)
                return true;
        }

        return false;
    }
}
