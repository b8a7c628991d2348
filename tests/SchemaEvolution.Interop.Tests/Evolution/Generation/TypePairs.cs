using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

/// <summary>Every scalar type, and an enum, that becomes every other one: by itself, and as the element of a list.</summary>
internal static class TypePairs
{
    private static readonly EnumSchema Color =
        new(Names.Color.Name, EquatableArray.Of(new EnumValue(0, "None"), new EnumValue(1, Names.DefaultColor), new EnumValue(5, "Blue")));

    public static IEnumerable<Case> For(IPeer peer)
    {
        FieldType[] types = [.. new TypeGenerator(peer).Scalars, Names.Color];
        return from old in types
               from @new in types
               where old != @new
               from @case in Single(peer, old, @new).Concat(Lists(peer, old, @new))
               select @case;
    }

    private static IEnumerable<Case> Single(IPeer peer, FieldType old, FieldType @new) =>
        [CaseOf(peer, "every pair", Field(old, Presence.Optional), Field(@new, Presence.Optional), ValuesOf(old))];

    private static IEnumerable<Case> Lists(IPeer peer, FieldType old, FieldType @new)
    {
        var (before, after) = (new ListType(old), new ListType(@new));
        return peer.Supports(before) && peer.Supports(after)
            ? [CaseOf(peer, "every pair of lists", Field(before), Field(after), [.. ValuesOf(old).Select(value => new[] { value })])]
            : [];
    }

    private static Case CaseOf(IPeer peer, string kind, FieldSchema old, FieldSchema @new, IReadOnlyList<object> values) => new(
        peer,
        $"FieldTypeChanged, {kind}",
        SchemaOf(old),
        SchemaOf(@new),
        Direction.Backward,
        [.. values.Select(value => new MessageValue(new Dictionary<int, object?> { [1] = value }))]);

    private static SchemaSet SchemaOf(FieldSchema field) => new([new MessageSchema(Names.Root, EquatableArray.Of(field)), Color]);

    private static FieldSchema Field(FieldType type, Presence presence = Presence.Implicit) => new(1, "Value", type, presence);

    private static IReadOnlyList<object> ValuesOf(FieldType type) =>
        type is ScalarType scalar ? ScalarValues.Of(scalar.Kind) : [.. Color.Values];
}
