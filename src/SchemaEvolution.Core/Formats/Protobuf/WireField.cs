using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Protobuf;

/// <summary>One field on the wire.</summary>
/// <param name="Payload">What follows the key; without the length, where there is one.</param>
internal sealed record WireField(int Number, WireType WireType, byte[] Payload)
{
    private static readonly WireType[] WireTypes =
        [ProtobufLayouts.VarintType, ProtobufLayouts.I64, ProtobufLayouts.Len, ProtobufLayouts.I32];

    public byte[] ToBytes() =>
    [
        .. Varint.Write(((ulong)Number << 3) | (uint)WireType.Code),
        .. WireType == ProtobufLayouts.Len ? Varint.Write((ulong)Payload.Length) : [],
        .. Payload,
    ];

    /// <summary>All fields of a message, null if the bytes are not one. Groups are refused: no writer of ours has them.</summary>
    public static IReadOnlyList<WireField>? TryReadAll(byte[] bytes)
    {
        var fields = new List<WireField>();
        for (var position = 0; position < bytes.Length;)
        {
            if (!Varint.TryRead(bytes, ref position, out var key)
                || key >> 3 is 0 or > int.MaxValue
                || WireTypes.FirstOrDefault(known => known.Code == (int)(key & 7)) is not { } wireType
                || TryFindEnd(bytes, wireType, ref position) is not { } end
                || end > bytes.Length)
                return null;
            fields.Add(new((int)(key >> 3), wireType, [.. bytes.Skip(position).Take(end - position)]));
            position = end;
        }

        return fields;
    }

    /// <summary>Where the payload ends, null if its length is none; moves the position over the length before it.</summary>
    internal static int? TryFindEnd(byte[] bytes, WireType wireType, ref int position)
    {
        if (wireType == ProtobufLayouts.I32)
            return position + sizeof(uint);
        if (wireType == ProtobufLayouts.I64)
            return position + sizeof(ulong);
        if (wireType == ProtobufLayouts.Len)
            return Varint.TryRead(bytes, ref position, out var length) && length <= (ulong)bytes.Length ? position + (int)length : null;
        var end = position;
        return Varint.TryRead(bytes, ref end, out _) ? end : null;
    }
}
