using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SchemaEvolution.Generators.Tests.Behaviour;

public class CollectionTests
{
    [Fact]
    public void Collections_of_all_shapes_come_back()
    {
        var written = new Collections
        {
            ReadOnlyList = [1, 2],
            Set = new HashSet<string> { "a", "b" },
            Array = [new Part { X = 1 }],
            ImmutableList = [3, 4],
            Sorted = [9, 8],
            Frozen = new[] { 5 }.ToFrozenSet(),
            Collection = [true, false],
            ReadOnlyMap = new SortedDictionary<int, string> { [1] = "x" },
            ImmutableMap = ImmutableDictionary<string, Part>.Empty.Add("k", new Part { Y = 2 }),
            FrozenMap = new Dictionary<string, long> { ["k"] = 7 }.ToFrozenDictionary(),
            Concurrent = new ConcurrentDictionary<int, int> { [1] = 2 },
            Lazily = Enumerable.Range(1, 3).Select(number => number / 2.0),
            Perhaps = [1, 1],
        };
        var read = ProtobufSerializer.Deserialize<Collections>(ProtobufSerializer.Serialize(written));
        Assert.Equal([1, 2], read.ReadOnlyList);
        Assert.Equal(["a", "b"], read.Set);
        Assert.Equal(1, Assert.Single(read.Array).X);
        Assert.Equal([3, 4], read.ImmutableList);
        Assert.Equal([8, 9], read.Sorted);
        Assert.Equal([5], read.Frozen);
        Assert.Equal([true, false], read.Collection);
        Assert.Equal("x", Assert.Single(read.ReadOnlyMap).Value);
        Assert.Equal(2, read.ImmutableMap["k"].Y);
        Assert.Equal(7, read.FrozenMap["k"]);
        Assert.Equal(2, read.Concurrent[1]);
        Assert.Equal([0.5, 1, 1.5], read.Lazily);
        Assert.Equal([1], read.Perhaps!);
    }

    [Fact]
    public void Merge_adds_to_what_is_there()
    {
        var (old, @new) = (new Dictionary<int, string> { [1] = "a", [2] = "b" }, new Dictionary<int, string> { [2] = "c" });
        var existing = new Collections { ReadOnlyList = [1], Sorted = [5], Array = [new()], ReadOnlyMap = old };
        var more = new Collections { ReadOnlyList = [2], Sorted = [4], Array = [new()], ReadOnlyMap = @new };
        var merged = ProtobufSerializer.Merge(ProtobufSerializer.Serialize(more), existing);
        Assert.Equal([1, 2], merged.ReadOnlyList);
        Assert.Equal([4, 5], merged.Sorted);
        Assert.Equal(2, merged.Array.Length);
        Assert.Equal(["a", "c"], merged.ReadOnlyMap.OrderBy(entry => entry.Key).Select(entry => entry.Value));
    }

    [Fact]
    public void Dictionary_keeps_the_way_it_compares_keys()
    {
        var read = ProtobufSerializer.Deserialize<Headers>(ProtobufSerializer.Serialize(new Headers { ByName = new() { ["Host"] = "a" } }));
        Assert.Equal("a", read.ByName["HOST"]);
        Assert.Equal("Host", Assert.Single(read.ByName).Key);
    }

    [Fact]
    public void Sets_and_sorted_maps_keep_the_way_they_compare()
    {
        var written = new Headers { Names = ["Host"], Sorted = ["Host"], Counts = new() { ["Host"] = 1 }, Sizes = new() { ["Host"] = 2 } };
        written.Others.Add("Host");
        var read = ProtobufSerializer.Deserialize<Headers>(ProtobufSerializer.Serialize(written));
        Assert.All([read.Names, read.Sorted, read.Others], set => Assert.True(set.Contains("HOST")));
        Assert.DoesNotContain("Accept", read.Names);
        Assert.Equal((1, 2), (read.Counts["HOST"], read.Sizes["HOST"]));
    }

    [Fact]
    public void Of_keys_that_a_sorted_map_takes_for_one_the_later_counts()
    {
        var written = new Different { Counts = new() { ["a"] = 1, ["A"] = 2 }, Sizes = new() { ["A"] = 3, ["a"] = 4 } };
        var read = ProtobufSerializer.Deserialize<Headers>(ProtobufSerializer.Serialize(written));
        Assert.Equal((2, 4), (Assert.Single(read.Counts).Value, Assert.Single(read.Sizes).Value));
    }

    [Fact]
    public void Hidden_member_is_carried_beside_the_one_that_hides_it()
    {
        var written = new Renamed { Id = 2 };
        ((Named)written).Id = 1;
        ((Named)written).Numbers = [7];
        var bytes = ProtobufSerializer.Serialize(written);
        Assert.Equal("080110021A0107", Convert.ToHexString(bytes));
        Named read = ProtobufSerializer.Deserialize<Renamed>(bytes);
        Assert.Equal((1, 2), (read.Id, ((Renamed)read).Id));
        Assert.Equal([7], read.Numbers);
        Assert.Empty(((Named)ProtobufSerializer.Deserialize<Renamed>([])).Numbers);
    }

    [Fact]
    public void Generic_message_carries_its_argument()
    {
        var page = new Page<Part> { Items = [new() { X = 1 }, new() { Y = 2 }], First = new() { X = 3 } };
        var read = ProtobufSerializer.Deserialize<Page<Part>>(ProtobufSerializer.Serialize(page));
        Assert.Equal([(1, 0), (0, 2)], read.Items.Select(part => (part.X, part.Y)));
        Assert.Equal(3, read.First.X);
        Assert.Equal(new Place { X = 5, Y = 2 }, ProtobufSerializer.Deserialize<Page<Place>>(MergeTests.Field(2, [0x10, 2])).First);
    }
}
