namespace SchemaEvolution.Tests.Protobuf.Messages;

/// <summary>Everyday data: required and optional members, lists, maps, messages in messages.</summary>
[Message]
public sealed partial class Order
{
    [Tag(1)] public required long Id { get; set; }
    [Tag(2)] public string Customer { get; set; } = "";
    [Tag(3)] public decimal? Total { get; set; }
    [Tag(4)] public int Attempts { get; set; } = 3;
    [Tag(5)] public Status Status { get; set; }
    [Tag(7)] public Address? ShipTo { get; set; }
    [Tag(8)] public List<LineItem> Items { get; set; } = [];
    [Tag(9)] public Dictionary<string, LineItem> Extras { get; set; } = [];
    [Tag(10)] public Guid? Reference { get; set; }
    [Tag(11)] public DateTimeOffset? PlacedAt { get; set; }
    [Tag(100)] public byte[] Signature { get; set; } = [];
}

[Message]
public sealed partial class LineItem
{
    [Tag(1)] public required string Sku { get; set; }
    [Tag(2)] public required int Quantity { get; set; }
    [Tag(3)] public Address? Source { get; set; }
}

[Message]
public sealed partial class Address
{
    [Tag(1)] public required string Street { get; set; }
    [Tag(2)] public string? City { get; set; }
}

public enum Status
{
    Unknown = 0,
    Paid = 1,
    Refunded = 2,
}
