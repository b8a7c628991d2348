using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>The tags that a wire format can carry: <paramref name="First"/> to <paramref name="Last"/>.</summary>
/// <param name="Gap">Tags in between that it keeps for itself, null if there are none.</param>
public sealed record TagRange(int First, int Last, Reservation? Gap = null)
{
    /// <summary>Where the wire carries no tags, any will do that can be written.</summary>
    public static TagRange Any { get; } = new(1, int.MaxValue);

    /// <summary>Numbers that the library gives by itself, and that nobody writes; null if there are none.</summary>
    public Reservation? Implicit { get; init; }

    public bool Contains(int tag) => Implicit?.Covers(tag) is true || (First <= tag && tag <= Last && Gap?.Covers(tag) is not true);

    public override string ToString() => Gap is null ? $"{First} to {Last}" : $"{First} to {Last}, without {Gap}";
}
