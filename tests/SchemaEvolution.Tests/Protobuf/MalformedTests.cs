using SchemaEvolution.Tests.Protobuf.Messages;
using SchemaEvolution.Tests.Protobuf.Samples;

namespace SchemaEvolution.Tests.Protobuf;

/// <summary>Bytes that are no message: what the error says, and where it points.</summary>
public sealed class MalformedTests
{
    [Theory]
    [InlineData("08", "ends within a value", "Order.Id", 1)]
    [InlineData("08 96", "ends within a value", "Order.Id", 1)]
    [InlineData("08 01 12 05 61", "length of 5 bytes reaches beyond the 1", "Order.Customer", 3)]
    [InlineData("08 01 12 01 ff", "not UTF-8", "Order.Customer", 4)]
    [InlineData("08 01 12 02 c0 80", "not UTF-8", "Order.Customer", 4)]
    [InlineData("08 01 12 03 ed a0 80", "not UTF-8", "Order.Customer", 4)]
    [InlineData("08 01 12 04 f4 90 80 80", "not UTF-8", "Order.Customer", 4)]
    [InlineData("08 01 12 02 c3", "length of 2 bytes reaches beyond the 1", "Order.Customer", 3)]
    [InlineData("08 01 0e", "no wire type 6", "Order", 3)]
    [InlineData("08 01 0f", "no wire type 7", "Order", 3)]
    [InlineData("00", "number 0", "Order", 1)]
    [InlineData("02 00", "number 0", "Order", 1)]
    [InlineData("08 01 0c", "group ends", "Order", 3)]
    [InlineData("08 ff ff ff ff ff ff ff ff ff ff 01", "ten bytes", "Order.Id", 1)]
    [InlineData("ff ff ff ff ff ff ff ff ff ff 01", "ten bytes", "Order", 0)]
    [InlineData("80 80 80 80 10", "32 bits", "Order", 0)]
    [InlineData("08 01 12 80 80 80 80 10 61", "length of 4294967296 bytes reaches beyond the 1", "Order.Customer", 3)]
    [InlineData("08 01 12 ff ff ff ff ff ff ff ff ff 01", "length of 18446744073709551615 bytes", "Order.Customer", 3)]
    [InlineData("08 01 12 ff ff ff ff 07", "length of 2147483647 bytes", "Order.Customer", 3)]
    [InlineData("08 01 1a 03 31 2e 78", "decimal", "Order.Total", 7)]
    [InlineData("08 01 52 03 01 02 03", "16", "Order.Reference", 7)]
    [InlineData("08 01 42 05 0a 01 61 10 01 42 03 0a 01 62", "Quantity (tag 2) is required", "Order.Items[1].Quantity", 14)]
    [InlineData("08 01 42 05 0a 01 61 10 01 42 02 10 05", "Sku (tag 1) is required", "Order.Items[1].Sku", 13)]
    [InlineData("08 01 42 05 0a 01 61 10 01 42 04 10 05 0a 05", "length of 5 bytes reaches beyond the 0", "Order.Items[1].Sku", 14)]
    [InlineData("08 01 42 05 0a 01 61 10 01 42 09 10 05", "length of 9 bytes reaches beyond the 2", "Order.Items[1]", 10)]
    [InlineData("08 01 42 09 0a 01 61 10 01 1a 02 12 00", "Street (tag 1) is required", "Order.Items[0].Source.Street", 13)]
    [InlineData("08 01 4a 07 0a 01 61 12 02 10 01", "Sku (tag 1) is required", "Order.Extras[0].Sku", 11)]
    [InlineData("12 01 61", "Id (tag 1) is required", "Order.Id", 3)]
    [InlineData("", "Id (tag 1) is required", "Order.Id", 0)]
    [InlineData("08 01 5a 02 10 ff", "ends within a value", "Order.PlacedAt", 5)]
    [InlineData("08 01 9b 06 08", "ends within a value", "Order", 5)]
    public void Says_what_is_wrong_and_where(string bytes, string reason, string path, int offset)
    {
        var refused = Hex.Refuses<Order>(bytes);
        Assert.Contains(reason, refused.Reason);
        Assert.StartsWith(path, refused.Path);
        Assert.Equal(offset, refused.Offset);
        Assert.Contains(refused.Reason, refused.Message);
        var inPieces = Assert.Throws<SchemaException>(() => ProtobufSerializer.Deserialize<Order>(Segments.Cut(Hex.Parse(bytes), 0)));
        Assert.Equal((refused.Reason, refused.Path, refused.Offset), (inPieces.Reason, inPieces.Path, inPieces.Offset));
    }

    [Theory]
    [InlineData("10 80 01", "128 does not fit")]
    [InlineData("10 ff 7e", "16255 does not fit")]
    [InlineData("18 80 80 02", "32768 does not fit")]
    [InlineData("30 80 02", "256 does not fit")]
    [InlineData("30 ff ff ff ff ff ff ff ff ff 01", "-1 does not fit")]
    [InlineData("38 80 80 04", "65536 does not fit")]
    [InlineData("f8 ff ff ff 0f 80 80 04", "65536 does not fit")]
    public void A_number_that_does_not_fit_is_refused(string bytes, string reason) =>
        Assert.Contains(reason, Hex.Refuses<Scalars>(bytes).Reason);

    [Theory]
    [InlineData("0a 0b 08 ff 91 b8 c3 98 fe ff ff ff 01", "a second before the year 1")]
    [InlineData("0a 07 08 80 83 d1 ff af 07", "after the year 9999")]
    [InlineData("0a 06 10 80 94 eb dc 03", "a second of nanoseconds")]
    [InlineData("12 0d 08 01 10 ff ff ff ff ff ff ff ff ff 01", "signs that differ")]
    [InlineData("1a 06 08 e8 0f 10 02 18 1e", "the thirtieth of February")]
    [InlineData("22 02 08 18", "24:00")]
    public void A_time_that_there_is_not_is_refused(string bytes, string what) =>
        Assert.True(Hex.Refuses<Moment>(bytes).Path?.Length > 0, what);

    [Fact]
    public void A_field_of_another_kind_is_unknown()
    {
        var read = Hex.Read<Order>("08 01 10 05 1d 00 00 00 00");
        Assert.Equal("", read.Customer);
        Assert.Equal("08 01 20 03 10 05 1d 00 00 00 00", Hex.Write(read));
    }

    [Fact]
    public void Nothing_is_kept_of_an_object_that_could_not_be_read() => Hex.Refuses<Tree>("08 01 12 05 08");
}
