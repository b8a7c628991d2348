namespace Shop;

/// <summary>One value in an order.</summary>
/// <param name="Get">The value as text, empty if there is none.</param>
/// <param name="Change">Makes a new value of a number.</param>
internal sealed record OrderField(string Name, Func<Order, string> Get, Action<Order, int> Change);
