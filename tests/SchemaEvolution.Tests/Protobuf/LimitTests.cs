using SchemaEvolution.Tests.Protobuf.Messages;
using SchemaEvolution.Tests.Protobuf.Samples;

namespace SchemaEvolution.Tests.Protobuf;

public sealed class LimitTests
{
    [Fact]
    public void Messages_a_hundred_deep_are_written_and_read()
    {
        var bytes = ProtobufSerializer.Serialize(Tree.OfDepth(100));
        Assert.Equal(bytes, ProtobufSerializer.Serialize(ProtobufSerializer.Deserialize<Tree>(bytes)));
        Assert.Equal(bytes.Length, ProtobufSerializer.GetSize(Tree.OfDepth(100)));
    }

    [Fact]
    public void Messages_a_hundred_and_one_deep_are_not()
    {
        var bytes = ProtobufSerializer.Serialize(Tree.OfDepth(101), new() { MaxDepth = 101 });
        Assert.Contains("100 deep", Assert.Throws<SchemaException>(() => ProtobufSerializer.Deserialize<Tree>(bytes)).Reason);
        Assert.Contains("100 deep", Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(Tree.OfDepth(101))).Reason);
        Assert.Contains("100 deep", Assert.Throws<SchemaException>(() => ProtobufSerializer.GetSize(Tree.OfDepth(101))).Reason);
        Assert.Throws<SchemaException>(() => ProtobufSerializer.Deserialize<Tree>(Segments.Cut(bytes, 7)));
    }

    [Fact]
    public void Lists_and_maps_count_as_deep_as_what_is_in_them()
    {
        var options = new SerializerOptions { MaxDepth = 2 };
        Hex.Again<Tree>("1a 02 08 01 22 04 12 02 08 01", options);
        Hex.Refuses<Tree>("1a 02 12 00", options);
        Hex.Refuses<Tree>("22 04 12 02 12 00", options);
        Hex.Refuses<Tree>("2a 02 0a 00", options);
    }

    [Fact]
    public void One_message_may_be_all_that_is_allowed()
    {
        var options = new SerializerOptions { MaxDepth = 1 };
        Assert.Equal(5, Hex.Read<Tree>("08 05", options).Value);
        Hex.Refuses<Tree>("12 00", options);
        Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(Tree.OfDepth(2), options));
    }

    [Fact]
    public void A_message_in_itself_is_refused()
    {
        var tree = new Tree();
        tree.Children.Add(tree);
        Assert.Contains("cycle", Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(tree)).Reason);
        Assert.Contains("cycle", Assert.Throws<SchemaException>(() => ProtobufSerializer.GetSize(tree)).Reason);
    }

    [Fact]
    public void A_stack_that_does_not_suffice_is_an_error_like_any_other()
    {
        var options = new SerializerOptions { MaxDepth = int.MaxValue };
        var cycle = new Tree();
        cycle.Child = cycle;
        var groups = new byte[10 << 20];
        groups.AsSpan().Fill(0x5b);
        Assert.Contains("stack", Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(cycle, options)).Reason);
        Assert.Contains("stack", Assert.Throws<SchemaException>(() => ProtobufSerializer.GetSize(cycle, options)).Reason);
        Assert.Contains("stack", Assert.Throws<SchemaException>(() => ProtobufSerializer.Deserialize<Tree>(groups, options)).Reason);
    }

    [Fact]
    public void A_message_of_just_the_allowed_size_is_read()
    {
        var options = new SerializerOptions { MaxMessageBytes = 3 };
        Assert.Equal(150, Hex.Read<Test1>("08 96 01", options).A);
        var bytes = Hex.Parse("08 96 81 00");
        var refusals = new Action[]
        {
            () => ProtobufSerializer.Deserialize<Test1>(bytes, options),
            () => ProtobufSerializer.Deserialize<Test1>(Segments.Cut(bytes, 2), options),
            () => ProtobufSerializer.Deserialize<Test1>(new MemoryStream(bytes), options),
            () => ProtobufSerializer.Merge(bytes, new Test1(), options),
            () => ProtobufSerializer.DeserializeDelimited<Test1>((ReadOnlySpan<byte>)[4, .. bytes], options),
        };
        Assert.All(refusals, refused => Assert.Contains("4 bytes is longer than the 3", Assert.Throws<SchemaException>(refused).Reason));
    }

    [Fact]
    public void Unknown_fields_of_just_the_allowed_size_are_kept_over_all_messages()
    {
        var options = new SerializerOptions { MaxUnknownBytes = 6 };
        Assert.Equal("1a 05 08 07 52 01 61 52 01 62", Hex.Again<Test3>("1a 05 08 07 52 01 61 52 01 62", options));
        Assert.Contains("MaxUnknownBytes", Hex.Refuses<Test3>("1a 05 08 07 52 01 61 52 02 62 63", options).Reason);
        Assert.Equal("08 07", Hex.Again<Forgetful>("08 07 52 05 61 61 61 61 61 52 00", options));
    }

    [Theory]
    [InlineData("0a ff ff ff ff 0f")]
    [InlineData("0a ff ff ff ff 07")]
    [InlineData("12 ff ff ff ff 07")]
    [InlineData("1a ff ff ff ff 07")]
    [InlineData("22 ff ff ff ff 07")]
    [InlineData("3a ff ff ff ff 07")]
    [InlineData("42 ff ff ff ff 07")]
    [InlineData("82 01 ff ff ff ff 07")]
    public void A_length_that_the_input_does_not_have_costs_nothing(string bytes)
    {
        Hex.Refuses<Collections>(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Hex.Refuses<Collections>(bytes);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 10);
    }

    [Fact]
    public void Limits_have_limits()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SerializerOptions { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SerializerOptions { MaxMessageBytes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SerializerOptions { MaxUnknownBytes = -1 });
    }

}
