namespace Shop;

/// <summary>What this version of the shop knows of an order.</summary>
internal static class Release
{
    public static OrderField[] Fields { get; } =
    [
        new("Customer", order => order.Customer, (order, number) => order.Customer = $"customer {number}"),
        new("Total", order => $"{order.Total}", (order, number) => order.Total = number / 100m),
        new("Status", order => $"{order.Status:D}", (order, number) => order.Status = (OrderStatus)(number % 3)),
        new("ShipTo.City", order => order.ShipTo.City, (order, number) => order.ShipTo.City = $"city {number}"),
    ];
}
