using SchemaEvolution.Values;

namespace SchemaEvolution.Tests.Values;

public sealed class EnumTests
{
    private enum Tiny : byte;

    private enum Signed : sbyte;

    private enum Short : short;

    private enum Positive : uint;

    private enum Large : long;

    private enum Unsigned : ulong;

    [Fact]
    public void Enum_travels_as_its_number()
    {
        Wire.Travels<DayOfWeek, EnumValue<DayOfWeek, int>>(DayOfWeek.Friday, "08 05");
        Wire.Travels<Tiny, EnumValue<Tiny, byte>>((Tiny)255, "08 FF 01");
        Wire.Travels<Signed, EnumValue<Signed, sbyte>>((Signed)(-1), "08 FF FF FF FF FF FF FF FF FF 01");
        Wire.Travels<Short, EnumValue<Short, short>>((Short)(-300), "08 D4 FD FF FF FF FF FF FF FF 01");
        Wire.Travels<Large, EnumValue<Large, long>>((Large)long.MinValue, "08 80 80 80 80 80 80 80 80 80 01");
        Wire.Travels<Unsigned, EnumValue<Unsigned, ulong>>((Unsigned)ulong.MaxValue, "08 FF FF FF FF FF FF FF FF FF 01");
    }

    [Fact]
    public void Unsigned_enum_travels_as_the_signed_number_of_the_same_bits() =>
        Wire.Travels<Positive, EnumValue<Positive, uint>>((Positive)uint.MaxValue, "08 FF FF FF FF FF FF FF FF FF 01");

    [Fact]
    public void Number_that_the_enum_does_not_declare_is_kept() =>
        Wire.Travels<DayOfWeek, EnumValue<DayOfWeek, int>>((DayOfWeek)300, "08 AC 02");

    [Fact]
    public void Enum_of_32_bits_takes_the_low_bits()
    {
        Assert.Equal(DayOfWeek.Friday, Wire.Read<DayOfWeek, EnumValue<DayOfWeek, int>>("08 85 80 80 80 10"));
        Assert.Equal((Positive)uint.MaxValue, Wire.Read<Positive, EnumValue<Positive, uint>>("08 FF FF FF FF 0F"));
    }

    [Fact]
    public void Narrow_enum_refuses_what_its_type_cannot_hold()
    {
        Wire.Refuses<Tiny, EnumValue<Tiny, byte>>("08 AC 02", "300 does not fit: Byte holds 0 to 255.");
        Wire.Refuses<Signed, EnumValue<Signed, sbyte>>("08 80 01", "128 does not fit: SByte holds -128 to 127.");
        Wire.Refuses<Short, EnumValue<Short, short>>("08 80 80 02", "32768 does not fit: Int16 holds -32768 to 32767.");
    }
}
