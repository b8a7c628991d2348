namespace SchemaEvolution.Interop.Tests.Evolution.Values;

/// <summary>Whether two values of one type are the same through and through.</summary>
internal static class StructuralEquality
{
    public static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b),
        (MessageValue a, MessageValue b) => a.Members.Keys.Union(b.Members.Keys).All(tag => AreEqual(a[tag], b[tag])),
        (IReadOnlyList<KeyValuePair<object, object?>> a, IReadOnlyList<KeyValuePair<object, object?>> b) =>
            a.Count == b.Count && a.Zip(b).All(pair => AreEqual(pair.First.Key, pair.Second.Key) && AreEqual(pair.First.Value, pair.Second.Value)),
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => a.Count == b.Count && a.Zip(b).All(pair => AreEqual(pair.First, pair.Second)),
        _ => Equals(left, right),
    };
}
