using System.Buffers;
using System.IO.Pipelines;
using SchemaEvolution.Tests.Protobuf.Messages;

namespace SchemaEvolution.Tests.Protobuf;

/// <summary>What others do meanwhile to the buffers and pipes that are read and written.</summary>
public sealed class SurroundingsTests
{
    private static readonly byte[] Three = Hex.Parse("02 08 01 00 03 08 ac 02");

    [Fact]
    public async Task Input_that_changes_while_it_is_read_does_no_more_than_be_refused()
    {
        var input = ProtobufSerializer.Serialize(new Collections { Longs = [.. Enumerable.Repeat(long.MaxValue, 20_000)] });
        using var done = new CancellationTokenSource();
        var changes = Task.Run(() =>
        {
            for (var i = 16; !done.IsCancellationRequested; i = i == input.Length - 1 ? 16 : i + 1)
                input[i] ^= 0x80;
        });
        for (var round = 0; round < 2_000; round++)
        {
            try
            {
                ProtobufSerializer.Deserialize<Collections>(input);
            }
            catch (SchemaException)
            {
                // As good as a message.
            }
        }

        await done.CancelAsync();
        await changes;
    }

    [Fact]
    public void A_buffer_writer_that_gives_nothing_is_refused() => Assert.Throws<InvalidOperationException>(
        () => ProtobufSerializer.Serialize(new StingyBufferWriter(), new Tree { Child = new() { Data = new byte[100_000] } }));

    [Fact]
    public async Task Who_stops_after_one_message_finds_the_next_in_the_pipe()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Three);
        await pipe.Writer.CompleteAsync();
        List<int> values = [];
        for (var i = 0; i < 3; i++)
        {
            await foreach (var message in ProtobufSerializer.DeserializeDelimitedAsync<Test1>(pipe.Reader))
            {
                values.Add(message.A);
                break;
            }
        }

        Assert.Equal([1, 0, 300], values);
    }

    [Fact]
    public async Task Reading_can_be_cancelled_by_the_pipe()
    {
        var pipe = new Pipe();
        pipe.Reader.CancelPendingRead();
        await Assert.ThrowsAsync<OperationCanceledException>(() => ProtobufSerializer.DeserializeAsync<Test1>(pipe.Reader));
        await pipe.Writer.WriteAsync(Three.AsMemory(1, 2));
        await pipe.Writer.CompleteAsync();
        Assert.Equal(1, (await ProtobufSerializer.DeserializeAsync<Test1>(pipe.Reader)).A);
    }

    [Fact]
    public void A_list_gets_room_for_what_comes_and_no_more()
    {
        var bytes = ProtobufSerializer.Serialize(new Tree { Children = [.. Enumerable.Range(0, 1000).Select(_ => new Tree())] });
        Assert.Equal(1000, ProtobufSerializer.Deserialize<Tree>(bytes).Children.Capacity);
    }

    /// <summary>Gives what is asked for once, and nothing more.</summary>
    private sealed class StingyBufferWriter : IBufferWriter<byte>
    {
        private bool isUsed;

        public void Advance(int count) => isUsed = true;

        public Memory<byte> GetMemory(int sizeHint = 0) => new byte[isUsed ? 0 : sizeHint];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
