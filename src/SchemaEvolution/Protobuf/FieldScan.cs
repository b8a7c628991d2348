using SchemaEvolution.Values;

namespace SchemaEvolution.Protobuf;

/// <summary>Finds where fields end, without a look at what is in them.</summary>
internal ref struct FieldScan(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Where the scan stands: at the end of a field, or beyond the bytes if that is where the field ends.</summary>
    private long position;

    private int groups;
    private bool isDamaged;

    /// <summary>
    /// The length of the fields that stand whole in the bytes. Damaged ones count as whole, with all that follows: it is the reader that
    /// refuses them.
    /// </summary>
    public static int WholeFields(ReadOnlySpan<byte> bytes)
    {
        var scan = new FieldScan(bytes);
        var whole = 0;
        while (whole < bytes.Length)
        {
            scan.Field();
            if (scan.isDamaged)
                return bytes.Length;
            if (scan.position > bytes.Length)
                break;
            whole = (int)scan.position;
        }

        return whole;
    }

    /// <summary>How long the first field is, as far as the bytes tell: more than there are if it does not end in them.</summary>
    /// <returns>Of a damaged field the length of all bytes.</returns>
    public static long FirstField(ReadOnlySpan<byte> bytes)
    {
        var scan = new FieldScan(bytes);
        scan.Field();
        return scan.isDamaged ? bytes.Length : scan.position;
    }

    private void Field()
    {
        do
        {
            var key = Varint();
            switch (WireKey.KindOf((uint)key))
            {
                case FieldKind.Integer:
                    Varint();
                    break;
                case FieldKind.EightBytes:
                    position += sizeof(ulong);
                    break;
                case FieldKind.FourBytes:
                    position += sizeof(uint);
                    break;
                case FieldKind.Length:
                    var length = Varint();
                    position += (long)Math.Min(length, int.MaxValue);
                    break;
                case WireKey.StartGroup:
                    groups++;
                    break;
                case WireKey.EndGroup when groups > 0:
                    groups--;
                    break;
                default:
                    isDamaged = true;
                    break;
            }
        }
        while (groups > 0 && !isDamaged && position < bytes.Length);
        if (groups > 0)
            position = bytes.Length + 1L;
    }

    private ulong Varint()
    {
        if (position >= bytes.Length)
        {
            position = bytes.Length + 1L;
            return 0;
        }

        var rest = bytes[(int)position..];
        var length = 0;
        ulong value = 0;
        while (length < rest.Length && length < Memory.Varint.MaxLength)
        {
            ulong next = rest[length];
            value |= (next & 0x7f) << (7 * length++);
            if (next < 0x80)
            {
                position += length;
                return value;
            }
        }

        isDamaged = length == Memory.Varint.MaxLength;
        position = bytes.Length + 1L;
        return 0;
    }
}
