using System.Buffers;
using System.IO.Pipelines;
using SchemaEvolution.Tests.Protobuf.Messages;
using SchemaEvolution.Tests.Protobuf.Samples;

namespace SchemaEvolution.Tests.Protobuf;

public sealed class StreamTests
{
    public static TheoryData<string> Samples => AllSamples.Names;

    [Theory, MemberData(nameof(Samples))]
    public void A_stream_that_gives_one_byte_at_a_time_is_read(string name)
    {
        var sample = AllSamples.Get(name);
        Assert.Equal(sample.Bytes, sample.Again(new TricklingStream(sample.Bytes)));
    }

    [Fact]
    public async Task A_stream_is_written_and_read_asynchronously()
    {
        var stream = new MemoryStream();
        await ProtobufSerializer.SerializeAsync(stream, AllSamples.Order());
        Assert.Equal(AllSamples.Get("an order").Bytes, stream.ToArray());
        var read = await ProtobufSerializer.DeserializeAsync<Order>(new TricklingStream(stream.ToArray()));
        Assert.Equal(stream.ToArray(), ProtobufSerializer.Serialize(read));
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_left_open()
    {
        var stream = new MemoryStream([0xff, 0x08, 0x07]) { Position = 1 };
        Assert.Equal(7, ProtobufSerializer.Deserialize<Test1>(stream).A);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_stream_is_written_from_where_it_stands_and_left_open()
    {
        var stream = new MemoryStream();
        stream.WriteByte(0xff);
        ProtobufSerializer.Serialize(stream, new Test1 { A = 1 });
        Assert.Equal("ff 08 01", Hex.Of(stream.ToArray()));
        Assert.True(stream.CanWrite);
    }

    [Fact]
    public void A_large_message_passes_through_a_stream()
    {
        var tree = new Tree { Data = new byte[3 << 20], Child = new() { Text = new string('é', 1 << 20) } };
        var stream = new MemoryStream();
        ProtobufSerializer.Serialize(stream, tree);
        Assert.Equal(ProtobufSerializer.Serialize(tree), stream.ToArray());
        stream.Position = 0;
        Assert.Equal(tree.Child.Text, ProtobufSerializer.Deserialize<Tree>(stream).Child?.Text);
    }

    [Fact]
    public async Task A_pipe_is_written_and_read()
    {
        var pipe = new Pipe(new(minimumSegmentSize: 16));
        var writing = ProtobufSerializer.SerializeAsync(pipe.Writer, AllSamples.Order());
        await writing;
        await pipe.Writer.CompleteAsync();
        var read = await ProtobufSerializer.DeserializeAsync<Order>(pipe.Reader);
        Assert.Equal(AllSamples.Get("an order").Bytes, ProtobufSerializer.Serialize(read));
    }

    [Fact]
    public async Task A_pipe_that_is_fed_byte_by_byte_is_read()
    {
        var pipe = new Pipe(new(pauseWriterThreshold: 0));
        var reading = ProtobufSerializer.DeserializeAsync<Order>(pipe.Reader);
        foreach (var next in AllSamples.Get("an order").Bytes)
            await pipe.Writer.WriteAsync(new[] { next });
        await pipe.Writer.CompleteAsync();
        Assert.Equal(AllSamples.Get("an order").Bytes, ProtobufSerializer.Serialize(await reading));
    }

    [Fact]
    public async Task A_pipe_with_too_long_a_message_is_refused_before_it_ends()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(new byte[100]);
        var reading = ProtobufSerializer.DeserializeAsync<Order>(pipe.Reader, new() { MaxMessageBytes = 99 });
        var refused = await Assert.ThrowsAsync<SchemaException>(() => reading);
        Assert.Contains("99", refused.Reason);
    }

    [Fact]
    public async Task Damaged_input_is_refused_in_the_same_way_everywhere()
    {
        var bytes = Hex.Parse("08 01 12 05 61");
        var pipe = PipeReader.Create(new ReadOnlySequence<byte>(bytes));
        SchemaException[] refused =
        [
            Assert.Throws<SchemaException>(() => ProtobufSerializer.Deserialize<Order>(bytes)),
            Assert.Throws<SchemaException>(() => ProtobufSerializer.Deserialize<Order>(new MemoryStream(bytes))),
            await Assert.ThrowsAsync<SchemaException>(() => ProtobufSerializer.DeserializeAsync<Order>(new MemoryStream(bytes))),
            await Assert.ThrowsAsync<SchemaException>(() => ProtobufSerializer.DeserializeAsync<Order>(pipe)),
        ];
        Assert.Single(refused.Select(error => error.Message).Distinct());
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        var reading = ProtobufSerializer.DeserializeAsync<Order>(new Pipe().Reader, cancellationToken: source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }
}
