using SchemaEvolution.Tests.Protobuf.Messages;
using SchemaEvolution.Tests.Protobuf.Samples;

namespace SchemaEvolution.Tests.Protobuf;

public sealed class ConcurrencyTests
{
    [Fact]
    public void Many_threads_write_and_read_at_once()
    {
        string[] names = [.. AllSamples.All.Keys];
        Parallel.For(0, 5_000, index =>
        {
            var sample = AllSamples.Get(names[index % names.Length]);
            Assert.Equal(sample.Bytes, sample.Write());
            Assert.Equal(sample.Bytes, sample.Again(sample.Bytes));
        });
    }

    [Fact]
    public void Copies_of_one_message_keep_fields_of_their_own()
    {
        var original = Hex.Read<Test1>("08 07 50 01");
        Parallel.For(0, 1_000, index =>
        {
            var copy = ProtobufSerializer.Merge([0x52, 0x01, (byte)index], original);
            Assert.Equal($"08 07 50 01 52 01 {(byte)index:x2}", Hex.Write(copy));
        });
        Assert.Equal("08 07 50 01", Hex.Write(original));
    }

    [Fact]
    public void A_message_may_be_written_while_another_is()
    {
        var outer = new Reentrant();
        Assert.Equal("0a 02 08 05 10 07", Hex.Write(outer));
    }

    [Fact]
    public async Task A_large_message_that_changes_while_it_is_written_is_refused_or_written_whole()
    {
        var children = Enumerable.Range(0, 100_000).Select(value => new Tree { Value = value, Text = "some text" }).ToList();
        var tree = new Tree { Child = new() { Children = children } };
        using var done = new CancellationTokenSource();
        var changing = Task.Run(() =>
        {
            for (var turn = 0; !done.IsCancellationRequested; turn++)
                children[turn % 100_000].Text = turn % 2 == 0 ? "" : "some other text";
        });
        for (var i = 0; i < 20; i++)
        {
            try
            {
                Assert.Equal(100_000, ProtobufSerializer.Deserialize<Tree>(ProtobufSerializer.Serialize(tree)).Child?.Children.Count);
            }
            catch (SchemaException refused)
            {
                Assert.Contains("changed while", refused.Reason);
            }
        }

        await done.CancelAsync();
        await changing;
    }
}
