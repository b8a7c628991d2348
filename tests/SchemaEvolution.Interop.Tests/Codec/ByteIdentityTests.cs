using SchemaEvolution.Interop.Tests.Codec.Compiled;
using SchemaEvolution.Interop.Tests.Codec.Generation;
using SchemaEvolution.Interop.Tests.Evolution;
using SchemaEvolution.Interop.Tests.Evolution.Values;
using GoogleMessage = Google.Protobuf.IMessage;

namespace SchemaEvolution.Interop.Tests.Codec;

/// <summary>Our bytes are those of Google.Protobuf, and each reads what the other wrote.</summary>
public sealed class ByteIdentityTests
{
    private const int ValuesPerSchema = 100;

    [Fact]
    public void Six_thousand_random_messages_give_the_same_bytes_and_are_read_from_them()
    {
        var count = 0;
        foreach (var (index, pair) in PairBatch.All.Index())
        {
            var values = new RandomValues(pair.Schemas, index);
            for (var i = 0; i < ValuesPerSchema; i++, count++)
                Compare(pair, values.Next(RandomSchemas.Root));
        }

        Assert.Equal(6_000, count);
    }

    private static void Compare(CompiledPair pair, MessageValue value)
    {
        var message = pair.Ours(value);
        var ours = pair.Shim.Write(message);
        var theirs = Google.Protobuf.MessageExtensions.ToByteArray(pair.Theirs(value));
        Assert.True(ours.AsSpan().SequenceEqual(theirs), Show(value, ours, theirs));
        Assert.Equal(ours.Length, pair.Shim.SizeOf(message));

        var read = pair.Shim.Read(theirs);
        Assert.True(ours.AsSpan().SequenceEqual(pair.Shim.Write(read)), Show(value, ours, pair.Shim.Write(read)));
        GoogleMessage parsed = pair.Parse(ours);
        Assert.True(StructuralEquality.AreEqual(pair.FromTheirs(parsed), pair.FromOurs(read)), Show(value, ours, theirs));
        Assert.True(StructuralEquality.AreEqual(pair.FromOurs(message), pair.FromOurs(read)), Show(value, ours, theirs));
    }

    private static string Show(MessageValue value, byte[] ours, byte[] theirs) =>
        $"{ValueText.Of(value)}\nours   {Convert.ToHexString(ours)}\ntheirs {Convert.ToHexString(theirs)}";
}
