using System.Text.Json;
using Google.Protobuf;
using SchemaEvolution.Codec.Benchmarks.Measuring;
using SchemaEvolution.Codec.Benchmarks.Messages;

namespace SchemaEvolution.Codec.Benchmarks.DataSets;

/// <summary>Packed numbers: integers of every length, and doubles.</summary>
internal static class NumbersData
{
    private const int Messages = 16;
    private const int Count = 10_000;

    public static IEnumerable<Contest> Contests()
    {
        var random = new Random(1);
        Numbers[] numbers = [.. Enumerable.Range(0, Messages).Select(_ => Sample(random))];
        byte[][] bytes = [.. numbers.Select(one => ProtobufSerializer.Serialize(one))];
        Peer.Numbers[] peers = [.. bytes.Select(Peer.Numbers.Parser.ParseFrom)];
        for (var i = 0; i < Messages; i++)
            Agreement.Demand(bytes[i], peers[i]);
        byte[][] texts = [.. numbers.Select(one => JsonSerializer.SerializeToUtf8Bytes(one, JsonTypes.Default.Numbers))];
        var output = new Output();
        return
        [
            new(
                $"{Count:N0} int64, {Count:N0} double: encode", Aim: 0.20, Calls: Messages,
                Google: calls =>
                {
                    for (var i = 0; i < calls; i++)
                    {
                        output.Clear();
                        peers[i % Messages].WriteTo(output.Bytes);
                    }
                },
                Ours: calls =>
                {
                    for (var i = 0; i < calls; i++)
                    {
                        output.Clear();
                        ProtobufSerializer.Serialize(output.Bytes, numbers[i % Messages]);
                    }
                },
                Json: calls =>
                {
                    for (var i = 0; i < calls; i++)
                    {
                        output.ClearJson();
                        JsonSerializer.Serialize(output.Json, numbers[i % Messages], JsonTypes.Default.Numbers);
                    }
                }),
            new(
                $"{Count:N0} int64, {Count:N0} double: decode", Aim: 0.35, Calls: Messages,
                Google: calls =>
                {
                    for (var i = 0; i < calls; i++)
                        GC.KeepAlive(Peer.Numbers.Parser.ParseFrom((ReadOnlySpan<byte>)bytes[i % Messages]));
                },
                Ours: calls =>
                {
                    for (var i = 0; i < calls; i++)
                        GC.KeepAlive(ProtobufSerializer.Deserialize<Numbers>(bytes[i % Messages]));
                },
                Json: calls =>
                {
                    for (var i = 0; i < calls; i++)
                        GC.KeepAlive(JsonSerializer.Deserialize(texts[i % Messages], JsonTypes.Default.Numbers));
                },
                ByHand: () => Copies.Of(numbers[0])),
        ];
    }

    private static Numbers Sample(Random random) => new()
    {
        Integers = [.. Enumerable.Range(0, Count).Select(_ => random.NextInt64() >> random.Next(64))],
        Reals = [.. Enumerable.Range(0, Count).Select(_ => random.NextDouble())],
    };
}
