using System.Runtime.InteropServices;
using System.Text.Json;
using Google.Protobuf;
using SchemaEvolution.Codec.Benchmarks.Measuring;
using SchemaEvolution.Codec.Benchmarks.Messages;

namespace SchemaEvolution.Codec.Benchmarks.DataSets;

/// <summary>A million records, each behind its length, in batches of a thousand.</summary>
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
        List<Peer.Event>[] peers = [.. bytes.Select(ParsePeers)];
        byte[][] texts = [.. events.Select(batch => JsonSerializer.SerializeToUtf8Bytes(batch, JsonTypes.Default.ListEvent))];
        var (peerTurn, turn, jsonTurn) = (new Rotation<List<Peer.Event>>(peers), new Rotation<List<Event>>(events), new Rotation<List<Event>>(events));
        var (peerBytes, ourBytes, jsonBytes) = (new Rotation<byte[]>(bytes), new Rotation<byte[]>(bytes), new Rotation<byte[]>(texts));
        var output = new Output();
        var array = new byte[1 << 20];
        return
        [
            new(
                "events A cos", Aim: 0.30, Calls,
                Google: calls =>
                {
                    for (var i = 0; i < calls; i++)
                    {
                        using var s = new CodedOutputStream(array);
                        foreach (var one in peerTurn.Next())
                            s.WriteMessage(one);
                    }
                },
                Ours: calls =>
                {
                    for (var i = 0; i < calls; i++)
                    {
                        output.Clear();
                        ProtobufSerializer.SerializeDelimited<Event>(output.Bytes, CollectionsMarshal.AsSpan(turn.Next()));
                    }
                },
                Json: calls =>
                {
                    for (var i = 0; i < calls; i++)
                    {
                        output.ClearJson();
                        JsonSerializer.Serialize(output.Json, jsonTurn.Next(), JsonTypes.Default.ListEvent);
                    }
                }),
            new(
                "events B span", Aim: 0.30, Calls,
                Google: calls =>
                {
                    for (var i = 0; i < calls; i++)
                    {
                        output.Clear();
                        foreach (var one in peerTurn.Next()) {
                            var size = one.CalculateSize();
                            var span = output.Bytes.GetSpan(size + 1);
                            span[0] = (byte)size;
                            one.WriteTo(span.Slice(1, size));
                            output.Bytes.Advance(size + 1);
                        }
                    }
                },
                Ours: calls =>
                {
                    for (var i = 0; i < calls; i++)
                    {
                        output.Clear();
                        foreach (var one in turn.Next()) ProtobufSerializer.SerializeDelimited<Event>(output.Bytes, one);
                    }
                },
                Json: calls =>
                {
                }),
            new(
                $"events A: decode", Aim: 0.45, Calls,
                Google: calls =>
                {
                    for (var i = 0; i < calls; i++)
                    {
                        var l = new List<Peer.Event>();
                        var rest = peerBytes.Next().AsSpan();
                        while (!rest.IsEmpty) {
                            int n = rest[0]; 
                            l.Add(Peer.Event.Parser.ParseFrom((ReadOnlySpan<byte>)rest.Slice(1, n)));
                            rest = rest[(n+1)..];
                        }
                        GC.KeepAlive(l);
                    }
                },
                Ours: calls =>
                {
                    for (var i = 0; i < calls; i++)
                        GC.KeepAlive(ProtobufSerializer.DeserializeDelimited<Event>(ourBytes.Next()));
                },
                Json: calls =>
                {
                    for (var i = 0; i < calls; i++)
                        GC.KeepAlive(JsonSerializer.Deserialize(jsonBytes.Next(), JsonTypes.Default.ListEvent));
                },
                ByHand: () => Copies.Of(events[0])),
            new(
                $"events B: decode", Aim: 0.45, Calls,
                Google: calls =>
                {
                    for (var i = 0; i < calls; i++)
                        GC.KeepAlive(ParsePeers(peerBytes.Next()));
                },
                Ours: calls =>
                {
                    for (var i = 0; i < calls; i++)
                        GC.KeepAlive(ProtobufSerializer.DeserializeDelimited<Event>(ourBytes.Next()));
                },
                Json: calls =>
                {
                },
                ByHand: () => Copies.Of(events[0])),
        ];
    }
    private static List<Peer.Event> ParsePeers(byte[] bytes)
    {
        var peers = new List<Peer.Event>();
        using var input = new CodedInputStream(bytes);
        while (!input.IsAtEnd)
        {
            var peer = new Peer.Event();
            input.ReadMessage(peer);
            peers.Add(peer);
        }
        return peers;
    }

    private static byte[] Serialize(List<Event> events)
    {
        var output = new Output();
        ProtobufSerializer.SerializeDelimited<Event>(output.Bytes, CollectionsMarshal.AsSpan(events));
        return output.Bytes.WrittenSpan.ToArray();
    }

    private static List<Event> Sample(Random random) => [.. Enumerable.Range(0, Count).Select(i => new Event
    {
        Id = random.NextInt64() >> random.Next(64), Kind = random.Next(8), Value = random.NextDouble(), Name = $"event-{random.Next(1000)}",
    })];
}
