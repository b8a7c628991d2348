using System.Text.Json;
using Google.Protobuf;
using SchemaEvolution.CodecBenchmarks.Measuring;
using SchemaEvolution.CodecBenchmarks.Messages;

namespace SchemaEvolution.CodecBenchmarks.DataSets;

/// <summary>A message as services exchange them: short texts, twenty nested messages, a map.</summary>
internal static class OrderData
{
    public static IEnumerable<Contest> Ascii() => Contests("order", Sample(), encodeAim: 0.25);

    /// <summary>The same with texts of which some characters take two bytes.</summary>
    public static IEnumerable<Contest> NonAscii() => Contests(
        "order, not ASCII",
        Sample(name: "Ådä Löveläce", street: "Größe Straße 12", city: "München", part: "Bärenstarke Röhre für"),
        encodeAim: 0.40);

    public static Order Sample(
        string name = "Ada Lovelace",
        string street = "12 St James's Square",
        string city = "London",
        string part = "Analytical engine part") => new()
    {
        OrderId = 123_456_789,
        CustomerId = 987_654,
        CustomerName = name,
        CustomerEmail = "ada@example.com",
        Status = OrderStatus.Paid,
        Created = new DateTime(2026, 11, 20, 10, 0, 0, DateTimeKind.Utc).AddTicks(1_234_567),
        ShipTo = new() { Street = street, City = city, PostalCode = "SW1Y 4JH", Country = "GB" },
        Items = [.. Enumerable.Range(0, 20).Select(i => new LineItem
        {
            Sku = $"SKU-{10_000 + i}",
            Description = $"{part} {i}",
            Quantity = i + 1,
            UnitPriceCents = 1_999 + (i * 100),
            Weight = 1.5 + i,
            Discount = i % 3 == 0 ? 0.1 : 0,
            UnitPrice = "19.99",
        })],
        Tags = new() { ["channel"] = "web", ["campaign"] = "autumn-2026", ["region"] = "emea" },
        Total = "1234.56",
    };

    private static Contest[] Contests(string name, Order order, double encodeAim)
    {
        var bytes = ProtobufSerializer.Serialize(order);
        var peer = Peer.Order.Parser.ParseFrom(bytes);
        Agreement.Demand(bytes, peer.ToByteArray());
        var text = JsonSerializer.SerializeToUtf8Bytes(order, JsonTypes.Default.Order);
        var output = new Output();
        return
        [
            new(
                $"{name}, {bytes.Length:N0} B: encode", encodeAim, Calls: 1_000,
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
                        ProtobufSerializer.Serialize(output.Bytes, order);
                    }
                },
                Json: calls =>
                {
                    for (var i = 0; i < calls; i++)
                    {
                        output.ClearJson();
                        JsonSerializer.Serialize(output.Json, order, JsonTypes.Default.Order);
                    }
                }),
            new(
                $"{name}, {bytes.Length:N0} B: decode", Aim: 0.55, Calls: 500,
                Google: calls =>
                {
                    for (var i = 0; i < calls; i++)
                        GC.KeepAlive(Peer.Order.Parser.ParseFrom((ReadOnlySpan<byte>)bytes));
                },
                Ours: calls =>
                {
                    for (var i = 0; i < calls; i++)
                        GC.KeepAlive(ProtobufSerializer.Deserialize<Order>(bytes));
                },
                Json: calls =>
                {
                    for (var i = 0; i < calls; i++)
                        GC.KeepAlive(JsonSerializer.Deserialize(text, JsonTypes.Default.Order));
                },
                ByHand: () => Copies.Of(order)),
        ];
    }
}
