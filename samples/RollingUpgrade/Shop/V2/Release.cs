namespace Shop;

/// <summary>What this version of the shop knows of an order.</summary>
internal static class Release
{
    public static OrderField[] Fields { get; } =
    [
        new("Customer", order => order.Customer, (order, number) => order.Customer = $"customer {number}"),
        new("Total", order => $"{order.Total}", (order, number) => order.Total = number / 100m),
        new("Status", order => $"{order.Status:D}", (order, _) => order.Status = OrderStatus.Returned),
        new("ShipTo.City", order => order.ShipTo.City, (order, number) => order.ShipTo.City = $"city {number}"),
        new("ShipTo.Doorbell", order => order.ShipTo.Doorbell ?? "", (order, number) => order.ShipTo.Doorbell = $"bell {number}"),
        new("GiftNote", order => order.GiftNote ?? "", (order, number) => order.GiftNote = $"note {number}"),
    ];
}
