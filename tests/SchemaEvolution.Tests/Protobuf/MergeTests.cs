using SchemaEvolution.Tests.Protobuf.Messages;
using SchemaEvolution.Tests.Protobuf.Samples;

namespace SchemaEvolution.Tests.Protobuf;

public sealed class MergeTests
{
    public static TheoryData<string> Samples => AllSamples.Names;

    [Theory, MemberData(nameof(Samples))]
    public void Merging_gives_what_reading_both_at_once_gives(string name)
    {
        var sample = AllSamples.Get(name);
        foreach (var other in new[] { sample.Bytes, [] })
            Assert.Equal(Hex.Of(sample.Again([.. sample.Bytes, .. other])), Hex.Of(sample.MergeInto(sample.Bytes, other)));
    }

    [Fact]
    public void A_message_that_can_be_changed_is_the_result()
    {
        var order = AllSamples.Order();
        var items = order.Items;
        var merged = ProtobufSerializer.Merge(Hex.Parse("12 01 78 42 05 0a 01 6e 10 01"), order);
        Assert.Same(order, merged);
        Assert.Same(items, merged.Items);
        Assert.Equal("x", order.Customer);
        Assert.Equal(["a", "bb", "n"], order.Items.Select(item => item.Sku));
        Assert.Equal(4711, order.Id);
    }

    [Fact]
    public void A_message_that_cannot_be_changed_stays_as_it_was()
    {
        var person = new Person { UserName = "a", FavoriteNumber = 1, Interests = ["x"] };
        var merged = ProtobufSerializer.Merge(Hex.Parse("10 02 1a 01 79"), person);
        Assert.Equal(("a", 1), (person.UserName, person.FavoriteNumber));
        Assert.Equal(["x"], person.Interests);
        Assert.Equal(("a", 2), (merged.UserName, merged.FavoriteNumber));
        Assert.Equal(["x", "y"], merged.Interests);
    }

    [Fact]
    public void Entries_of_maps_are_added_or_replaced()
    {
        var bytes = Hex.Parse("82 01 05 0a 01 61 10 02 82 01 05 0a 01 63 10 03");
        var merged = ProtobufSerializer.Merge(bytes, new Collections { Counts = { ["a"] = 1, ["b"] = 1 } });
        Assert.Equal(new Dictionary<string, int> { ["a"] = 2, ["b"] = 1, ["c"] = 3 }, merged.Counts);
    }

    [Fact]
    public void Arrays_are_made_longer()
    {
        var merged = ProtobufSerializer.Merge(Hex.Parse("1a 02 03 04 18 05"), new Collections { Longs = [1, 2] });
        Assert.Equal([1, 2, 3, 4, 5], merged.Longs);
    }

    [Fact]
    public void What_does_not_come_stays()
    {
        var order = AllSamples.Order();
        var before = ProtobufSerializer.Serialize(order);
        Assert.Equal(before, ProtobufSerializer.Serialize(ProtobufSerializer.Merge([], order)));
    }

    [Fact]
    public void Damaged_bytes_are_refused()
    {
        var refused = Assert.Throws<SchemaException>(() => ProtobufSerializer.Merge(Hex.Parse("12 05"), AllSamples.Order()));
        Assert.Equal("Order.Customer", refused.Path);
    }
}
