using System.Numerics;
using SchemaEvolution.Values;

namespace SchemaEvolution.Tests.Values;

public sealed class LargeIntegerTests
{
    [Fact]
    public void Integers_travel_in_as_few_bytes_as_hold_the_sign()
    {
        Wire.Travels<BigInteger, BigIntValue>(0, "0A 01 00");
        Wire.Travels<BigInteger, BigIntValue>(128, "0A 02 00 80");
        Wire.Travels<BigInteger, BigIntValue>(-129, "0A 02 FF 7F");
        Wire.Travels<Int128, Int128Value>(0, "0A 01 00");
        Wire.Travels<Int128, Int128Value>(5, "0A 01 05");
        Wire.Travels<Int128, Int128Value>(-1, "0A 01 FF");
        Wire.Travels<Int128, Int128Value>(-128, "0A 01 80");
        Wire.Travels<Int128, Int128Value>(Int128.MinValue, "0A 10 80 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00");
        Wire.Travels<UInt128, UInt128Value>(127, "0A 01 7F");
        Wire.Travels<UInt128, UInt128Value>(255, "0A 02 00 FF");
        Wire.Travels<UInt128, UInt128Value>(UInt128.MaxValue, "0A 11 00 FF FF FF FF FF FF FF FF FF FF FF FF FF FF FF FF");
    }

    [Fact]
    public void Every_width_has_the_bytes_of_a_big_integer()
    {
        for (var bit = 0; bit < 127; bit++)
            foreach (var number in new[] { Int128.One << bit, (Int128.One << bit) - 1, -(Int128.One << bit), -(Int128.One << bit) - 1 })
            {
                Wire.Travels<Int128, Int128Value>(number, Wire.Write<BigInteger, BigIntValue>(number));
                if (number >= 0)
                    Wire.Travels<UInt128, UInt128Value>((UInt128)number, Wire.Write<BigInteger, BigIntValue>(number));
            }
    }

    [Fact]
    public void Longer_forms_and_no_bytes_at_all_are_read()
    {
        Assert.Equal(5, Wire.Read<Int128, Int128Value>("0A 03 00 00 05"));
        Assert.Equal(-1, Wire.Read<BigInteger, BigIntValue>("0A 02 FF FF"));
        Assert.Equal(0, Wire.Read<Int128, Int128Value>("0A 00"));
        Assert.Equal(0U, Wire.Read<UInt128, UInt128Value>("0A 00"));
        Assert.Equal(0, Wire.Read<BigInteger, BigIntValue>("0A 00"));
    }

    [Fact]
    public void Integers_out_of_range_are_refused()
    {
        Wire.Refuses<Int128, Int128Value>(
            "0A 11 00 FF FF FF FF FF FF FF FF FF FF FF FF FF FF FF FF", "These 17 bytes are not a number within the range of Int128.");
        Wire.Refuses<UInt128, UInt128Value>(
            "0A 11 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00", "These 17 bytes are not a number within the range of UInt128.");
        Wire.Refuses<UInt128, UInt128Value>("0A 01 FF", "These 1 bytes are not a number within the range of UInt128.");
    }
}
