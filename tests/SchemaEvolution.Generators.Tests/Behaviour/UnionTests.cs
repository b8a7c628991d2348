using static SchemaEvolution.Generators.Tests.Behaviour.MergeTests;

namespace SchemaEvolution.Generators.Tests.Behaviour;

public class UnionTests
{
    [Fact]
    public void Case_comes_back_as_what_it_was()
    {
        Shape[] shapes = [new Circle(3) { Id = 1 }, new Square { Side = 4 }, new Ring(5, 2) { Id = 2 }];
        Assert.All(shapes, shape => Assert.Equal(shape, ProtobufSerializer.Deserialize<Shape>(ProtobufSerializer.Serialize(shape))));
    }

    [Fact]
    public void Case_is_a_field_with_the_members_of_the_root_in_it() =>
        Assert.Equal("0A0408011003", Convert.ToHexString(ProtobufSerializer.Serialize<Shape>(new Circle(3) { Id = 1 })));

    [Fact]
    public void Last_case_wins_and_the_same_one_merges()
    {
        Assert.Equal(new Square { Side = 4 }, ProtobufSerializer.Deserialize<Shape>([.. Field(1, [0x10, 3]), .. Field(2, [0x10, 4])]));
        Assert.Equal(new Circle(3) { Id = 1 }, ProtobufSerializer.Deserialize<Shape>([.. Field(1, [0x08, 1]), .. Field(1, [0x10, 3])]));
        Assert.Equal(new Circle(3), ProtobufSerializer.Deserialize<Shape>([.. Field(3, [0x08, 1]), .. Field(1, [0x10, 3])]));
    }

    [Fact]
    public void Unknown_case_is_kept()
    {
        byte[] bytes = Field(9, [0x08, 1]);
        var read = ProtobufSerializer.Deserialize<Shape>(bytes);
        Assert.IsType<Shape.UnknownCase>(read);
        Assert.Equal(bytes, ProtobufSerializer.Serialize(read));
        Assert.Equal("UnknownCase { }", read.ToString());
        Assert.Throws<InvalidOperationException>(() => read.Area);
    }

    [Fact]
    public void Fields_beside_a_known_case_are_kept()
    {
        byte[] bytes = [.. Field(1, [0x10, 3]), .. Field(9, [0x08, 1])];
        Assert.Equal(bytes, ProtobufSerializer.Serialize(ProtobufSerializer.Deserialize<Shape>(bytes)));
    }

    [Fact]
    public void Merge_leaves_a_record_as_it_was()
    {
        Shape existing = new Circle(3);
        var merged = ProtobufSerializer.Merge(Field(9, [0x08, 1]), existing);
        Assert.Equal(Field(1, [0x10, 3]), ProtobufSerializer.Serialize(existing));
        Assert.Equal([.. Field(1, [0x10, 3]), .. Field(9, [0x08, 1])], ProtobufSerializer.Serialize(merged));
    }

    [Fact]
    public void Subtype_that_is_no_case_is_not_written() => Assert.Contains(
        "Triangle is no case of", Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize<Shape>(new Triangle())).Message);
}
