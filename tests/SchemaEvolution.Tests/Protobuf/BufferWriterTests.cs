using System.Buffers;
using SchemaEvolution.Tests.Protobuf.Messages;
using SchemaEvolution.Tests.Protobuf.Samples;

namespace SchemaEvolution.Tests.Protobuf;

public sealed class BufferWriterTests
{
    public static TheoryData<string> Samples => AllSamples.Names;

    [Theory, MemberData(nameof(Samples))]
    public void The_size_is_that_of_the_bytes(string name)
    {
        var sample = AllSamples.Get(name);
        Assert.Equal(sample.Bytes.Length, sample.Size());
    }

    [Theory, MemberData(nameof(Samples))]
    public void A_writer_may_give_just_what_is_asked_for(string name)
    {
        var sample = AllSamples.Get(name);
        var exact = new ExactBufferWriter();
        sample.Write(exact);
        Assert.Equal(sample.Bytes, exact.Written);
    }

    [Theory, MemberData(nameof(Samples))]
    public void Bytes_are_added_to_those_that_are_there(string name)
    {
        var sample = AllSamples.Get(name);
        var buffer = new ArrayBufferWriter<byte>();
        sample.Write(buffer);
        sample.Write(buffer);
        Assert.Equal([.. sample.Bytes, .. sample.Bytes], buffer.WrittenSpan.ToArray());
    }

    [Fact]
    public void Nothing_is_asked_for_beyond_64_kilobytes()
    {
        var exact = new ExactBufferWriter();
        var tree = new Tree { Data = new byte[1 << 20], Text = new string('é', 1 << 20), Children = Many(50_000) };
        ProtobufSerializer.Serialize(exact, tree);
        Assert.InRange(exact.Largest, 1, 1 << 16);
    }

    [Fact]
    public void A_writer_that_gives_less_than_asked_for_is_an_error_of_the_program()
    {
        var tooShort = new ExactBufferWriter(missing: 1);
        Assert.Throws<InvalidOperationException>(() => ProtobufSerializer.Serialize(tooShort, new Test1 { A = 1 }));
    }

    [Theory]
    [InlineData(60_000)]
    [InlineData(65_000)]
    [InlineData(65_536)]
    [InlineData(70_000)]
    [InlineData(500_000)]
    [InlineData(1_048_570)]
    [InlineData(1_048_576)]
    [InlineData(3_000_000)]
    public void Large_messages_are_the_same_wherever_they_go(int size)
    {
        Tree[] trees =
        [
            new() { Text = new string('a', size) },
            new() { Text = new string('é', size / 2) },
            new() { Data = new byte[size] },
            new() { Child = new() { Data = new byte[size] } },
            new() { Value = 1, Child = new() { Text = new string('x', size - 100), Child = new() { Text = "inside" } }, Text = "after" },
            new() { Data = new byte[70_000], Child = new() { Child = new() { Data = new byte[size] } } },
            new() { Children = Many(size / 20) },
            new() { Child = new() { Children = Many(size / 20) } },
            new() { Child = new() { Named = Many(size / 40).ToDictionary(tree => $"{tree.Value}", tree => new Tree { Child = tree }) } },
            new() { Figure = new Square(1, new string('s', size)) },
        ];
        foreach (var tree in trees)
        {
            var bytes = ProtobufSerializer.Serialize(tree);
            var exact = new ExactBufferWriter();
            ProtobufSerializer.Serialize(exact, tree);
            Assert.True(bytes.AsSpan().SequenceEqual(exact.Written));
            Assert.Equal(bytes.Length, ProtobufSerializer.GetSize(tree));
            Assert.True(bytes.AsSpan().SequenceEqual(ProtobufSerializer.Serialize(ProtobufSerializer.Deserialize<Tree>(bytes))));
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    [InlineData(9_000)]
    [InlineData(200_000)]
    public void Long_packed_lists_are_the_same_wherever_they_go(int count)
    {
        var random = new Random(count);
        long[] longs = [.. Enumerable.Range(0, count).Select(_ => random.NextInt64() >> random.Next(64))];
        List<int> ints = [.. longs.Select(value => (int)value)];
        var message = new Collections
        {
            Longs = longs, Doubles = [.. longs.Select(value => (double)value)], Numbers = ints, ZigZags = ints, Separate = ints,
            Fixed = [.. longs.Select(value => (uint)value)], Flags = [.. longs.Select(value => value > 0)],
        };
        var bytes = ProtobufSerializer.Serialize(message);
        var exact = new ExactBufferWriter();
        ProtobufSerializer.Serialize(exact, message);
        Assert.True(bytes.AsSpan().SequenceEqual(exact.Written));
        Assert.Equal(bytes.Length, ProtobufSerializer.GetSize(message));
        var read = ProtobufSerializer.Deserialize<Collections>(Segments.Cut(bytes, count / 3, count));
        Assert.Equal(longs, read.Longs);
        Assert.True(bytes.AsSpan().SequenceEqual(ProtobufSerializer.Serialize(read)));
    }

    [Fact]
    public void What_cannot_be_written_leaves_the_serializer_unharmed()
    {
        var expected = AllSamples.Get("an order").Bytes;
        for (var i = 0; i < 100; i++)
        {
            var halfSurrogate = new Tree { Data = new byte[i * 1000], Child = new() { Text = "\ud800" } };
            Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(halfSurrogate));
            Assert.Equal(expected, ProtobufSerializer.Serialize(AllSamples.Order()));
        }
    }

    [Fact]
    public void A_null_where_none_may_be_is_refused()
    {
        Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(new Order { Id = 1, Items = [null!] }));
        Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(new Order { Id = 1, Extras = { ["a"] = null! } }));
        Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(new LineItem { Sku = null!, Quantity = 1 }));
        Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(new Collections { Names = [null!] }));
        Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(new Collections { Blobs = [null!] }));
        Assert.Throws<SchemaException>(() => ProtobufSerializer.GetSize(new Order { Id = 1, Items = [null!] }));
    }

    [Fact]
    public void No_message_at_all_is_an_error_of_the_program()
    {
        Assert.Throws<ArgumentNullException>(() => ProtobufSerializer.Serialize<Order>(null!));
        Assert.Throws<ArgumentNullException>(() => ProtobufSerializer.Serialize(new ExactBufferWriter(), default(Order)!));
        Assert.Throws<ArgumentNullException>(() => ProtobufSerializer.GetSize<Order>(null!));
        Assert.Throws<ArgumentNullException>(() => ProtobufSerializer.Merge<Order>([], null!));
    }

    [Fact]
    public void A_null_that_counts_as_empty_is_left_out() =>
        Assert.Equal("08 01 20 03", Hex.Write(new Order { Id = 1, Customer = null!, Signature = null!, Items = null!, Extras = null! }));

    private static List<Tree> Many(int count) =>
        [.. Enumerable.Range(0, count).Select(value => new Tree { Value = value, Text = "element" })];

    /// <summary>A first child just below the limit doubles what is held back; the others fill it, to the byte at which a length is put in.</summary>
    [Fact]
    public void Nothing_is_written_twice_where_measuring_begins_with_the_end_of_a_message()
    {
        for (var length = 1_048_200; length < 1_048_440; length += 5)
        {
            var tree = new Tree
            {
                Child = new() { Children = [new() { Data = new byte[1_048_300] }, new() { Data = new byte[length] }, new() { Text = new('x', 100) }] },
            };
            var buffer = new ArrayBufferWriter<byte>();
            ProtobufSerializer.Serialize(buffer, tree);
            Assert.Equal(ProtobufSerializer.GetSize(tree), buffer.WrittenCount);
        }
    }
}
