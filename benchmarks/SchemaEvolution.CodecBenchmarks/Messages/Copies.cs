namespace SchemaEvolution.CodecBenchmarks.Messages;

/// <summary>
/// The same objects made by hand, each collection of the size that it needs: no decoder that gives new objects can allocate less.
/// </summary>
internal static class Copies
{
    public static Person Of(Person person)
    {
        var copy = new Person { UserName = Of(person.UserName), FavoriteNumber = person.FavoriteNumber };
        Fill(copy.Interests, person.Interests, Of);
        return copy;
    }

    public static Order Of(Order order)
    {
        var copy = new Order
        {
            OrderId = order.OrderId,
            CustomerId = order.CustomerId,
            CustomerName = Of(order.CustomerName),
            CustomerEmail = Of(order.CustomerEmail),
            Status = order.Status,
            Created = order.Created,
            ShipTo = Of(order.ShipTo!),
            Total = Of(order.Total!),
        };
        Fill(copy.Items, order.Items, Of);
        copy.Tags.EnsureCapacity(order.Tags.Count);
        foreach (var (key, value) in order.Tags)
            copy.Tags.Add(Of(key), Of(value));
        return copy;
    }

    public static Numbers Of(Numbers numbers) => new() { Integers = [.. numbers.Integers], Reals = [.. numbers.Reals] };

    public static List<Event> Of(List<Event> events)
    {
        var copies = new List<Event>();
        Fill(copies, events, Of);
        return copies;
    }

    private static Event Of(Event one) => new() { Id = one.Id, Kind = one.Kind, Value = one.Value, Name = Of(one.Name) };

    private static Address Of(Address address) => new()
    {
        Street = Of(address.Street),
        City = Of(address.City),
        PostalCode = Of(address.PostalCode),
        Country = Of(address.Country),
    };

    private static LineItem Of(LineItem item) => new()
    {
        Sku = Of(item.Sku),
        Description = Of(item.Description),
        Quantity = item.Quantity,
        UnitPriceCents = item.UnitPriceCents,
        Weight = item.Weight,
        Discount = item.Discount,
        UnitPrice = Of(item.UnitPrice!),
    };

    private static string Of(string text) => new(text.AsSpan());

    private static void Fill<T>(List<T> copies, List<T> items, Func<T, T> copy)
    {
        copies.Capacity = items.Count;
        foreach (var item in items)
            copies.Add(copy(item));
    }
}
