using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects;

/// <summary>Reads <c>[Reserved]</c> and <c>[ProtoReserved]</c>, which take the same arguments but for a comment of the latter.</summary>
internal static class Reservations
{
    private const string ProtoComment = "comment";

    /// <summary>Null while the attribute is being written.</summary>
    public static Reservation? Read(AttributeData attribute) => (attribute.Argument(0), SecondOf(attribute)) switch
    {
        (int tag, null) => Reservation.OfTag(tag),
        (int tag, string name) => Reservation.OfTag(tag, name),
        (int from, int to) when from <= to => Reservation.OfRange(from, to),
        (string name, null) => Reservation.OfName(name),
        _ => null,
    };

    private static object? SecondOf(AttributeData attribute) =>
        attribute.AttributeConstructor?.Parameters is { Length: 2 } parameters && parameters[1].Name == ProtoComment
            ? null
            : attribute.Argument(1);
}
