using System.Numerics;
using SchemaEvolution.Serialization;
using SchemaEvolution.Values;

namespace SchemaEvolution.Tests.Values;

public sealed class WrittenZeroTests
{
    private readonly List<string> calls = [];

    [Fact]
    public void Zero_of_a_number_is_written_by_a_format_that_writes_zeros()
    {
        Writes<bool, BoolValue>("Bool");
        Writes<sbyte, Int8Value>("Int8");
        Writes<short, Int16Value>("Int16");
        Writes<int, Int32Value>("Int32");
        Writes<long, Int64Value>("Int64");
        Writes<long, Int64TextValue>("Int64");
        Writes<byte, UInt8Value>("UInt8");
        Writes<ushort, UInt16Value>("UInt16");
        Writes<uint, UInt32Value>("UInt32");
        Writes<ulong, UInt64Value>("UInt64");
        Writes<ulong, UInt64TextValue>("UInt64");
        Writes<int, SInt32Value>("SInt32");
        Writes<long, SInt64Value>("SInt64");
        Writes<sbyte, Int8ZigZagValue>("SInt32");
        Writes<short, Int16ZigZagValue>("SInt32");
        Writes<uint, Fixed32Value>("Fixed32");
        Writes<ulong, Fixed64Value>("Fixed64");
        Writes<int, SFixed32Value>("SFixed32");
        Writes<long, SFixed64Value>("SFixed64");
        Writes<sbyte, Int8FixedValue>("SFixed32");
        Writes<short, Int16FixedValue>("SFixed32");
        Writes<byte, UInt8FixedValue>("Fixed32");
        Writes<ushort, UInt16FixedValue>("Fixed32");
        Writes<Half, HalfValue>("Half");
        Writes<float, FloatValue>("Float");
        Writes<double, DoubleValue>("Double");
        Writes<char, CharValue>("Char");
        Writes<DayOfWeek, EnumValue<DayOfWeek, int>>("Enum");
        Writes<BigInteger, BigIntValue>("BigInt");
        Writes<Int128, Int128Value>("Int128");
        Writes<UInt128, UInt128Value>("UInt128");
        Writes<decimal, DecimalValue>("Decimal");
        Writes<decimal, DecimalMessageValue>("Message");
    }

    [Fact]
    public void Zero_of_anything_else_is_written_by_a_format_that_writes_zeros()
    {
        Writes<string, StringValue>("String");
        Writes<byte[], BytesValue>("Bytes");
        Writes<ReadOnlyMemory<byte>, MemoryValue>("Bytes");
        Writes<Memory<byte>, WritableMemoryValue>("Bytes");
        Writes<Guid, GuidValue>("Guid");
        Writes<Guid, GuidTextValue>("String");
        Writes<DateTime, TimestampValue>("Timestamp");
        Writes<DateTime, TimestampMillisecondsValue>("Int64");
        Writes<DateTime, TimestampMicrosecondsValue>("Int64");
        Writes<DateTimeOffset, TimestampTzValue>("TimestampTz");
        Writes<DateTimeOffset, TimestampTzMillisecondsValue>("Int64");
        Writes<DateTimeOffset, TimestampTzMicrosecondsValue>("Int64");
        Writes<TimeSpan, DurationValue>("Duration");
        Writes<TimeSpan, DurationMillisecondsValue>("Int64");
        Writes<TimeSpan, DurationMicrosecondsValue>("Int64");
        Writes<DateOnly, DateValue>("Date");
        Writes<TimeOnly, TimeValue>("Time");
        Writes<TimeOnly, TimeMillisecondsValue>("Int64");
        Writes<TimeOnly, TimeMicrosecondsValue>("Int64");
    }

    [Fact]
    public void What_has_no_zero_is_written_as_null()
    {
        Writes<Uri, UriValue>("Null");
        Writes<Version, VersionValue>("Null");
    }

    private void Writes<T, C>(string call)
        where C : struct, IValueCodec<T>
    {
        var writer = new CallRecorder(calls);
        C.WriteImplicit(ref writer, 1, C.Zero);
        Assert.Equal([call], calls);
        calls.Clear();
    }
}
