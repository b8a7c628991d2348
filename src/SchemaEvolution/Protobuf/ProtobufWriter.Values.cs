using System.Runtime.CompilerServices;
using SchemaEvolution.Values;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace SchemaEvolution.Protobuf;

internal ref partial struct ProtobufWriter
{
    [MethodImpl(AggressiveInlining)]
    public void Bool(int tag, bool value) => Varint(tag, value ? 1UL : 0);

    [MethodImpl(AggressiveInlining)]
    public void Int8(int tag, sbyte value) => Varint(tag, (ulong)(long)value);

    [MethodImpl(AggressiveInlining)]
    public void Int16(int tag, short value) => Varint(tag, (ulong)(long)value);

    [MethodImpl(AggressiveInlining)]
    public void Int32(int tag, int value) => Varint(tag, (ulong)(long)value);

    [MethodImpl(AggressiveInlining)]
    public void Int64(int tag, long value) => Varint(tag, (ulong)value);

    [MethodImpl(AggressiveInlining)]
    public void UInt8(int tag, byte value) => Varint(tag, value);

    [MethodImpl(AggressiveInlining)]
    public void UInt16(int tag, ushort value) => Varint(tag, value);

    [MethodImpl(AggressiveInlining)]
    public void UInt32(int tag, uint value) => Varint(tag, value);

    [MethodImpl(AggressiveInlining)]
    public void UInt64(int tag, ulong value) => Varint(tag, value);

    [MethodImpl(AggressiveInlining)]
    public void SInt32(int tag, int value) => Varint(tag, (uint)((value << 1) ^ (value >> 31)));

    [MethodImpl(AggressiveInlining)]
    public void SInt64(int tag, long value) => Varint(tag, (ulong)((value << 1) ^ (value >> 63)));

    [MethodImpl(AggressiveInlining)]
    public void Fixed32(int tag, uint value)
    {
        Reserve();
        output.Fixed32(Key(tag, FieldKind.FourBytes), value);
    }

    [MethodImpl(AggressiveInlining)]
    public void Fixed64(int tag, ulong value)
    {
        Reserve();
        output.Fixed64(Key(tag, FieldKind.EightBytes), value);
    }

    [MethodImpl(AggressiveInlining)]
    public void SFixed32(int tag, int value) => Fixed32(tag, (uint)value);

    [MethodImpl(AggressiveInlining)]
    public void SFixed64(int tag, long value) => Fixed64(tag, (ulong)value);

    [MethodImpl(AggressiveInlining)]
    public void Float(int tag, float value) => Fixed32(tag, BitConverter.SingleToUInt32Bits(value));

    [MethodImpl(AggressiveInlining)]
    public void Double(int tag, double value) => Fixed64(tag, BitConverter.DoubleToUInt64Bits(value));

    [MethodImpl(AggressiveInlining)]
    public void Half(int tag, Half value) => Float(tag, (float)value);

    [MethodImpl(AggressiveInlining)]
    public void Char(int tag, char value) => Varint(tag, value);

    [MethodImpl(AggressiveInlining)]
    public void Enum(int tag, long value) => Varint(tag, (ulong)value);

    [MethodImpl(AggressiveInlining)]
    public readonly void Null(int tag)
    {
    }

    [MethodImpl(AggressiveInlining)]
    private void Varint(int tag, ulong value)
    {
        Reserve();
        output.Varint(Key(tag, FieldKind.Integer), value);
    }
}
