using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.Orleans;

/// <summary>Reads what decides about the sections of a message: they follow one another without names or numbers.</summary>
/// <remarks>Source: SerializerGenerator.cs, GenerateSerializeMethod.</remarks>
internal sealed class OrleansTraits(OrleansAttributes attributes, OrleansTypes types)
{
    public EquatableArray<Trait> Of(INamedTypeSymbol type, OrleansSettings settings) =>
        new[] { BaseOf(type), KindOf(type, settings) }.OfType<Trait>().ToEquatableArray();

    /// <summary>The members of a base class are a level of their own, whether or not it has any.</summary>
    private Trait? BaseOf(INamedTypeSymbol type)
    {
        var level = type.BaseType;
        while (level?.AttributeOf(attributes.SerializerTransparent) is not null)
            level = level.BaseType;
        return level is { SpecialType: SpecialType.None } ? new(Trait.Base, level.Name, types.Named(level)) : null;
    }

    /// <summary>
    /// A record has a section for its parameters, even without any. Orleans' documentation forbids the change between the kinds.
    /// </summary>
    private static Trait? KindOf(INamedTypeSymbol type, OrleansSettings settings) => (settings.HasParameters, type.IsValueType) switch
    {
        (true, true) => new(Trait.Kind, "record struct"),
        (true, false) => new(Trait.Kind, "record"),
        (false, true) => new(Trait.Kind, "struct"),
        (false, false) => null,
    };
}
