using SchemaEvolution.Tests.Protobuf.Messages;

namespace SchemaEvolution.Tests.Protobuf;

/// <summary>Both layouts are read, whichever is written: https://protobuf.dev/programming-guides/encoding/#packed.</summary>
public sealed class PackedTests
{
    [Theory]
    [InlineData("0a 03 01 02 03")]
    [InlineData("08 01 08 02 08 03")]
    [InlineData("08 01 0a 02 02 03")]
    [InlineData("0a 01 01 0a 00 0a 02 02 03")]
    [InlineData("0a 02 01 02 08 03")]
    [InlineData("08 01 10 09 08 02 0a 01 03")]
    public void A_packed_list_is_read_in_any_layout(string bytes) => Assert.Equal([1, 2, 3], Hex.Read<Collections>(bytes).Numbers);

    [Theory]
    [InlineData("12 03 01 02 03")]
    [InlineData("10 01 10 02 10 03")]
    [InlineData("10 01 12 02 02 03")]
    public void A_list_that_is_not_packed_is_read_in_any_layout(string bytes) =>
        Assert.Equal([1, 2, 3], Hex.Read<Collections>(bytes).Separate);

    [Theory]
    [InlineData("1a 03 01 02 03")]
    [InlineData("18 01 18 02 18 03")]
    [InlineData("18 01 1a 01 02 18 03")]
    public void An_array_is_read_in_any_layout(string bytes) => Assert.Equal([1, 2, 3], Hex.Read<Collections>(bytes).Longs);

    [Theory]
    [InlineData("22 10 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 40")]
    [InlineData("21 00 00 00 00 00 00 f0 3f 21 00 00 00 00 00 00 00 40")]
    public void An_immutable_array_is_read_in_any_layout(string bytes) =>
        Assert.Equal([1.0, 2.0], Hex.Read<Collections>(bytes).Doubles.ToArray());

    [Theory]
    [InlineData("32 03 01 02 07")]
    [InlineData("30 01 30 02 30 07")]
    public void Enums_are_read_in_any_layout(string bytes) =>
        Assert.Equal([Status.Paid, Status.Refunded, (Status)7], Hex.Read<Collections>(bytes).Statuses);

    [Theory]
    [InlineData("aa 01 03 03 01 03")]
    [InlineData("a8 01 03 a8 01 01 a8 01 03")]
    public void Sets_are_read_in_any_layout(string bytes) => Assert.Equal([1, 3], Hex.Read<Collections>(bytes).Set.Order());

    [Fact]
    public void Elements_of_every_kind_are_packed()
    {
        var written = Hex.Write(new Collections
        {
            Numbers = [-1], Longs = [1, 300], Flags = [true, false], Statuses = [Status.Paid],
            ZigZags = [-1, 1], Fixed = [1], ULongs = [ulong.MaxValue],
        });
        Assert.Equal(
            "0a 0a ff ff ff ff ff ff ff ff ff 01 1a 03 01 ac 02 2a 02 01 00 32 01 01 b2 01 02 01 02 ba 01 04 01 00 00 00 "
            + "c2 01 0a ff ff ff ff ff ff ff ff ff 01",
            written);
        Assert.Equal(written, Hex.Again<Collections>(written));
    }

    [Theory]
    [InlineData("0a 03 96 01 96", "A value that is cut off.")]
    [InlineData("1a 03 96 01 96", "A value that is cut off, all at once.")]
    [InlineData("22 07 00 00 00 00 00 00 00", "Seven bytes of eight.")]
    [InlineData("ba 01 05 00 00 00 00 00", "Five bytes of four.")]
    [InlineData("0a 0b ff ff ff ff ff ff ff ff ff ff 01", "Eleven bytes.")]
    [InlineData("1a 0b ff ff ff ff ff ff ff ff ff ff 01", "Eleven bytes, all at once.")]
    public void A_list_must_end_with_an_element(string bytes, string fault) =>
        Assert.True(Hex.Refuses<Collections>(bytes).Offset is not null, fault);

    [Fact]
    public void Many_values_of_every_length_are_read_at_every_place_of_a_block()
    {
        for (var shift = 0; shift < 70; shift++)
        {
            var boundaries = Enumerable.Range(0, 64).SelectMany(bit => new[] { 1L << bit, (1L << bit) - 1, -1L << bit });
            long[] values = [.. Enumerable.Repeat(1L, shift), .. boundaries];
            var message = new Collections { Longs = values, ULongs = [.. values.Select(value => (ulong)value)] };
            var read = ProtobufSerializer.Deserialize<Collections>(ProtobufSerializer.Serialize(message));
            Assert.Equal(values, read.Longs);
            Assert.Equal(values, read.ULongs.Select(value => (long)value));
        }
    }

    [Fact]
    public void Many_small_values_are_read_in_blocks()
    {
        for (var count = 0; count < 300; count++)
        {
            long[] values = [.. Enumerable.Range(0, count).Select(value => value % 128L)];
            var bytes = ProtobufSerializer.Serialize(new Collections { Longs = values });
            Assert.Equal(count + (count == 0 ? 0 : count < 128 ? 2 : 3), bytes.Length);
            Assert.Equal(values, ProtobufSerializer.Deserialize<Collections>(bytes).Longs);
        }
    }
}
