using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Members;

/// <summary>Presence follows C#: <c>required</c> must be there, <c>T?</c> is told apart from every value, else absent is zero.</summary>
internal static class FieldPresence
{
    /// <summary>For a library that does not look at <c>required</c>, nor at the nullability of what can be null anyway.</summary>
    public static Presence OfValue(ITypeSymbol type) =>
        type.IsNullableValue() ? Presence.Optional : Presence.Implicit;

    public static Presence Of(MessageMember member, FieldType type) => type switch
    {
        // Whether a collection must be set is a matter of C#: on the wire an empty one and none are the same.
        CollectionType => Presence.Implicit,
        _ when member.IsRequired => Presence.Required,
        MessageType => Presence.Implicit,
        _ => member.Type.IsNullable() ? Presence.Optional : Presence.Implicit,
    };
}
