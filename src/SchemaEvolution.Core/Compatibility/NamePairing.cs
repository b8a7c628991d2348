using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>Follows fields by the names on the wire.</summary>
internal sealed class NamePairing(MessageSchema? latest, MessageSchema? @new, KeyRenames renames, bool isOrdered) : FieldPairing
{
    public override bool FollowsNames => true;

    public override Comparison<FieldSchema>? Order => isOrdered ? WireOrder.Compare : null;

    public override FieldSchema? PartnerOf(FieldSchema field, MessageSchema old) =>
        field.Key is { } key
            ? renames.PartnerOf(key, old)
            : old.FieldNamed(field.Name)
                ?? old.Fields.Find(before => IsFree(before) && (field.Aliases.Contains(before.Name) || before.Aliases.Contains(field.Name)))
                ?? (old.FieldAt(field.Tag) is { } sameTag && IsFree(sameTag) && latest?.FieldAt(field.Tag) is not null ? sameTag : null);

    /// <summary>Whether no field bears the name any more, so that one may have been renamed.</summary>
    private bool IsFree(FieldSchema before) => @new?.FieldNamed(before.Name) is null;
}
