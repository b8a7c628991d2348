using System.Text.Json;
using Google.Protobuf;
using SchemaEvolution.CodecBenchmarks.Measuring;
using SchemaEvolution.CodecBenchmarks.Messages;

namespace SchemaEvolution.CodecBenchmarks.DataSets;

/// <summary>A small message: what a call costs beside the fields.</summary>
internal static class PersonData
{
    public static IEnumerable<Contest> Contests()
    {
        var person = new Person { UserName = "Martin", FavoriteNumber = 1337, Interests = ["daydreaming", "hacking"] };
        var bytes = ProtobufSerializer.Serialize(person);
        var peer = Peer.Person.Parser.ParseFrom(bytes);
        Agreement.Demand(bytes, peer.ToByteArray());
        var text = JsonSerializer.SerializeToUtf8Bytes(person, JsonTypes.Default.Person);
        var output = new Output();
        return
        [
            new(
                $"person, {bytes.Length} B: encode", Aim: 0.45, Calls: 20_000,
                Google: calls =>
                {
                    for (var i = 0; i < calls; i++)
                    {
                        output.Clear();
                        peer.WriteTo(output.Bytes);
                    }
                },
                Ours: calls =>
                {
                    for (var i = 0; i < calls; i++)
                    {
                        output.Clear();
                        ProtobufSerializer.Serialize(output.Bytes, person);
                    }
                },
                Json: calls =>
                {
                    for (var i = 0; i < calls; i++)
                    {
                        output.ClearJson();
                        JsonSerializer.Serialize(output.Json, person, JsonTypes.Default.Person);
                    }
                }),
            new(
                $"person, {bytes.Length} B: decode", Aim: 0.50, Calls: 20_000,
                Google: calls =>
                {
                    for (var i = 0; i < calls; i++)
                        GC.KeepAlive(Peer.Person.Parser.ParseFrom((ReadOnlySpan<byte>)bytes));
                },
                Ours: calls =>
                {
                    for (var i = 0; i < calls; i++)
                        GC.KeepAlive(ProtobufSerializer.Deserialize<Person>(bytes));
                },
                Json: calls =>
                {
                    for (var i = 0; i < calls; i++)
                        GC.KeepAlive(JsonSerializer.Deserialize(text, JsonTypes.Default.Person));
                },
                ByHand: () => Copies.Of(person)),
        ];
    }
}
