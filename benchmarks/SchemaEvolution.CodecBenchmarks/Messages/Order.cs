namespace SchemaEvolution.CodecBenchmarks.Messages;

[Message]
public sealed partial class Order
{
    [Tag(1)] public long OrderId { get; set; }

    [Tag(2)] public long CustomerId { get; set; }

    [Tag(3)] public string CustomerName { get; set; } = "";

    [Tag(4)] public string CustomerEmail { get; set; } = "";

    [Tag(5)] public OrderStatus Status { get; set; }

    [Tag(6)] public DateTime Created { get; set; }

    [Tag(7)] public Address? ShipTo { get; set; }

    [Tag(8)] public List<LineItem> Items { get; set; } = [];

    [Tag(9)] public Dictionary<string, string> Tags { get; set; } = [];

    [Tag(10)] public string? Total { get; set; }
}
