namespace Shop;

/// <summary>One value in an order: how to get it as text, empty if there is none, and how to make a new one of a number.</summary>
internal sealed record OrderField(string Name, Func<Order, string> Get, Action<Order, int> Change);
