using SchemaEvolution.Tests.Protobuf.Messages;

namespace SchemaEvolution.Tests.Protobuf;

/// <summary>Groups, which are deprecated but legal: https://protobuf.dev/programming-guides/encoding/#groups.</summary>
public sealed class GroupTests
{
    [Theory]
    [InlineData("1b 1c")]
    [InlineData("1b 08 01 1c")]
    [InlineData("1b 12 02 61 62 19 00 00 00 00 00 00 00 00 1d 00 00 00 00 1c")]
    [InlineData("1b 23 1b 1c 24 1c")]
    [InlineData("83 01 08 01 84 01")]
    public void A_group_is_kept_among_the_unknown_fields(string group)
    {
        Assert.Equal(7, Hex.Read<Test1>($"{group} 08 07").A);
        Assert.Equal($"08 07 {group}", Hex.Again<Test1>($"{group} 08 07"));
        Assert.Equal($"08 07 {group}", Hex.Again<Test1>($"08 07 {group}"));
    }

    [Fact]
    public void A_group_with_the_number_of_a_field_is_not_the_field() => Assert.Equal("0b 08 01 0c", Hex.Again<Test1>("0b 08 01 0c"));

    [Theory]
    [InlineData("1b")]
    [InlineData("1b 08")]
    [InlineData("1b 08 01")]
    [InlineData("1b 24")]
    [InlineData("1b 23 1c 24")]
    [InlineData("1c")]
    [InlineData("0c")]
    [InlineData("08 01 1c")]
    [InlineData("1b 1c 1c")]
    [InlineData("1b 00 1c")]
    [InlineData("1b 0e 1c")]
    public void A_group_that_does_not_end_or_begin_is_refused(string bytes) => Hex.Refuses<Test1>(bytes);

    [Fact]
    public void A_group_must_end_in_the_message_in_which_it_begins() => Hex.Refuses<Tree>("12 01 1b 1c");

    [Fact]
    public void Ten_megabytes_of_groups_in_one_another_are_refused_without_harm()
    {
        var bytes = new byte[10 << 20];
        bytes.AsSpan().Fill(0x1b);
        var refused = Assert.Throws<SchemaException>(() => ProtobufSerializer.Deserialize<Test1>(bytes));
        Assert.Contains("100 deep", refused.Reason);
        Assert.Equal(100, refused.Offset);
    }

    [Fact]
    public void Ten_megabytes_of_groups_beside_one_another_are_kept()
    {
        var bytes = new byte[10 << 20];
        for (var i = 0; i < bytes.Length; i += 2)
            (bytes[i], bytes[i + 1]) = (0x1b, 0x1c);
        Assert.Equal(bytes, ProtobufSerializer.Serialize(ProtobufSerializer.Deserialize<Test1>(bytes)));
    }
}
