using System.Runtime.InteropServices;
using System.Text.Json;
using SchemaEvolution.CodecBenchmarks.Measuring;
using SchemaEvolution.CodecBenchmarks.Messages;

namespace SchemaEvolution.CodecBenchmarks.DataSets;

/// <summary>A million small records, each behind its length, in batches of a thousand; JSON has them in arrays.</summary>
internal static class EventData
{
    private const int Batches = 1_000;
    private const int Count = 1_000;
    private const int Calls = 25;

    public static IEnumerable<Contest> Contests()
    {
        var random = new Random(1);
        List<Event>[] events = [.. Enumerable.Range(0, Batches).Select(_ => Sample(random))];
        byte[][] bytes = [.. events.Select(Serialize)];
        List<Peer.Event>[] peers = [.. bytes.Select(batch => PeerEvents.Read(batch))];
        var room = new byte[1 << 20];
        for (var i = 0; i < Batches; i++)
            Agreement.Demand(bytes[i], PeerEvents.Write(peers[i], room));
        byte[][] texts = [.. events.Select(batch => JsonSerializer.SerializeToUtf8Bytes(batch, JsonTypes.Default.ListEvent))];
        var name = $"{Count:N0} events, {bytes.Sum(batch => batch.Length) / (Batches * Count)} B each";
        return [Encode($"{name}: encode", events, peers), Decode($"{name}: decode", events[0], bytes, texts)];
    }

    private static Contest Encode(string name, List<Event>[] events, List<Peer.Event>[] peers)
    {
        var google = new Rotation<List<Peer.Event>>(peers);
        var (ours, json) = (new Rotation<List<Event>>(events), new Rotation<List<Event>>(events));
        var output = new Output();
        var room = new byte[1 << 20];
        return new(
            name, Aim: 0.30, Calls,
            Google: calls =>
            {
                for (var i = 0; i < calls; i++)
                    PeerEvents.Write(google.Next(), room);
            },
            Ours: calls =>
            {
                for (var i = 0; i < calls; i++)
                {
                    output.Clear();
                    ProtobufSerializer.SerializeDelimited<Event>(output.Bytes, CollectionsMarshal.AsSpan(ours.Next()));
                }
            },
            Json: calls =>
            {
                for (var i = 0; i < calls; i++)
                {
                    output.ClearJson();
                    JsonSerializer.Serialize(output.Json, json.Next(), JsonTypes.Default.ListEvent);
                }
            });
    }

    private static Contest Decode(string name, List<Event> first, byte[][] bytes, byte[][] texts)
    {
        var (google, ours, json) = (new Rotation<byte[]>(bytes), new Rotation<byte[]>(bytes), new Rotation<byte[]>(texts));
        return new(
            name, Aim: 0.45, Calls,
            Google: calls =>
            {
                for (var i = 0; i < calls; i++)
                    GC.KeepAlive(PeerEvents.Read(google.Next()));
            },
            Ours: calls =>
            {
                for (var i = 0; i < calls; i++)
                    GC.KeepAlive(ProtobufSerializer.DeserializeDelimited<Event>(ours.Next()));
            },
            Json: calls =>
            {
                for (var i = 0; i < calls; i++)
                    GC.KeepAlive(JsonSerializer.Deserialize(json.Next(), JsonTypes.Default.ListEvent));
            },
            ByHand: () => Copies.Of(first));
    }

    private static byte[] Serialize(List<Event> events)
    {
        var output = new Output();
        ProtobufSerializer.SerializeDelimited<Event>(output.Bytes, CollectionsMarshal.AsSpan(events));
        return output.Bytes.WrittenSpan.ToArray();
    }

    /// <summary>The names are of one length, so that every batch takes the same memory.</summary>
    private static List<Event> Sample(Random random) => [.. Enumerable.Range(0, Count).Select(_ => new Event
    {
        Id = random.NextInt64() >> random.Next(64),
        Kind = random.Next(8),
        Value = random.NextDouble(),
        Name = $"event-{random.Next(100, 1_000)}",
    })];
}
