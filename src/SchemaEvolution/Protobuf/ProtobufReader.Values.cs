using System.Runtime.CompilerServices;
using SchemaEvolution.Values;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

internal ref partial struct ProtobufReader
{
    [MethodImpl(AggressiveInlining)]
    public bool Bool() => input.Varint() != 0;

    public sbyte Int8() => Narrow.To<sbyte>(Int64());

    public short Int16() => Narrow.To<short>(Int64());

    [MethodImpl(AggressiveInlining)]
    public int Int32() => (int)input.Varint();

    [MethodImpl(AggressiveInlining)]
    public long Int64() => (long)input.Varint();

    public byte UInt8() => Narrow.To<byte>(Int64());

    public ushort UInt16() => Narrow.To<ushort>(Int64());

    [MethodImpl(AggressiveInlining)]
    public uint UInt32() => (uint)input.Varint();

    [MethodImpl(AggressiveInlining)]
    public ulong UInt64() => input.Varint();

    [MethodImpl(AggressiveInlining)]
    public int SInt32()
    {
        var value = (uint)input.Varint();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    [MethodImpl(AggressiveInlining)]
    public long SInt64()
    {
        var value = input.Varint();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    [MethodImpl(AggressiveInlining)]
    public uint Fixed32() => input.Fixed32();

    [MethodImpl(AggressiveInlining)]
    public ulong Fixed64() => input.Fixed64();

    [MethodImpl(AggressiveInlining)]
    public int SFixed32() => (int)input.Fixed32();

    [MethodImpl(AggressiveInlining)]
    public long SFixed64() => (long)input.Fixed64();

    [MethodImpl(AggressiveInlining)]
    public float Float() => BitConverter.UInt32BitsToSingle(input.Fixed32());

    [MethodImpl(AggressiveInlining)]
    public double Double() => BitConverter.UInt64BitsToDouble(input.Fixed64());

    public Half Half() => (Half)Float();

    public char Char() => (char)Narrow.To<ushort>(Int64());

    [MethodImpl(AggressiveInlining)]
    public string String() => input.Text();

    public byte[] Bytes() => Content().ToArray();

    [MethodImpl(AggressiveInlining)]
    public long Enum() => (long)input.Varint();

    /// <summary>The bytes of a value that has a length.</summary>
    private ReadOnlySpan<byte> Content() => input.Take(input.Length());
}
