using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>Reads <c>[JsonDerivedType]</c> and <c>[JsonPolymorphic]</c>, which count for the type alone that bears them.</summary>
internal sealed class JsonCases(SystemTextJsonAttributes attributes, TypeReader types)
{
    private const string UsualDiscriminator = "$type";

    /// <summary>The subtypes with a discriminator; without one, nothing on the wire tells a subtype from its base.</summary>
    public IEnumerable<DeclaredMember> Of(INamedTypeSymbol type) =>
        type.AttributesOf(attributes.DerivedType).Select(Read).OfType<DeclaredMember>();

    /// <summary>The property that holds the discriminator, where it is not the usual one.</summary>
    public Trait? DiscriminatorOf(INamedTypeSymbol type) =>
        type.AttributeOf(attributes.DerivedType) is not null
        && type.AttributeOf(attributes.Polymorphic)?.ValueOf("TypeDiscriminatorPropertyName") is string name and not UsualDiscriminator
            ? new(Trait.Discriminator, name)
            : null;

    /// <summary>Whether a reader takes a subtype that it does not know for the base type.</summary>
    public bool ReadsUnknownAsBase(INamedTypeSymbol type) =>
        type is { IsAbstract: false, TypeKind: not TypeKind.Interface }
        && type.AttributeOf(attributes.Polymorphic)?.ValueOf("IgnoreUnrecognizedTypeDiscriminators") is true;

    private DeclaredMember? Read(AttributeData attribute)
    {
        var key = attribute.Argument(1) switch
        {
            string text => text,
            int number => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        return key is not null && attribute.Argument(0) is INamedTypeSymbol subtype && types.Read(subtype) is MessageType type
            ? new(subtype)
            {
                Field = new(0, subtype.Name, type, OneOf: FieldSchema.CaseGroup, Key: key),
                TagAttribute = attribute,
            }
            : null;
    }
}
