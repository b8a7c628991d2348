using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Compatibility;

/// <summary>
/// Follows members that are known by their position: by name, and where a name has changed by the place between the same neighbours.
/// </summary>
internal sealed class PositionPairing(MessageSchema @new) : FieldPairing
{
    public override Comparison<FieldSchema> Order => static (one, other) => one.Tag.CompareTo(other.Tag);

    public override bool IsPositional => true;

    /// <remarks>
    /// A rename, or another type in the same place, leaves as many members in the gap as there were; behind all others it may stand beside
    /// what is added or goes there. In a place that has moved a member of another type is another member.
    /// </remarks>
    public override FieldSchema? PartnerOf(FieldSchema field, MessageSchema old)
    {
        if (old.FieldNamed(field.Name) is { } same)
            return same;
        var neighbour = NeighbourOf(field, @new, old);
        var (gone, come) = (Gap(old, @new, neighbour), Gap(@new, old, neighbour));
        var index = come.IndexOf(field);
        return (gone.Count == come.Count || (index < gone.Count && IsLast(gone[index], old, @new) && IsLast(field, @new, old)))
            && gone[index] is var partner
            && (partner.Type == field.Type || partner.Tag == field.Tag)
                ? partner
                : null;
    }

    /// <summary>Whether no member behind it is one that both versions have.</summary>
    private static bool IsLast(FieldSchema field, MessageSchema message, MessageSchema other) =>
        !message.Fields.Any(behind => behind.Tag > field.Tag && other.FieldNamed(behind.Name) is not null);

    /// <summary>The members behind a neighbour that the other version does not have.</summary>
    private static List<FieldSchema> Gap(MessageSchema message, MessageSchema other, string? neighbour) =>
    [
        .. message.Fields
            .Where(field => other.FieldNamed(field.Name) is null && NeighbourOf(field, message, other) == neighbour)
            .OrderBy(field => field.Tag),
    ];

    /// <summary>The nearest member before it that both versions have.</summary>
    private static string? NeighbourOf(FieldSchema field, MessageSchema message, MessageSchema other) => message.Fields
        .Where(before => before.Tag < field.Tag && other.FieldNamed(before.Name) is not null)
        .OrderByDescending(before => before.Tag)
        .FirstOrDefault()?.Name;
}
