using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Observation;

/// <summary>Which fields of two messages are one member of the program.</summary>
internal static class MemberPairs
{
    /// <summary>By tag, but a field that moved is followed by its name.</summary>
    public static IReadOnlyList<(FieldSchema Old, FieldSchema New)> ByTag(MessageSchema old, MessageSchema @new)
    {
        var pairing = FieldPairings.Between(old, @new);
        return [.. @new.Fields.Select(field => (Old: pairing.PartnerOf(field, old)!, New: field)).Where(pair => pair.Old is not null)];
    }

    /// <summary>By name or alias, but a field whose name is gone is followed by its tag.</summary>
    public static IReadOnlyList<(FieldSchema Old, FieldSchema New)> ByName(MessageSchema old, MessageSchema @new) =>
    [
        .. from field in @new.Fields
           let partner = old.FieldNamed(field.Name)
               ?? old.Fields.Find(before => IsGone(before, @new) && IsAlias(before, field))
               ?? old.Fields.Find(before => IsGone(before, @new) && before.Tag == field.Tag)
           where partner is not null
           select (partner, field),
    ];

    /// <summary>Of two different messages, those with one key in the format.</summary>
    public static IReadOnlyList<(FieldSchema Old, FieldSchema New)> ByKey(MessageSchema old, MessageSchema @new, bool isKeyedByName) =>
    [
        .. from before in old.Fields
           from after in @new.Fields
           where isKeyedByName ? before.Name == after.Name : before.Tag == after.Tag
           select (before, after),
    ];

    private static bool IsAlias(FieldSchema before, FieldSchema field) =>
        field.Aliases.Contains(before.Name) || before.Aliases.Contains(field.Name);

    private static bool IsGone(FieldSchema before, MessageSchema @new) => @new.FieldNamed(before.Name) is null;
}
