using System.Globalization;
using System.Text;
using SchemaEvolution.Memory;
using SchemaEvolution.Serialization;
using SchemaEvolution.Values;

namespace SchemaEvolution.Protobuf;

/// <summary>
/// Finds the field at a place of the input. Readers do not keep track of it, since it is asked for only when there is an error.
/// </summary>
internal static class MessagePath
{
    /// <param name="bytes">The input.</param>
    /// <param name="offset">Where the reader stood.</param>
    /// <param name="message">The outermost message.</param>
    /// <param name="depth">In how many messages the reader was, the outermost included.</param>
    /// <param name="missing">The field of the innermost message that did not come; null if the place is a field that did.</param>
    /// <returns>Such as <c>Order.Items[3].Price</c>.</returns>
    public static string Find(ReadOnlySpan<byte> bytes, long offset, MessageDescriptor message, int depth, string? missing)
    {
        var path = new StringBuilder().Append(message.ShortName);
        for (var level = 1; level < depth || missing is null; level++)
        {
            if (FieldBefore(bytes, offset) is not { } field)
                break;
            var known = message.Find(field.Tag);
            path.Append(CultureInfo.InvariantCulture, $".{known?.Name ?? $"{field.Tag}"}");
            if (known is { Shape: not FieldShape.Single })
                path.Append(CultureInfo.InvariantCulture, $"[{field.Index}]");
            if (level >= depth || known?.Message is not { } inner || !field.HasLength)
                break;
            Narrow(ref bytes, ref offset, field);
            message = inner;
            if (known.Shape is FieldShape.Map && FieldBefore(bytes, offset) is { HasLength: true } value)
                Narrow(ref bytes, ref offset, value);
        }

        return missing is null ? path.ToString() : $"{path}.{missing}";
    }

    private static void Narrow(ref ReadOnlySpan<byte> bytes, ref long offset, Field field)
    {
        bytes = bytes[field.Content];
        offset -= field.Content.Start.Value;
    }

    /// <summary>The last field that begins before a place.</summary>
    private static Field? FieldBefore(ReadOnlySpan<byte> bytes, long offset)
    {
        Field? found = null;
        var seen = new Dictionary<ulong, int>();
        var position = 0;
        while (position < Math.Min(offset, bytes.Length))
        {
            var rest = bytes[position..];
            var content = position + Varint.Read(rest, out var key);
            if (content == position)
                break;
            var index = seen[key] = seen.GetValueOrDefault(key, -1) + 1;
            position = (int)Math.Min(bytes.Length, position + FieldScan.FirstField(rest));
            var hasLength = WireKey.KindOf((uint)key) == FieldKind.Length;
            if (hasLength)
                content += Varint.Read(bytes[content..], out _);
            found = new((int)WireKey.TagOf((uint)key), index, Math.Min(content, position)..position, hasLength);
        }

        return found;
    }

    /// <summary>A field of the input; its index is the number of those of the same key before it.</summary>
    private readonly record struct Field(int Tag, int Index, Range Content, bool HasLength);
}
