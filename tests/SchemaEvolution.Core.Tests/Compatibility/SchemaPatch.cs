using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Compatibility;

/// <summary>Makes the new version of a declaration from the old one and the differences, and takes of each difference only what it names.</summary>
internal static class SchemaPatch
{
    public static Declaration Apply(Declaration old, IReadOnlyList<SchemaChange> changes)
    {
        var head = changes.OfType<DeclarationReplaced>().SingleOrDefault()?.New ?? old;
        var patched = old switch
        {
            MessageSchema message => message with
            {
                Fields = changes.OfType<KeysReplaced>().SingleOrDefault() is { } replaced
                    ? replaced.New.Fields
                    : Apply(message.Fields, changes),
                Traits = message.Traits
                    .Except(changes.OfType<TraitChanged>().Select(change => change.Old).OfType<Trait>())
                    .Concat(changes.OfType<TraitChanged>().Select(change => change.New).OfType<Trait>())
                    .OrderBy(trait => trait.Key, StringComparer.Ordinal)
                    .ToEquatableArray(),
            },
            EnumSchema @enum => @enum with { Values = Apply(@enum.Values, changes) },
            UnionSchema union => union with { Cases = Apply(union.Cases, changes) },
            _ => old,
        };
        return patched with
        {
            TypeParameters = head.TypeParameters,
            Dialect = head.Dialect,
            Reservations = old.Reservations
                .Except(changes.OfType<ReservationRemoved>().Select(change => change.Old))
                .Concat(changes.OfType<ReservationAdded>().Select(change => change.New))
                .ToEquatableArray(),
        };
    }

    /// <summary>The declaration with its members and reservations in an order that says nothing.</summary>
    public static Declaration Sorted(Declaration declaration) => declaration switch
    {
        MessageSchema message => message with { Fields = Sort(message.Fields), Reservations = Sort(message.Reservations) },
        EnumSchema @enum => @enum with { Values = Sort(@enum.Values), Reservations = Sort(@enum.Reservations) },
        UnionSchema union => union with { Cases = Sort(union.Cases), Reservations = Sort(union.Reservations) },
        _ => declaration,
    };

    private static EquatableArray<T> Apply<T>(EquatableArray<T> old, IReadOnlyList<SchemaChange> changes) where T : class
    {
        // One old member may have two successors: one that bears its name, and one that took its number.
        var successors = changes.Select(change => (change, link: Link(change))).Where(found => found.link is { Old: not null, New: not null }).GroupBy(found => found.link.New).ToList();
        var ended = changes.Select(Link).Select(link => link.Old).ToHashSet();
        IEnumerable<T> members =
        [
            .. old.Where(member => !ended.Contains(member)),
            .. successors.Select(group => (T)group.Aggregate(group.First().link.Old!, (member, found) => Change(member, found.change))),
            .. changes.Select(Link).Where(link => link.Old is null).Select(link => link.New).OfType<T>(),
        ];
        return members.ToEquatableArray();
    }

    /// <summary>The member before and after.</summary>
    private static (object? Old, object? New) Link(SchemaChange change) => change switch
    {
        FieldAdded added => (null, added.New),
        FieldRemoved removed => (removed.Old, null),
        FieldChange changed => (changed.Old, changed.New),
        EnumValueAdded added => (null, added.New),
        EnumValueRemoved removed => (removed.Old, null),
        EnumValueRenamed renamed => (renamed.Old, renamed.New),
        EnumValueRenumbered renumbered => (renumbered.Old, renumbered.New),
        EnumValueAliasesChanged changed => (changed.Old, changed.New),
        UnionCaseAdded added => (null, added.New),
        UnionCaseRemoved removed => (removed.Old, null),
        UnionCaseRenumbered renumbered => (renumbered.Old, renumbered.New),
        UnionCaseReplaced replaced => (replaced.Old, replaced.New),
        _ => (null, null),
    };

    private static object Change(object member, SchemaChange change) => (member, change) switch
    {
        (FieldSchema field, FieldRenumbered { New: var @new }) => field with { Tag = @new.Tag },
        (FieldSchema field, FieldRenamed { New: var @new }) => field with { Name = @new.Name, Key = @new.Key },
        (FieldSchema field, FieldOrderChanged { New: var @new }) => field with { Order = @new.Order },
        (FieldSchema field, FieldViewsChanged { New: var @new }) =>
            field with { Views = @new.Views, IsInViewsOnly = @new.IsInViewsOnly },
        (FieldSchema field, FieldTypeChanged { New: var @new }) => field with { Type = @new.Type },
        (FieldSchema field, FieldPresenceChanged { New: var @new }) => field with { Presence = @new.Presence },
        (FieldSchema field, FieldDefaultChanged { New: var @new }) => field with { Default = @new.Default },
        (FieldSchema field, FieldPackingChanged { New: var @new }) => field with { Packing = @new.Packing },
        (FieldSchema field, FieldOneOfChanged { New: var @new }) => field with { OneOf = @new.OneOf },
        (FieldSchema field, FieldAliasesChanged { New: var @new }) => field with { Aliases = @new.Aliases },
        (EnumValue value, EnumValueRenamed { New: var @new }) => value with { Name = @new.Name },
        (EnumValue value, EnumValueRenumbered { New: var @new }) => value with { Number = @new.Number },
        (EnumValue value, EnumValueAliasesChanged { New: var @new }) => value with { Aliases = @new.Aliases },
        (UnionCase @case, UnionCaseRenumbered { New: var @new }) => @case with { Tag = @new.Tag },
        (UnionCase @case, UnionCaseReplaced { New: var @new }) => @case with { Type = @new.Type },
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "A kind of change that the patch does not know."),
    };

    private static EquatableArray<T> Sort<T>(EquatableArray<T> members) => members.OrderBy(member => member!.ToString(), StringComparer.Ordinal).ToEquatableArray();
}
