using SchemaEvolution.Tests.Protobuf.Messages;

namespace SchemaEvolution.Tests.Protobuf;

/// <summary>Entries of maps: https://protobuf.dev/programming-guides/encoding/#maps.</summary>
public sealed class MapTests
{
    [Theory]
    [InlineData("82 01 00", "=0")]
    [InlineData("82 01 02 10 05", "=5")]
    [InlineData("82 01 03 0a 01 61", "a=0")]
    [InlineData("82 01 05 10 05 0a 01 61", "a=5")]
    [InlineData("82 01 08 0a 01 61 0a 01 62 10 05", "b=5")]
    [InlineData("82 01 07 0a 01 61 10 05 10 06", "a=6")]
    [InlineData("82 01 07 0a 01 61 18 09 10 05", "a=5")]
    [InlineData("82 01 0b 1b 08 01 1c 0a 01 61 22 00 10 05", "a=5")]
    [InlineData("82 01 05 0a 01 61 10 05 82 01 05 0a 01 61 10 06", "a=6")]
    [InlineData("82 01 05 0a 01 61 10 05 08 01 82 01 05 0a 01 62 10 06", "a=5 b=6")]
    public void Entries_may_lack_repeat_and_reorder_what_is_in_them(string bytes, string entries) =>
        Assert.Equal(entries, Show(Hex.Read<Collections>(bytes).Counts));

    [Fact]
    public void A_key_of_another_type_is_no_key() => Assert.Equal("=5", Show(Hex.Read<Collections>("82 01 04 08 07 10 05").Counts));

    [Fact]
    public void A_message_that_does_not_come_is_a_new_one() =>
        Assert.Equal(new Test1(), Hex.Read<Collections>("9a 01 02 08 07").ByNumber[7]);

    [Fact]
    public void A_message_that_comes_twice_in_an_entry_is_merged()
    {
        var tree = Hex.Read<Tree>("22 0c 0a 01 6b 12 02 08 01 12 03 32 01 61").Named["k"];
        Assert.Equal(1, tree.Value);
        Assert.Equal("a", tree.Text);
    }

    [Fact]
    public void A_later_entry_replaces_an_earlier_one_of_the_same_key_and_is_not_merged_with_it()
    {
        var tree = Hex.Read<Tree>("22 07 0a 01 6b 12 02 08 01 22 08 0a 01 6b 12 03 32 01 61").Named["k"];
        Assert.Equal(0, tree.Value);
        Assert.Equal("a", tree.Text);
    }

    [Fact]
    public void A_message_with_required_members_must_come() =>
        Assert.Equal("Order.Extras[0]", Hex.Refuses<Order>("08 01 4a 03 0a 01 61").Path);

    [Fact]
    public void Zeros_are_left_out_of_an_entry() =>
        Assert.Equal("82 01 00", Hex.Write(new Collections { Counts = { [""] = 0 } }));

    [Fact]
    public void Keys_of_every_kind_travel()
    {
        var map = new Collections
        {
            Texts = { [-1] = "a", [int.MaxValue] = "b" },
            ByFlag = { [true] = Status.Paid, [false] = (Status)9 },
            ByNumber = { [long.MinValue] = new() { A = 1 } },
            Sorted = { ["x"] = 0.5, ["a"] = double.NaN },
        };
        var read = ProtobufSerializer.Deserialize<Collections>(ProtobufSerializer.Serialize(map));
        Assert.Equal(map.Texts, read.Texts);
        Assert.Equal(map.ByFlag, read.ByFlag);
        Assert.Equal(map.ByNumber, read.ByNumber);
        Assert.Equal(map.Sorted, read.Sorted);
    }

    [Fact]
    public void A_null_in_a_map_is_refused()
    {
        var map = new Collections { Texts = { [1] = null! } };
        Assert.Contains("null", Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(map)).Reason);
    }

    private static string Show(Dictionary<string, int> entries) =>
        string.Join(' ', entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}={entry.Value}"));
}
