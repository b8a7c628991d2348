namespace SchemaEvolution.Tests.Protobuf.Messages;

/// <summary>One member of every scalar type, each implicit, with keys of one to five bytes.</summary>
[Message]
public sealed partial record Scalars
{
    [Tag(1)] public bool Bool { get; init; }
    [Tag(2)] public sbyte Int8 { get; init; }
    [Tag(3)] public short Int16 { get; init; }
    [Tag(4)] public int Int32 { get; init; }
    [Tag(5)] public long Int64 { get; init; }
    [Tag(6)] public byte UInt8 { get; init; }
    [Tag(7)] public ushort UInt16 { get; init; }
    [Tag(8)] public uint UInt32 { get; init; }
    [Tag(9)] public ulong UInt64 { get; init; }
    [Tag(15, Encoding = TagEncoding.ZigZag)] public int SInt32 { get; init; }
    [Tag(16, Encoding = TagEncoding.ZigZag)] public long SInt64 { get; init; }
    [Tag(17, Encoding = TagEncoding.Fixed)] public uint Fixed32 { get; init; }
    [Tag(18, Encoding = TagEncoding.Fixed)] public ulong Fixed64 { get; init; }
    [Tag(19, Encoding = TagEncoding.Fixed)] public int SFixed32 { get; init; }
    [Tag(20, Encoding = TagEncoding.Fixed)] public long SFixed64 { get; init; }
    [Tag(2047)] public float Float { get; init; }
    [Tag(2048)] public double Double { get; init; }
    [Tag(262_143)] public string Text { get; init; } = "";
    [Tag(262_144)] public ReadOnlyMemory<byte> Memory { get; init; }
    [Tag(536_870_911)] public char Char { get; init; }
}
