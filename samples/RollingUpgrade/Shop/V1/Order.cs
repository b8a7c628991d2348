using SchemaEvolution;

namespace Shop;

/// <summary>What a customer bought.</summary>
[Message]
public sealed partial class Order
{
    [Tag(1)] public required long Id { get; set; }

    /// <summary>How often the order was changed.</summary>
    [Tag(2)] public int Revision { get; set; }
    [Tag(3)] public string Customer { get; set; } = "";
    [Tag(4)] public decimal Total { get; set; }
    [Tag(5)] public OrderStatus Status { get; set; }
    [Tag(6)] public Address ShipTo { get; set; } = new();
}

[Message]
public sealed partial class Address
{
    [Tag(1)] public string City { get; set; } = "";
}

public enum OrderStatus
{
    New = 0,
    Paid = 1,
    Shipped = 2,
}
