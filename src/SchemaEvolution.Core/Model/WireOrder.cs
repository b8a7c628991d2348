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
}
