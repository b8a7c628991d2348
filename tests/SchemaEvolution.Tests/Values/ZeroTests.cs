using System.Numerics;
using SchemaEvolution.Values;

namespace SchemaEvolution.Tests.Values;

public sealed class ZeroTests
{
    [Fact]
    public void Zero_of_a_number_is_left_out()
    {
        Wire.IsLeftOut<bool, BoolValue>(false);
        Wire.IsLeftOut<sbyte, Int8Value>(0);
        Wire.IsLeftOut<short, Int16Value>(0);
        Wire.IsLeftOut<int, Int32Value>(0);
        Wire.IsLeftOut<long, Int64Value>(0);
        Wire.IsLeftOut<long, Int64TextValue>(0);
        Wire.IsLeftOut<byte, UInt8Value>(0);
        Wire.IsLeftOut<ushort, UInt16Value>(0);
        Wire.IsLeftOut<uint, UInt32Value>(0);
        Wire.IsLeftOut<ulong, UInt64Value>(0);
        Wire.IsLeftOut<ulong, UInt64TextValue>(0);
        Wire.IsLeftOut<int, SInt32Value>(0);
        Wire.IsLeftOut<long, SInt64Value>(0);
        Wire.IsLeftOut<sbyte, Int8ZigZagValue>(0);
        Wire.IsLeftOut<short, Int16ZigZagValue>(0);
        Wire.IsLeftOut<uint, Fixed32Value>(0);
        Wire.IsLeftOut<ulong, Fixed64Value>(0);
        Wire.IsLeftOut<int, SFixed32Value>(0);
        Wire.IsLeftOut<long, SFixed64Value>(0);
        Wire.IsLeftOut<sbyte, Int8FixedValue>(0);
        Wire.IsLeftOut<short, Int16FixedValue>(0);
        Wire.IsLeftOut<byte, UInt8FixedValue>(0);
        Wire.IsLeftOut<ushort, UInt16FixedValue>(0);
        Wire.IsLeftOut<Half, HalfValue>(Half.Zero);
        Wire.IsLeftOut<float, FloatValue>(0);
        Wire.IsLeftOut<double, DoubleValue>(0);
        Wire.IsLeftOut<char, CharValue>('\0');
        Wire.IsLeftOut<decimal, DecimalValue>(0);
        Wire.IsLeftOut<decimal, DecimalMessageValue>(0);
        Wire.IsLeftOut<BigInteger, BigIntValue>(0);
        Wire.IsLeftOut<Int128, Int128Value>(0);
        Wire.IsLeftOut<UInt128, UInt128Value>(0);
        Wire.IsLeftOut<DayOfWeek, EnumValue<DayOfWeek, int>>(DayOfWeek.Sunday);
    }

    [Fact]
    public void Empty_text_and_bytes_are_left_out()
    {
        Wire.IsLeftOut<string, StringValue>("");
        Wire.IsLeftOut<byte[], BytesValue>([]);
        Assert.Equal("", Wire.WriteImplicit<ReadOnlyMemory<byte>, MemoryValue>(default));
        Assert.Equal("", Wire.WriteImplicit<Memory<byte>, WritableMemoryValue>(default));
        Assert.True(Wire.Read<ReadOnlyMemory<byte>, MemoryValue>("").IsEmpty);
        Assert.True(Wire.Read<Memory<byte>, WritableMemoryValue>("").IsEmpty);
        Wire.IsLeftOut<Guid, GuidValue>(Guid.Empty);
        Wire.IsLeftOut<Guid, GuidTextValue>(Guid.Empty);
    }

    [Fact]
    public void Times_are_left_out_where_they_begin()
    {
        Wire.IsLeftOut<DateTime, TimestampValue>(DateTime.MinValue);
        Wire.IsLeftOut<DateTime, TimestampMillisecondsValue>(DateTime.UnixEpoch);
        Wire.IsLeftOut<DateTime, TimestampMicrosecondsValue>(DateTime.UnixEpoch);
        Wire.IsLeftOut<DateTimeOffset, TimestampTzValue>(DateTimeOffset.MinValue);
        Wire.IsLeftOut<DateTimeOffset, TimestampTzMillisecondsValue>(DateTimeOffset.UnixEpoch);
        Wire.IsLeftOut<DateTimeOffset, TimestampTzMicrosecondsValue>(DateTimeOffset.UnixEpoch);
        Wire.IsLeftOut<TimeSpan, DurationValue>(TimeSpan.Zero);
        Wire.IsLeftOut<TimeSpan, DurationMillisecondsValue>(TimeSpan.Zero);
        Wire.IsLeftOut<TimeSpan, DurationMicrosecondsValue>(TimeSpan.Zero);
        Wire.IsLeftOut<DateOnly, DateValue>(DateOnly.MinValue);
        Wire.IsLeftOut<TimeOnly, TimeValue>(TimeOnly.MinValue);
        Wire.IsLeftOut<TimeOnly, TimeMillisecondsValue>(TimeOnly.MinValue);
        Wire.IsLeftOut<TimeOnly, TimeMicrosecondsValue>(TimeOnly.MinValue);
    }

    [Fact]
    public void What_only_compares_equal_to_zero_is_written()
    {
        Wire.IsNotLeftOut<Half, HalfValue>(Half.NegativeZero);
        Wire.IsNotLeftOut<float, FloatValue>(-0f);
        Wire.IsNotLeftOut<double, DoubleValue>(-0d);
        Wire.IsNotLeftOut<decimal, DecimalValue>(0.00m);
        Wire.IsNotLeftOut<decimal, DecimalMessageValue>(0.0m);
        Wire.IsNotLeftOut<DateTimeOffset, TimestampTzValue>(DateTimeOffset.MinValue.ToOffset(TimeSpan.FromHours(2)));
        Wire.IsNotLeftOut<DateTime, TimestampValue>(DateTime.UnixEpoch);
    }

    [Fact]
    public void Null_counts_as_nothing_where_nothing_need_be_written()
    {
        Assert.Equal("", Wire.WriteImplicit<string, StringValue>(null!));
        Assert.Equal("", Wire.WriteImplicit<byte[], BytesValue>(null!));
        Assert.Equal("", Wire.WriteImplicit<Uri, UriValue>(null!));
        Assert.Equal("", Wire.WriteImplicit<Version, VersionValue>(null!));
        Assert.Null(Wire.Read<Uri, UriValue>(""));
        Assert.Null(Wire.Read<Version, VersionValue>(""));
    }

    [Fact]
    public void Null_is_refused_where_a_value_must_be_written()
    {
        const string Reason = " is null: a required value, or an element of a list or map, must not be.";
        Assert.Equal($"The String{Reason}", Assert.Throws<SchemaException>(() => Wire.Write<string, StringValue>(null!)).Reason);
        Assert.Equal($"The Byte[]{Reason}", Assert.Throws<SchemaException>(() => Wire.Write<byte[], BytesValue>(null!)).Reason);
        Assert.Equal($"The Uri{Reason}", Assert.Throws<SchemaException>(() => Wire.Write<Uri, UriValue>(null!)).Reason);
        Assert.Equal($"The Version{Reason}", Assert.Throws<SchemaException>(() => Wire.Write<Version, VersionValue>(null!)).Reason);
    }
}
