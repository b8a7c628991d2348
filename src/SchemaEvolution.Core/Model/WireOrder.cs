namespace SchemaEvolution.Core.Model;

/// <summary>The order of fields on a wire whose readers expect one; of equal ones the name decides, by its code units.</summary>
public static class WireOrder
{
    private static readonly FieldOrder Unset = new((int?)null);

    public static int Compare(FieldSchema one, FieldSchema other)
    {
        var (left, right) = (one.Order ?? Unset, other.Order ?? Unset);
        return left.Level.CompareTo(right.Level) is not 0 and var byLevel ? byLevel
            : (left.Number ?? int.MinValue).CompareTo(right.Number ?? int.MinValue) is not 0 and var byNumber ? byNumber
            : string.CompareOrdinal(one.WireName, other.WireName);
    }

    /// <summary>The names that a reader passes over as it looks for each behind the one that it found last.</summary>
    /// <remarks>At least one where what both know stands in another order.</remarks>
    public static IReadOnlyList<string> PassedOver(MessageSchema writer, MessageSchema reader)
    {
        var expected = InOrder(reader);
        var (next, late) = (0, new List<string>());
        foreach (var name in InOrder(writer))
            if (expected.IndexOf(name, next) is >= 0 and var found)
                next = found + 1;
            else if (expected.Contains(name))
                late.Add(name);
        return late;
    }

    private static List<string> InOrder(MessageSchema message) =>
        [.. message.Fields.OrderBy(field => field, Comparer<FieldSchema>.Create(Compare)).Select(field => field.WireName)];
}
