namespace SchemaEvolution.Core.Model;

/// <summary>What a field is in one more vocabulary of its message.</summary>
/// <param name="Dialect">The vocabulary.</param>
/// <param name="Tag">Its number there, 0 where a name is the key.</param>
/// <param name="Key">Its name there, null where a number is the key.</param>
public sealed record FieldView(
    string Dialect, int Tag, string? Key, Presence Presence = Presence.Implicit, FieldOrder? Order = null);

/// <summary>Where a field stands among the others.</summary>
/// <param name="Number">The number that the code gives, null for none; those with a number come behind those without.</param>
/// <param name="Level">How many base classes lie below the one that declares it: their fields come first.</param>
public sealed record FieldOrder(int? Number, int Level = 0)
{
    private static readonly FieldOrder Unset = new((int?)null);

    /// <summary>The order on the wire; of equal ones the name decides, by its code units.</summary>
    public static int Compare(FieldSchema one, FieldSchema other)
    {
        var (left, right) = (one.Order ?? Unset, other.Order ?? Unset);
        return left.Level.CompareTo(right.Level) is not 0 and var byLevel ? byLevel
            : (left.Number ?? int.MinValue).CompareTo(right.Number ?? int.MinValue) is not 0 and var byNumber ? byNumber
            : string.CompareOrdinal(one.WireName, other.WireName);
    }
}
