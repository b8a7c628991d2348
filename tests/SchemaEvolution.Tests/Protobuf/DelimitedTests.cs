using System.Buffers;
using System.IO.Pipelines;
using SchemaEvolution.Tests.Protobuf.Messages;
using SchemaEvolution.Tests.Protobuf.Samples;

namespace SchemaEvolution.Tests.Protobuf;

/// <summary>Messages behind each other: https://protobuf.dev/programming-guides/techniques/#streaming.</summary>
public sealed class DelimitedTests
{
    private static readonly Test1[] Three = [new() { A = 1 }, new(), new() { A = 300 }];

    private const string ThreeBytes = "02 08 01 00 03 08 ac 02";

    [Fact]
    public void Each_message_stands_behind_its_length()
    {
        Assert.Equal(ThreeBytes, Hex.Of(Write<Test1>(Three)));
        Assert.Equal(Three, ProtobufSerializer.DeserializeDelimited<Test1>(Hex.Parse(ThreeBytes)));
    }

    [Fact]
    public void One_message_can_be_added()
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var message in Three)
            ProtobufSerializer.SerializeDelimited(buffer, message);
        Assert.Equal(ThreeBytes, Hex.Of(buffer.WrittenSpan));
    }

    [Fact]
    public void No_bytes_are_no_messages() => Assert.Empty(ProtobufSerializer.DeserializeDelimited<Test1>([]));

    [Fact]
    public void Large_messages_are_written_one_by_one()
    {
        Tree[] trees =
        [
            .. Enumerable.Range(0, 40).Select(index =>
                new Tree { Value = index, Data = new byte[index * 5000], Child = new() { Text = new string('x', index * 777) } }),
        ];
        var read = ProtobufSerializer.DeserializeDelimited<Tree>(Write<Tree>(trees));
        Assert.Equal(trees.Select(tree => (tree.Value, tree.Data.Length)), read.Select(tree => (tree.Value, tree.Data.Length)));
    }

    [Theory]
    [InlineData("02 08 01 03 08", 4, "Test1")]
    [InlineData("02 08 01 03", 3, "Test1")]
    [InlineData("02 08 01 02 08 80", 5, "Test1.A")]
    [InlineData("80", 0, "Test1")]
    [InlineData("ff ff ff ff 0f", 0, "Test1")]
    [InlineData("80 80 80 80 80 80 80 80 80 80 80", 0, "Test1")]
    public void What_is_cut_off_is_refused(string bytes, int offset, string path)
    {
        var refused = Assert.Throws<SchemaException>(() => ProtobufSerializer.DeserializeDelimited<Test1>(Hex.Parse(bytes)));
        Assert.InRange(refused.Offset ?? -1, 0, offset);
        Assert.StartsWith(path, refused.Path);
    }

    [Theory]
    [InlineData("02 08 01 03 08")]
    [InlineData("02 08 01 03")]
    [InlineData("02 08 01 02 08 80")]
    [InlineData("02 08 01 80")]
    [InlineData("02 08 01 ff ff ff ff 0f")]
    [InlineData("02 08 01 80 80 80 80 80 80 80 80 80 80 80")]
    public async Task What_comes_before_the_end_is_read_and_then_it_is_refused(string bytes)
    {
        var read = new List<Test1>();
        var refused = await Assert.ThrowsAsync<SchemaException>(async () =>
        {
            await foreach (var message in ProtobufSerializer.DeserializeDelimitedAsync<Test1>(new TricklingStream(Hex.Parse(bytes))))
                read.Add(message);
        });
        Assert.Equal([new() { A = 1 }], read);
        Assert.InRange(refused.Offset ?? -1, 3, 6);
    }

    [Fact]
    public async Task A_stream_gives_messages_as_they_come()
    {
        var read = new List<Test1>();
        await foreach (var message in ProtobufSerializer.DeserializeDelimitedAsync<Test1>(new TricklingStream(Hex.Parse(ThreeBytes))))
            read.Add(message);
        Assert.Equal(Three, read);
    }

    [Fact]
    public async Task A_pipe_carries_messages_while_it_is_open()
    {
        var pipe = new Pipe(new(minimumSegmentSize: 16, pauseWriterThreshold: 64, resumeWriterThreshold: 16));
        var writing = WriteAsync();
        var read = new List<long>();
        await foreach (var order in ProtobufSerializer.DeserializeDelimitedAsync<Order>(pipe.Reader))
            read.Add(order.Id);
        await writing;
        Assert.Equal(Enumerable.Range(0, 500).Select(id => (long)id), read);

        async Task WriteAsync()
        {
            await ProtobufSerializer.SerializeDelimitedAsync(pipe.Writer, Orders());
            await pipe.Writer.CompleteAsync();
        }
    }

    [Fact]
    public async Task A_message_may_begin_before_the_rest_of_it_has_come()
    {
        var pipe = new Pipe();
        var messages = ProtobufSerializer.DeserializeDelimitedAsync<Test1>(pipe.Reader).GetAsyncEnumerator();
        await pipe.Writer.WriteAsync(Hex.Parse("02 08 01 03 08"));
        Assert.True(await messages.MoveNextAsync());
        var next = messages.MoveNextAsync();
        await pipe.Writer.WriteAsync(Hex.Parse("ac 02"));
        Assert.True(await next);
        Assert.Equal(300, messages.Current.A);
        await pipe.Writer.CompleteAsync();
        Assert.False(await messages.MoveNextAsync());
    }

    private static async IAsyncEnumerable<Order> Orders()
    {
        for (var id = 0; id < 500; id++)
        {
            await Task.Yield();
            yield return new() { Id = id };
        }
    }

    private static byte[] Write<T>(ReadOnlySpan<T> messages)
        where T : Serialization.IMessage<T>
    {
        var buffer = new ArrayBufferWriter<byte>();
        ProtobufSerializer.SerializeDelimited(buffer, messages);
        return buffer.WrittenSpan.ToArray();
    }
}
