using SchemaEvolution.Tests.Protobuf.Messages;

namespace SchemaEvolution.Tests.Protobuf;

/// <summary>The examples of https://protobuf.dev/programming-guides/encoding/.</summary>
public sealed class SpecificationTests
{
    [Fact]
    public void The_number_150_takes_three_bytes()
    {
        Assert.Equal("08 96 01", Hex.Write(new Test1 { A = 150 }));
        Assert.Equal(150, Hex.Read<Test1>("08 96 01").A);
    }

    [Fact]
    public void The_text_testing_stands_behind_its_length()
    {
        Assert.Equal("12 07 74 65 73 74 69 6e 67", Hex.Write(new Test2 { B = "testing" }));
        Assert.Equal("testing", Hex.Read<Test2>("12 07 74 65 73 74 69 6e 67").B);
    }

    [Fact]
    public void A_message_in_a_message_stands_behind_its_length()
    {
        Assert.Equal("1a 03 08 96 01", Hex.Write(new Test3 { C = new() { A = 150 } }));
        Assert.Equal(150, Hex.Read<Test3>("1a 03 08 96 01").C?.A);
    }

    [Fact]
    public void Elements_that_are_not_packed_stand_in_records_of_their_own()
    {
        const string Bytes = "22 05 68 65 6c 6c 6f 28 01 28 02 28 03";
        Assert.Equal(Bytes, Hex.Write(new Test4 { D = "hello", E = [1, 2, 3] }));
        Assert.Equal([1, 2, 3], Hex.Read<Test4>(Bytes).E);
    }

    [Fact]
    public void Elements_may_come_before_and_after_another_field() =>
        Assert.Equal([1, 2, 3], Hex.Read<Test4>("28 01 28 02 22 05 68 65 6c 6c 6f 28 03").E);

    [Fact]
    public void Packed_elements_share_one_record()
    {
        Assert.Equal("32 06 03 8e 02 9e a7 05", Hex.Write(new Test5 { F = [3, 270, 86942] }));
        Assert.Equal([3, 270, 86942], Hex.Read<Test5>("32 06 03 8e 02 9e a7 05").F);
    }

    [Fact]
    public void An_empty_list_takes_no_bytes() => Assert.Equal("", Hex.Write(new Test5()));

    [Fact]
    public void An_entry_of_a_map_is_a_message_of_key_and_value()
    {
        Assert.Equal("3a 05 0a 01 61 10 07", Hex.Write(new Test6 { G = { ["a"] = 7 } }));
        Assert.Equal(7, Hex.Read<Test6>("3a 05 0a 01 61 10 07").G["a"]);
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(-1, "78 01")]
    [InlineData(1, "78 02")]
    [InlineData(-2, "78 03")]
    [InlineData(0x7fffffff, "78 fe ff ff ff 0f")]
    [InlineData(-0x80000000, "78 ff ff ff ff 0f")]
    public void The_zigzag_table_holds_in_32_bits(int value, string bytes)
    {
        Assert.Equal(bytes, Hex.Write(new Scalars { SInt32 = value }));
        Assert.Equal(value, Hex.Read<Scalars>(bytes).SInt32);
    }

    [Theory]
    [InlineData(-1, "80 01 01")]
    [InlineData(1, "80 01 02")]
    [InlineData(long.MaxValue, "80 01 fe ff ff ff ff ff ff ff ff 01")]
    [InlineData(long.MinValue, "80 01 ff ff ff ff ff ff ff ff ff 01")]
    public void The_zigzag_table_holds_in_64_bits(long value, string bytes)
    {
        Assert.Equal(bytes, Hex.Write(new Scalars { SInt64 = value }));
        Assert.Equal(value, Hex.Read<Scalars>(bytes).SInt64);
    }

    [Theory]
    [InlineData(-1, "08 ff ff ff ff ff ff ff ff ff 01")]
    [InlineData(-2, "08 fe ff ff ff ff ff ff ff ff 01")]
    [InlineData(int.MinValue, "08 80 80 80 80 f8 ff ff ff ff 01")]
    public void A_negative_number_of_32_bits_takes_ten_bytes(int value, string bytes)
    {
        Assert.Equal(bytes, Hex.Write(new Test1 { A = value }));
        Assert.Equal(value, Hex.Read<Test1>(bytes).A);
    }

    [Fact]
    public void A_negative_number_that_was_cut_to_32_bits_is_read_too() => Assert.Equal(-1, Hex.Read<Test1>("08 ff ff ff ff 0f").A);

    [Fact]
    public void A_number_of_64_bits_loses_its_high_bits_in_a_field_of_32() =>
        Assert.Equal(1, Hex.Read<Test1>("08 81 80 80 80 10").A);

    [Theory]
    [InlineData("08 96 81 00")]
    [InlineData("08 96 81 80 80 80 80 80 80 80 00")]
    [InlineData("88 00 96 01")]
    [InlineData("88 80 80 80 00 96 01")]
    public void A_varint_need_not_be_the_shortest_one(string bytes) => Assert.Equal(150, Hex.Read<Test1>(bytes).A & 0xff);

    [Fact]
    public void A_length_need_not_be_the_shortest_one() =>
        Assert.Equal("testing", Hex.Read<Test2>("12 87 80 00 74 65 73 74 69 6e 67").B);

    [Fact]
    public void A_truth_value_is_any_number_but_zero()
    {
        Assert.True(Hex.Read<Scalars>("08 02").Bool);
        Assert.True(Hex.Read<Scalars>("08 80 80 80 80 80 80 80 80 80 01").Bool);
        Assert.False(Hex.Read<Scalars>("08 80 80 00").Bool);
        Assert.Equal("08 01", Hex.Again<Scalars>("08 02"));
    }

    [Fact]
    public void Fixed_numbers_begin_with_the_lowest_byte()
    {
        Assert.Equal("8d 01 04 03 02 01", Hex.Write(new Scalars { Fixed32 = 0x01020304 }));
        Assert.Equal("91 01 08 07 06 05 04 03 02 01", Hex.Write(new Scalars { Fixed64 = 0x0102030405060708 }));
        Assert.Equal("9d 01 ff ff ff ff", Hex.Write(new Scalars { SFixed32 = -1 }));
        Assert.Equal("a1 01 fe ff ff ff ff ff ff ff", Hex.Write(new Scalars { SFixed64 = -2 }));
        Assert.Equal("fd 7f 00 00 80 3f", Hex.Write(new Scalars { Float = 1 }));
        Assert.Equal("81 80 01 00 00 00 00 00 00 f0 3f", Hex.Write(new Scalars { Double = 1 }));
    }

    [Fact]
    public void Keys_have_one_to_five_bytes()
    {
        Assert.Equal("78 02", Hex.Write(new Scalars { SInt32 = 1 }));
        Assert.Equal("80 01 02", Hex.Write(new Scalars { SInt64 = 1 }));
        Assert.Equal("fa ff 7f 01 61", Hex.Write(new Scalars { Text = "a" }));
        Assert.Equal("82 80 80 01 01 61", Hex.Write(new Scalars { Memory = "a"u8.ToArray() }));
        Assert.Equal("f8 ff ff ff 0f 61", Hex.Write(new Scalars { Char = 'a' }));
    }

    [Fact]
    public void The_message_without_fields_takes_no_bytes()
    {
        Assert.Equal("", Hex.Write(new Scalars()));
        Assert.Equal(new Scalars(), Hex.Read<Scalars>(""));
    }
}
