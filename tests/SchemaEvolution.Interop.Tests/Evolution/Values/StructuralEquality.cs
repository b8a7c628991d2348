using Pair = System.Collections.Generic.KeyValuePair<object, object?>;

namespace SchemaEvolution.Interop.Tests.Evolution.Values;

/// <summary>Whether two values of one type are the same through and through.</summary>
internal static class StructuralEquality
{
    public static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b),
        (MessageValue a, MessageValue b) => a.Members.Keys.Union(b.Members.Keys).All(tag => AreEqual(a[tag], b[tag])),
        (Pair a, Pair b) => AreEqual(a.Key, b.Key) && AreEqual(a.Value, b.Value),
        (IReadOnlyList<Pair> a, IReadOnlyList<Pair> b) => AreAllEqual(a, b),
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => AreAllEqual(a, b),
        _ => Equals(left, right),
    };

    private static bool AreAllEqual<T>(IReadOnlyList<T> left, IReadOnlyList<T> right) =>
        left.Count == right.Count && left.Zip(right).All(pair => AreEqual(pair.First, pair.Second));
}
