using System.Buffers;
using SchemaEvolution.Memory;

namespace SchemaEvolution.Protobuf;

/// <summary>
/// Cuts an input of many segments into spans of whole fields of the outermost message. Only a field that straddles a border is copied.
/// </summary>
internal sealed class SegmentedInput(ReadOnlySequence<byte> input) : IDisposable
{
    private ReadOnlySequence<byte> rest = input;
    private byte[]? copy;

    /// <summary>In bytes.</summary>
    public long Length { get; } = input.Length;

    /// <param name="fields">Whole fields; the last ones may be damaged, or cut off by the end of the input.</param>
    /// <returns>False at the end of the input.</returns>
    public bool TryNext(out ReadOnlySpan<byte> fields)
    {
        while (rest.FirstSpan.IsEmpty && !rest.IsEmpty)
            rest = rest.Slice(rest.GetPosition(0, rest.Start));
        fields = rest.FirstSpan;
        if (fields.IsEmpty)
            return false;

        var whole = rest.IsSingleSegment ? fields.Length : FieldScan.WholeFields(fields);
        if (whole == 0)
            fields = CopyStraddling();
        else
            fields = fields[..whole];
        rest = rest.Slice(fields.Length);
        return true;
    }

    public void Dispose()
    {
        if (copy is not null)
            ArrayPool<byte>.Shared.Return(copy);
        copy = null;
    }

    private ReadOnlySpan<byte> CopyStraddling()
    {
        var length = Math.Min(rest.Length, 4 * Varint.MaxLength);
        while (true)
        {
            Rent(checked((int)length));
            var bytes = copy.AsSpan(0, (int)length);
            rest.Slice(0, length).CopyTo(bytes);
            var needed = FieldScan.FirstField(bytes);
            if (needed <= length)
                return bytes[..(int)needed];
            if (length == rest.Length)
                return bytes;
            length = Math.Min(rest.Length, Math.Max(needed, 2 * length));
        }
    }

    private void Rent(int length)
    {
        if (copy?.Length >= length)
            return;
        Dispose();
        copy = ArrayPool<byte>.Shared.Rent(length);
    }
}
