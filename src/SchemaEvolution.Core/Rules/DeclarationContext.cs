using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Rules;

/// <summary>One declaration of the code, as the rules see it.</summary>
/// <param name="shipped">Reservations that any version shipped, each with the first version that had it.</param>
public sealed class DeclarationContext(
    Declaration declaration, FormatRules format, ISchemaSource schemas, IReadOnlyList<(Reservation Reservation, int Since)> shipped)
{
    public FormatRules Format => format;

    /// <summary>Finds the declarations of the code.</summary>
    public ISchemaSource Schemas => schemas;

    /// <summary>The members whose number is a tag on the wire; an enum has none.</summary>
    public IReadOnlyList<DeclaredTag> Members { get; } = declaration switch
    {
        MessageSchema message => [.. message.Fields.Select((field, index) => new DeclaredTag(index, field.Name, field.Tag, field.Key))],
        UnionSchema union =>
            [.. union.Cases.Select((@case, index) => new DeclaredTag(index, DeclarationName.Simple(@case.Type.Name), @case.Tag))],
        _ => [],
    };

    /// <summary>Everything that has a number: the members, or the values of an enum.</summary>
    public IReadOnlyList<DeclaredTag> Numbers => declaration is EnumSchema @enum
        ? [.. @enum.Values.Select((value, index) => new DeclaredTag(index, value.Name, value.Number))]
        : Members;

    public IEnumerable<FieldSchema> Fields => declaration is MessageSchema message ? message.Fields : [];

    /// <summary>How the values of a field travel: a single one, or each element. Keys of maps are not values.</summary>
    public IEnumerable<Carrier> CarriersOf(FieldType type) =>
        type is CollectionType collection ? CarriersOf(collection.Element) : [format.Types.CarrierOf(type, schemas)];

    /// <summary>Whether an earlier member (of a base class, or further up) has the tag.</summary>
    public bool IsDuplicate(DeclaredTag member) => member.Key is null && OwnerOf(member.Tag) != member;

    public DeclaredTag OwnerOf(int tag) => Members.First(member => member.Key is null && member.Tag == tag);

    /// <summary>A name by which readers know an earlier member too, null if there is none, or if no name is on the wire.</summary>
    public SharedName? SharedName(DeclaredTag member) => !format.IsKeyedByName ? null : (
        from owner in Members.Take(member.Index)
        from name in NamesOf(owner)
        where NamesOf(member).Contains(name)
        select new SharedName(name, owner)).FirstOrDefault();

    private IEnumerable<string> NamesOf(DeclaredTag member) => declaration is MessageSchema message
        ? message.Fields[member.Index].Aliases.Prepend(member.WireName)
        : [member.WireName];

    /// <summary>The number and what reserves it, in words; null if nothing does.</summary>
    public string? ReservationOf(int number) =>
        ReservationWhere(reservation => reservation.Covers(number)) is { } reserved
            ? $"{(declaration is EnumSchema ? "number" : "tag")} {number}, {reserved}"
            : null;

    /// <summary>The name and what reserves it, in words; null if nothing does, or if no name is on the wire.</summary>
    public string? ReservationOf(string name) => (declaration is EnumSchema ? format.WritesEnumNames : format.IsKeyedByName)
        && ReservationWhere(reservation => reservation.Name == name) is { } reserved
            ? $"the name '{name}', {reserved}"
            : null;

    /// <summary>The member's number or name and what reserves it, in words; null if nothing does.</summary>
    public string? ReservationOf(DeclaredTag member) => member.Key is null ? ReservationOf(member.Tag) : null;

    private string ReservingPlace => declaration switch
    {
        { ReservesInBaseline: true } => "the baseline",
        { Dialect: DialectNames.ProtobufNet } => $"[ProtoReserved] on the {declaration.Keyword}",
        _ => $"[Reserved] on the {declaration.Keyword}",
    };

    private string? ReservationWhere(Predicate<Reservation> covers)
    {
        if (declaration.Reservations.Count + shipped.Count == 0)
            return null;
        var own = declaration.Reservations.Find(covers);
        var past = shipped.FirstOrDefault(past => covers(past.Reservation));
        if (own is null && past.Reservation is null)
            return null;
        return own is not null
            ? $"which {ReservingPlace} covers ({own})"
            : $"which has been reserved since v{past.Since} ({past.Reservation})";
    }
}
