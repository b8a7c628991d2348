using SchemaEvolution.Tests.Protobuf.Messages;

namespace SchemaEvolution.Tests.Protobuf;

/// <summary>A field that comes more than once: https://protobuf.dev/programming-guides/encoding/#last-one-wins.</summary>
public sealed class RepetitionTests
{
    [Fact]
    public void The_last_value_wins()
    {
        Assert.Equal(2, Hex.Read<Test1>("08 01 08 02").A);
        Assert.Equal("b", Hex.Read<Test2>("12 01 61 12 01 62").B);
        Assert.Equal(0, Hex.Read<Test1>("08 01 08 00").A);
    }

    [Fact]
    public void The_last_optional_value_wins() => Assert.Equal(2, Hex.Read<Person>("0a 01 61 10 01 10 02").FavoriteNumber);

    [Fact]
    public void Messages_are_merged()
    {
        var order = Hex.Read<Order>("08 01 3a 03 0a 01 61 3a 03 12 01 62");
        Assert.Equal("a", order.ShipTo?.Street);
        Assert.Equal("b", order.ShipTo?.City);
    }

    [Fact]
    public void Merged_messages_need_not_repeat_what_is_required() =>
        Assert.Equal("b", Hex.Read<Order>("08 01 3a 06 0a 01 61 12 01 63 3a 03 12 01 62").ShipTo?.City);

    [Fact]
    public void Messages_far_inside_are_merged()
    {
        var tree = Hex.Read<Tree>("12 06 08 01 12 02 08 02 12 05 12 03 32 01 61");
        Assert.Equal(1, tree.Child?.Value);
        Assert.Equal(2, tree.Child?.Child?.Value);
        Assert.Equal("a", tree.Child?.Child?.Text);
    }

    [Fact]
    public void Structs_are_merged()
    {
        var place = Hex.Read<Moment>("3a 02 08 01 3a 02 10 02").Place;
        Assert.Equal(new Point(1, 2), place);
    }

    [Fact]
    public void Messages_that_cannot_be_changed_are_merged_into_a_copy()
    {
        const string First = "2a 0b 12 09 09 00 00 00 00 00 00 f0 3f";
        const string Second = "2a 07 12 05 12 03 72 65 64";
        Assert.Equal(new Square(1, "red"), Hex.Read<Tree>($"{First} {Second}").Figure);
    }

    [Fact]
    public void Elements_of_a_list_are_not_merged()
    {
        var tree = Hex.Read<Tree>("1a 02 08 01 1a 03 32 01 61");
        Assert.Equal([1, 0], tree.Children.Select(child => child.Value));
        Assert.Equal(["", "a"], tree.Children.Select(child => child.Text));
    }

    [Fact]
    public void The_order_of_fields_does_not_matter()
    {
        string[] fields = ["08 05", "12 02 08 06", "1a 02 08 07", "22 07 0a 01 6b 12 02 08 08", "32 01 61", "3a 01 ff"];
        var expected = Hex.Again<Tree>(string.Join(' ', fields));
        foreach (var order in Permutations(fields))
            Assert.Equal(expected, Hex.Again<Tree>(string.Join(' ', order)));
    }

    private static IEnumerable<IEnumerable<string>> Permutations(IReadOnlyCollection<string> items) => items.Count == 0
        ? [[]]
        : items.SelectMany(first => Permutations([.. items.Where(item => item != first)]).Select(rest => rest.Prepend(first)));
}
