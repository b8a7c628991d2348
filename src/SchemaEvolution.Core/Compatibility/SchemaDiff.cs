using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>All differences between two versions of one declaration. Never stops at the first.</summary>
public static class SchemaDiff
{
    /// <param name="pairing">Which fields belong together; null follows the two messages themselves.</param>
    public static IReadOnlyList<SchemaChange> Compare(Declaration old, Declaration @new, FieldPairing? pairing = null)
    {
        if (old.Equals(@new))
            return [];
        var changes = new List<SchemaChange>();
        if (old.Keyword != @new.Keyword || old.TypeParameters != @new.TypeParameters || old.Dialect != @new.Dialect)
            changes.Add(new DeclarationReplaced(old, @new));

        changes.AddRange((old, @new) switch
        {
            (MessageSchema before, MessageSchema after) =>
                MessageDiff.Compare(before, after, pairing ?? FieldPairings.Between(before, after)),
            (EnumSchema before, EnumSchema after) => EnumDiff.Compare(before, after),
            (UnionSchema before, UnionSchema after) => UnionDiff.Compare(before, after, pairing?.FollowsNames is true),
            _ => [],
        });
        if (old.Reservations == @new.Reservations)
            return changes;
        changes.AddRange(old.Reservations.Except(@new.Reservations).Select(reservation => new ReservationRemoved(reservation)));
        changes.AddRange(@new.Reservations.Except(old.Reservations).Select(reservation => new ReservationAdded(reservation)));
        return changes;
    }
}
