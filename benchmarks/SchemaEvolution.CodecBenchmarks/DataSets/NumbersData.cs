using System.Text.Json;
using Google.Protobuf;
using SchemaEvolution.CodecBenchmarks.Measuring;
using SchemaEvolution.CodecBenchmarks.Messages;

namespace SchemaEvolution.CodecBenchmarks.DataSets;

/// <summary>Packed numbers: integers of every length, and doubles.</summary>
internal static class NumbersData
{
    private const int Messages = 16;
    private const int Count = 10_000;
    private const int Calls = 4;

    public static IEnumerable<Contest> Contests()
    {
        var random = new Random(1);
        Numbers[] numbers = [.. Enumerable.Range(0, Messages).Select(_ => Sample(random))];
        byte[][] bytes = [.. numbers.Select(one => ProtobufSerializer.Serialize(one))];
        Peer.Numbers[] peers = [.. bytes.Select(Peer.Numbers.Parser.ParseFrom)];
        for (var i = 0; i < Messages; i++)
            Agreement.Demand(bytes[i], peers[i].ToByteArray());
        byte[][] texts = [.. numbers.Select(one => JsonSerializer.SerializeToUtf8Bytes(one, JsonTypes.Default.Numbers))];
        var name = $"{Count:N0} int64, {Count:N0} double";
        return [Encode($"{name}: encode", numbers, peers), Decode($"{name}: decode", numbers[0], bytes, texts)];
    }

    private static Contest Encode(string name, Numbers[] numbers, Peer.Numbers[] peers)
    {
        var (google, ours, json) = (new Rotation<Peer.Numbers>(peers), new Rotation<Numbers>(numbers), new Rotation<Numbers>(numbers));
        var output = new Output();
        return new(
            name, Aim: 0.20, Calls,
            Google: calls =>
            {
                for (var i = 0; i < calls; i++)
                {
                    output.Clear();
                    google.Next().WriteTo(output.Bytes);
                }
            },
            Ours: calls =>
            {
                for (var i = 0; i < calls; i++)
                {
                    output.Clear();
                    ProtobufSerializer.Serialize(output.Bytes, ours.Next());
                }
            },
            Json: calls =>
            {
                for (var i = 0; i < calls; i++)
                {
                    output.ClearJson();
                    JsonSerializer.Serialize(output.Json, json.Next(), JsonTypes.Default.Numbers);
                }
            });
    }

    private static Contest Decode(string name, Numbers first, byte[][] bytes, byte[][] texts)
    {
        var (google, ours, json) = (new Rotation<byte[]>(bytes), new Rotation<byte[]>(bytes), new Rotation<byte[]>(texts));
        return new(
            name, Aim: 0.35, Calls,
            Google: calls =>
            {
                for (var i = 0; i < calls; i++)
                    GC.KeepAlive(Peer.Numbers.Parser.ParseFrom((ReadOnlySpan<byte>)google.Next()));
            },
            Ours: calls =>
            {
                for (var i = 0; i < calls; i++)
                    GC.KeepAlive(ProtobufSerializer.Deserialize<Numbers>(ours.Next()));
            },
            Json: calls =>
            {
                for (var i = 0; i < calls; i++)
                    GC.KeepAlive(JsonSerializer.Deserialize(json.Next(), JsonTypes.Default.Numbers));
            },
            ByHand: () => Copies.Of(first));
    }

    private static Numbers Sample(Random random) => new()
    {
        Integers = [.. Enumerable.Range(0, Count).Select(_ => random.NextInt64() >> random.Next(64))],
        Reals = [.. Enumerable.Range(0, Count).Select(_ => random.NextDouble())],
    };
}
