using SchemaEvolution.Values;

namespace SchemaEvolution.Tests.Values;

public sealed class NumberTests
{
    [Fact]
    public void Plain_numbers_travel_as_varints()
    {
        Wire.Travels<bool, BoolValue>(true, "08 01");
        Wire.Travels<sbyte, Int8Value>(-1, "08 FF FF FF FF FF FF FF FF FF 01");
        Wire.Travels<short, Int16Value>(300, "08 AC 02");
        Wire.Travels<int, Int32Value>(-1, "08 FF FF FF FF FF FF FF FF FF 01");
        Wire.Travels<long, Int64Value>(long.MinValue, "08 80 80 80 80 80 80 80 80 80 01");
        Wire.Travels<long, Int64TextValue>(5, "08 05");
        Wire.Travels<byte, UInt8Value>(255, "08 FF 01");
        Wire.Travels<ushort, UInt16Value>(65_535, "08 FF FF 03");
        Wire.Travels<uint, UInt32Value>(uint.MaxValue, "08 FF FF FF FF 0F");
        Wire.Travels<ulong, UInt64Value>(ulong.MaxValue, "08 FF FF FF FF FF FF FF FF FF 01");
        Wire.Travels<ulong, UInt64TextValue>(5, "08 05");
        Wire.Travels<char, CharValue>('\u20AC', "08 AC 41");
    }

    [Fact]
    public void Zigzag_numbers_travel_with_the_sign_last()
    {
        Wire.Travels<sbyte, Int8ZigZagValue>(-128, "08 FF 01");
        Wire.Travels<short, Int16ZigZagValue>(-1, "08 01");
        Wire.Travels<int, SInt32Value>(5, "08 0A");
        Wire.Travels<long, SInt64Value>(-5, "08 09");
    }

    [Fact]
    public void Fixed_numbers_travel_in_four_or_eight_bytes()
    {
        Wire.Travels<sbyte, Int8FixedValue>(-1, "0D FF FF FF FF");
        Wire.Travels<short, Int16FixedValue>(5, "0D 05 00 00 00");
        Wire.Travels<byte, UInt8FixedValue>(255, "0D FF 00 00 00");
        Wire.Travels<ushort, UInt16FixedValue>(65_535, "0D FF FF 00 00");
        Wire.Travels<uint, Fixed32Value>(5, "0D 05 00 00 00");
        Wire.Travels<int, SFixed32Value>(-5, "0D FB FF FF FF");
        Wire.Travels<ulong, Fixed64Value>(5, "09 05 00 00 00 00 00 00 00");
        Wire.Travels<long, SFixed64Value>(-5, "09 FB FF FF FF FF FF FF FF");
    }

    [Fact]
    public void Floating_point_numbers_travel_as_their_bits()
    {
        Wire.Travels<Half, HalfValue>((Half)5, "0D 00 00 A0 40");
        Wire.Travels<float, FloatValue>(5, "0D 00 00 A0 40");
        Wire.Travels<double, DoubleValue>(5, "09 00 00 00 00 00 00 14 40");
        Wire.Travels<double, DoubleValue>(double.NegativeInfinity, "09 00 00 00 00 00 00 F0 FF");
    }

    [Fact]
    public void Narrow_numbers_refuse_what_they_cannot_hold()
    {
        const string Large = "70000 does not fit: ";
        Wire.Refuses<sbyte, Int8ZigZagValue>("08 E0 C5 08", Large + "SByte holds -128 to 127.");
        Wire.Refuses<short, Int16ZigZagValue>("08 E0 C5 08", Large + "Int16 holds -32768 to 32767.");
        Wire.Refuses<sbyte, Int8FixedValue>("0D 70 11 01 00", Large + "SByte holds -128 to 127.");
        Wire.Refuses<short, Int16FixedValue>("0D 70 11 01 00", Large + "Int16 holds -32768 to 32767.");
        Wire.Refuses<byte, UInt8FixedValue>("0D 70 11 01 00", Large + "Byte holds 0 to 255.");
        Wire.Refuses<ushort, UInt16FixedValue>("0D 70 11 01 00", Large + "UInt16 holds 0 to 65535.");
        Wire.Refuses<ushort, UInt16FixedValue>("0D FF FF FF FF", "4294967295 does not fit: UInt16 holds 0 to 65535.");
    }
}
