namespace SchemaEvolution.Generators.Tests.Behaviour;

/// <summary>Fields that come twice, or into a message that exists.</summary>
public class MergeTests
{
    private static readonly byte[] PartWithX1 = [0x08, 1];
    private static readonly byte[] PartWithY2 = [0x10, 2];

    [Fact]
    public void Message_that_comes_twice_is_merged()
    {
        byte[] bytes = [.. Field(8, PartWithX1), .. Field(8, PartWithY2), .. Field(9, PartWithX1), .. Field(9, PartWithY2)];
        var mutable = ProtobufSerializer.Deserialize<Mutable>(bytes);
        var immutable = ProtobufSerializer.Deserialize<Immutable>(bytes);
        Assert.All([mutable.Part, mutable.Always, immutable.Part, immutable.Always], part => Assert.Equal((1, 2), (part!.X, part.Y)));
    }

    [Fact]
    public void Struct_is_new_when_it_comes_first_and_merged_when_it_comes_again()
    {
        Assert.Equal(new Place { X = 5, Y = 2 }, ProtobufSerializer.Deserialize<Mutable>(Field(10, PartWithY2)).Place);
        byte[] twice = [.. Field(10, PartWithX1), .. Field(10, PartWithY2)];
        Assert.Equal(new Place { X = 1, Y = 2 }, ProtobufSerializer.Deserialize<Mutable>(twice).Place);
        Assert.Equal(new Place { X = 1, Y = 2 }, ProtobufSerializer.Deserialize<Immutable>(twice).Place);
        var existing = new Immutable { Place = new() { X = 8, Y = 1 } };
        Assert.Equal(new Place { X = 8, Y = 2 }, ProtobufSerializer.Merge(Field(10, PartWithY2), existing).Place);
    }

    [Fact]
    public void Member_of_a_group_takes_the_place_of_the_others()
    {
        byte[] bytes = [.. Field(11, "a"u8.ToArray()), .. Field(12, PartWithX1)];
        var mutable = ProtobufSerializer.Deserialize<Mutable>(bytes);
        Assert.Equal((null, 1), (mutable.Left, mutable.Right!.X));
        var immutable = ProtobufSerializer.Deserialize<Immutable>(bytes);
        Assert.Equal((null, 1), (immutable.Left, immutable.Right!.X));
        Assert.Null(ProtobufSerializer.Merge(Field(11, "b"u8.ToArray()), new Immutable { Right = new() }).Right);
    }

    [Fact]
    public void Two_members_of_a_group_are_not_written()
    {
        var error = Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(new Mutable { Left = "a", Right = new() }));
        Assert.Contains("of Left, Right at most one may be set, the group way", error.Message);
    }

    [Fact]
    public void Message_that_can_be_changed_is_the_one_that_is_returned()
    {
        var existing = new Mutable { Items = [1], Numbers = [1] };
        var merged = ProtobufSerializer.Merge([.. Field(6, [2]), .. Field(7, [3])], existing);
        Assert.Same(existing, merged);
        Assert.Equal([1, 2], merged.Items);
        Assert.Equal([1, 3], merged.Numbers!);
    }

    [Fact]
    public void Message_that_cannot_be_changed_stays_as_it_was()
    {
        var existing = new Immutable { Items = [1], Numbers = [1], Implicit = 4 };
        var merged = ProtobufSerializer.Merge([.. Field(6, [2]), .. Field(7, [3])], existing);
        Assert.Equal([1, 2], merged.Items);
        Assert.Equal([1, 3], merged.Numbers!);
        Assert.Equal(4, merged.Implicit);
        Assert.Equal([1], existing.Items);
        Assert.Equal([1], existing.Numbers!);
    }

    [Fact]
    public void Numbers_are_read_in_either_layout() => Assert.Equal(
        [5, 6, 7], ProtobufSerializer.Deserialize<Mutable>([0x30, 5, .. Field(6, [6]), 0x30, 7]).Items);

    [Fact]
    public void Fields_may_come_in_any_order_and_again()
    {
        var read = ProtobufSerializer.Deserialize<Mutable>([0x10, 8, 0x08, 1, 0x10, 9, 0x20, 2, 0x08, 4]);
        Assert.Equal((4, 9, (int?)2), (read.Implicit, read.Defaulted, read.Optional));
    }

    [Fact]
    public void Unknown_fields_are_kept_in_both()
    {
        byte[] bytes = [0x10, 3, 0x18, 7, .. Field(100, [1, 2, 3])];
        var unknown = Convert.ToHexString(Field(100, [1, 2, 3]));
        var mutable = ProtobufSerializer.Deserialize<Mutable>(bytes);
        Assert.EndsWith(unknown, Convert.ToHexString(ProtobufSerializer.Serialize(mutable)));
        var immutable = ProtobufSerializer.Deserialize<Immutable>(bytes);
        Assert.EndsWith(unknown, Convert.ToHexString(ProtobufSerializer.Serialize(immutable)));
    }

    internal static byte[] Field(int tag, byte[] content)
    {
        var key = (tag << 3) | 2;
        byte[] head = key < 128 ? [(byte)key] : [(byte)(key | 128), (byte)(key >> 7)];
        return [.. head, (byte)content.Length, .. content];
    }
}
