namespace SchemaEvolution.Codec.Benchmarks.Messages;

/// <summary>
/// The same objects made by hand, each collection of the size that it needs: no decoder that gives new objects can allocate less.
/// </summary>
internal static class Copies
{
    public static Person Of(Person person) => new()
    {
        UserName = Of(person.UserName),
        FavoriteNumber = person.FavoriteNumber,
        Interests = Of(person.Interests, Of),
    };

    public static Order Of(Order order) => new()
    {
        OrderId = order.OrderId,
        CustomerId = order.CustomerId,
        CustomerName = Of(order.CustomerName),
        CustomerEmail = Of(order.CustomerEmail),
        Status = order.Status,
        Created = order.Created,
        ShipTo = Of(order.ShipTo!),
        Items = Of(order.Items, Of),
        Tags = Of(order.Tags),
        Total = Of(order.Total!),
    };

    public static Numbers Of(Numbers numbers) => new() { Integers = [.. numbers.Integers], Reals = [.. numbers.Reals] };

    public static List<Event> Of(List<Event> events) => Of(events, Of);

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

    private static List<T> Of<T>(List<T> items, Func<T, T> copy)
    {
        var copies = new List<T>(items.Count);
        foreach (var item in items)
            copies.Add(copy(item));
        return copies;
    }

    private static Dictionary<string, string> Of(Dictionary<string, string> entries)
    {
        var copies = new Dictionary<string, string>(entries.Count);
        foreach (var (key, value) in entries)
            copies.Add(Of(key), Of(value));
        return copies;
    }

    private static string Of(string text) => new(text.AsSpan());
}
