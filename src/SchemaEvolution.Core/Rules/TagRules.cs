using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Rules;

/// <summary>A tag belongs to one field for ever.</summary>
public static class TagRules
{
    public static readonly DeclarationRule DuplicateTag = new(
        "EVO104",
        "Give each member a tag of its own",
        "'{0}' has {2} already",
        RuleSeverity.Error,
        "Two members with one tag, or with one name where names are on the wire, overwrite each other.",
        declaration => declaration.Members
            .Select(member =>
                declaration.IsDuplicate(member) ? Duplicate(member, Place.Tag, $"tag {member.Tag}", declaration.OwnerOf(member.Tag))
                : declaration.SharedName(member) is { } shared ? Duplicate(member, Place.Member, $"the name '{shared.Name}'", shared.Owner)
                : null)
            .OfType<DeclarationFault>());

    public static readonly DeclarationRule TagOutOfRange = new(
        "EVO105",
        "Use a tag that the format allows",
        "'{0}' has {1}, which {2}",
        RuleSeverity.Error,
        "A wire format has a range of tags, and some are set aside for itself.",
        declaration => declaration.Members
            .Where(member => member.Key is null && !declaration.Format.Tags.Contains(member.Tag))
            .Select(member => new DeclarationFault(
                member, Place.Tag, $"{declaration.Format.Name} does not allow: use {declaration.Format.Tags}")));

    public static readonly ChangeRule Renumbered = new ChangeRule(
        "EVO102",
        "Keep the tag of a shipped field",
        "'{0}' shipped at {2} in {3} and stands at {4} now.{5}",
        RuleSeverity.Warning,
        "The number is the field's identity on the wire; the name is not.",
        VersionScope.LatestShipped,
        context => context switch
        {
            { Change: FieldRenumbered { New.IsCase: false }, Format.IsKeyedByName: false } => Place.Tag,
            { Change: FieldMovedToRelative { Old: var field }, Comparison.New: var message } when !message.IsReserved(field.Tag) =>
                Place.Declaration,
            _ => null,
        }) with
    {
        TwoReleases = "first write the field at both tags, then reserve the old one",
    };

    public static readonly DeclarationRule ReservedTagUsed = new(
        "EVO103",
        "Do not use a reserved tag",
        "'{0}' takes {2}",
        RuleSeverity.Warning,
        "A reserved tag was used once, and old bytes may still carry it.",
        declaration => declaration.Numbers
            .Select(member => declaration.ReservationOf(member) is { } number ? new DeclarationFault(member, Place.Tag, number)
                : declaration.ReservationOf(member.WireName) is { } name ? new DeclarationFault(member, Place.Member, name)
                : null)
            .OfType<DeclarationFault>());

    public static readonly ChangeRule Reused = new ChangeRule(
        "EVO101",
        "Do not reuse the tag of another field",
        "'{0}' takes {1}, which shipped as {2} in {3}.{5}",
        RuleSeverity.Warning,
        "Bytes that were written for the other field are read as this one.",
        VersionScope.AllShipped,
        context => context.Change is FieldRenamed { New.IsCase: false } or FieldTypeChanged { New.IsCase: false } && context.IsAnotherField
            ? Place.Tag
            : null) with
    {
        TwoReleases = "first write the new field at a free tag, then reserve the old one",
    };

    public static readonly ChangeRule Unreserved = new(
        "EVO106",
        "Reserve the tag of a removed field",
        "'{0}' no longer has {1}, which shipped as {2} in {3}. Reserve it{6}, so that no later field reads its old bytes.",
        RuleSeverity.Warning,
        "Old bytes still carry the tag; a later field that takes it reads them as its own.",
        VersionScope.AllShipped,
        context => context is
            {
                Change: FieldRemoved { Old: { Key: null, IsCase: false } field } and not FieldMovedToRelative,
                Comparison: { New: MessageSchema message, NewView.IsRecorded: true } comparison,
                Format.IsPositional: false,
            }
            && message.FieldAt(field.Tag) is null
            && !message.IsReserved(field.Tag)
            && !(context.Format.IsKeyedByName && message.Reservations.Any(reservation => reservation.Name == field.Name))
            && !comparison.FaultyMembers.Contains(field.Name)
                ? Place.Declaration
                : null);

    public static readonly ChangeRule ReservationRemoved = new(
        "EVO107",
        "Keep a shipped reservation",
        "'{0}' no longer reserves {2}, which has been reserved since {3}. Put it back, so that nothing takes it again.",
        RuleSeverity.Warning,
        "A reservation keeps a retired tag from being used again; it is needed for as long as old bytes exist.",
        VersionScope.LatestShipped,
        context => context is { Change: ReservationRemoved { Old: var reservation }, Comparison.New: var declaration }
            && declaration.Lacks(reservation).Any()
                ? Place.Declaration
                : null);

    public static readonly ChangeRule Reordered = new ChangeRule(
        "EVO108",
        "Keep the order of shipped members where readers expect it",
        "'{0}' ({1}) shipped at {2} in {3} and stands at {4} now.{5}",
        RuleSeverity.Warning,
        "A reader that expects members in their order passes over one that comes too late, or takes it for another.",
        VersionScope.Compared,
        context => context is { Change: FieldReordered, IsUnsafe: true } ? Place.Member : null) with { TwoReleases = "" };

    private static DeclarationFault Duplicate(DeclaredTag member, Place place, string shared, DeclaredTag owner) =>
        new(member, place, $"{shared}, which '{owner.Name}' has");

    /// <summary>In the order of precedence on one member.</summary>
    public static IEnumerable<Rule> All { get; } =
        [DuplicateTag, TagOutOfRange, Renumbered, ReservedTagUsed, Reused, Reordered, Unreserved, ReservationRemoved];
}
