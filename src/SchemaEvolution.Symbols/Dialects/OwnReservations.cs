using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects;

/// <summary>
/// Reads <c>[Reserved]</c>. As the members of base classes count, so do their reservations; those of a union's root are about its cases.
/// </summary>
internal sealed class OwnReservations(OwnAttributes attributes, OwnUnions unions)
{
    /// <summary>The attributes that can be read, those of base classes first.</summary>
    public IReadOnlyList<AttributeData> Of(INamedTypeSymbol type) =>
    [
        .. type.BaseType is { SpecialType: SpecialType.None } parent && !unions.IsRoot(type) && !unions.IsRoot(parent) ? Of(parent) : [],
        .. type.AttributesOf(attributes.Reserved).Where(attribute => Reservations.Read(attribute) is not null),
    ];

    public static EquatableArray<Reservation> Read(IEnumerable<AttributeData> attributes) =>
        attributes.Select(Reservations.Read).OfType<Reservation>().ToEquatableArray();
}
