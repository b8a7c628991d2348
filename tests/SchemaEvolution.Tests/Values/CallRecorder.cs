using System.Numerics;
using System.Runtime.CompilerServices;
using SchemaEvolution.Serialization;

namespace SchemaEvolution.Tests.Values;

/// <summary>A writer of a format that writes zeros. It keeps the names of the methods that were called.</summary>
internal readonly struct CallRecorder(List<string> calls) : IFieldWriter
{
    public static bool WritesZeros => true;

    public bool IsDeterministic => false;

    public void Bool(int tag, bool value) => Record();

    public void Int8(int tag, sbyte value) => Record();

    public void Int16(int tag, short value) => Record();

    public void Int32(int tag, int value) => Record();

    public void Int64(int tag, long value) => Record();

    public void UInt8(int tag, byte value) => Record();

    public void UInt16(int tag, ushort value) => Record();

    public void UInt32(int tag, uint value) => Record();

    public void UInt64(int tag, ulong value) => Record();

    public void SInt32(int tag, int value) => Record();

    public void SInt64(int tag, long value) => Record();

    public void Fixed32(int tag, uint value) => Record();

    public void Fixed64(int tag, ulong value) => Record();

    public void SFixed32(int tag, int value) => Record();

    public void SFixed64(int tag, long value) => Record();

    public void Float(int tag, float value) => Record();

    public void Double(int tag, double value) => Record();

    public void Half(int tag, Half value) => Record();

    public void Char(int tag, char value) => Record();

    public void String(int tag, string value) => Record();

    public void Bytes(int tag, ReadOnlySpan<byte> value) => Record();

    public void Enum(int tag, long value) => Record();

    public void Decimal(int tag, decimal value) => Record();

    public void Guid(int tag, Guid value) => Record();

    public void Timestamp(int tag, DateTime value) => Record();

    public void TimestampTz(int tag, DateTimeOffset value) => Record();

    public void Duration(int tag, TimeSpan value) => Record();

    public void Date(int tag, DateOnly value) => Record();

    public void Time(int tag, TimeOnly value) => Record();

    public void BigInt(int tag, BigInteger value) => Record();

    public void Int128(int tag, Int128 value) => Record();

    public void UInt128(int tag, UInt128 value) => Record();

    public void Null(int tag) => Record();

    public void Message<T, C>(int tag, T value)
        where C : struct, ICodec<T> => Record();

    public void Repeated<T, C>(int tag, ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T> => Record();

    public void Packed<T, C>(int tag, ReadOnlySpan<T> values)
        where C : struct, IValueCodec<T> => Record();

    public void Map<K, V, KC, VC>(int tag, Dictionary<K, V>? entries)
        where K : notnull
        where KC : struct, IValueCodec<K>
        where VC : struct, IValueCodec<V> => Record();

    public void Unknown(UnknownFieldSet fields) => Record();

    private void Record([CallerMemberName] string call = "") => calls.Add(call);
}
