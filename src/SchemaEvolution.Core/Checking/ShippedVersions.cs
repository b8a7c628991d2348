using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>The past as the code of today names it: renames that are not recorded yet are no differences.</summary>
/// <param name="renames">Null where the names of the past are meant.</param>
public sealed class ShippedVersions(BaselineHistory history, UnrecordedRenames? renames = null)
{
    public BaselineFile File => history.File;

    public int Latest => history.Shipped;

    /// <summary>The version that is being made.</summary>
    public int Next => history.Shipped + 1;

    public ISchemaSource At(int version) => new OneVersion(this, version);

    /// <summary>The last version of each state that a declaration has had, oldest first.</summary>
    public IReadOnlyList<int> VersionsOf(string name) => history.VersionsOf(FormerNameOf(name) ?? name);

    /// <summary>The block of a declaration, under its old name if its rename is not recorded.</summary>
    public Block? BlockOf(string name) => history.BlockOf(FormerNameOf(name) ?? name);

    /// <summary>The key under which the baseline still has the declaration, null if it is its own.</summary>
    public string? FormerNameOf(string name) => renames?.FormerNameOf(name);

    /// <summary>The line that says, for a version, what a change calls the old fact; null for what was not there.</summary>
    /// <param name="old">The declaration in that version, as the change sees it.</param>
    public Fact? FactOf(string name, int version, SchemaChange change, DeclarationView old) =>
        BlockOf(name)?.Facts.FirstOrDefault(fact => fact.Lifetime.Contains(version) && IsOldFactOf(change, fact.Content, old));

    /// <summary>What any shipped version reserves in a declaration, with the first version that did.</summary>
    public IReadOnlyList<(Reservation Reservation, int Since)> ReservationsOf(string name) =>
    [
        .. (BlockOf(name)?.Facts ?? default)
            .Where(fact => fact.Content is ReservedFact && fact.Lifetime.From <= Latest)
            .Select(fact => (((ReservedFact)fact.Content).Reservation, fact.Lifetime.From)),
    ];

    /// <summary>The line that reserves a number in any shipped version.</summary>
    public Fact? ReservationOf(string name, int number) => (BlockOf(name)?.Facts ?? default)
        .FirstOrDefault(fact =>
            fact.Content is ReservedFact reserved && reserved.Reservation.Covers(number) && fact.Lifetime.From <= Latest);

    private static bool IsOldFactOf(SchemaChange change, FactContent content, DeclarationView view) => (change, content) switch
    {
        (FieldRemoved removed, FieldFact fact) => IsSame(fact.Field, view.OriginOf(removed.Old)),
        (FieldChange changed, FieldFact fact) => IsSame(fact.Field, view.OriginOf(changed.Old)),
        (TraitChanged changed, TraitFact fact) => fact.Trait == changed.Old,
        (ReservationRemoved removed, ReservedFact fact) => fact.Reservation == removed.Old,
        (EnumValueRemoved removed, ValueFact fact) => fact.Value == removed.Old,
        (EnumValueRenamed renamed, ValueFact fact) => fact.Value == renamed.Old,
        (EnumValueRenumbered renumbered, ValueFact fact) => fact.Value == renumbered.Old,
        (UnionCaseRemoved removed, CaseFact fact) => fact.Case.Tag == removed.Old.Tag,
        (UnionCaseRenumbered renumbered, CaseFact fact) => fact.Case.Tag == renumbered.Old.Tag,
        (UnionCaseReplaced replaced, CaseFact fact) => fact.Case.Tag == replaced.Old.Tag,
        _ => false,
    };

    private static bool IsSame(FieldSchema one, FieldSchema other) => one.Tag == other.Tag && one.Key == other.Key;

    private Declaration? Find(string name, int version)
    {
        var declaration = history.Find(FormerNameOf(name) ?? name, version);
        if (declaration is null || renames is null)
            return declaration;
        var renamed = renames.Apply(declaration);
        return renamed.Name == name ? renamed : null;
    }

    private sealed class OneVersion(ShippedVersions shipped, int version) : ISchemaSource
    {
        public Declaration? Find(string name) => shipped.Find(name, version);
    }
}
