using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.Orleans;

/// <summary>Reads what decides about the sections of a message: they follow one another without names or numbers.</summary>
/// <remarks>Source: SerializerGenerator.cs, GenerateSerializeMethod.</remarks>
internal sealed class OrleansTraits(OrleansAttributes attributes, OrleansTypes types)
{
    /// <param name="aliases">The names that attributes give the type, the one that is written first.</param>
    public EquatableArray<Trait> Of(INamedTypeSymbol type, OrleansSettings settings, EquatableArray<string> aliases) =>
        new[] { BaseOf(type), KindOf(type, settings), AliasOf(type, aliases) }.OfType<Trait>().ToEquatableArray();

    /// <summary>The members of a base class are a level of their own, whether or not it has any.</summary>
    private Trait? BaseOf(INamedTypeSymbol type)
    {
        var level = type.BaseType;
        while (level?.AttributeOf(attributes.SerializerTransparent) is not null)
            level = level.BaseType;
        return level is { SpecialType: SpecialType.None } ? new(Trait.Base, level.Name, types.Named(level)) : null;
    }

    /// <summary>
    /// A record has a section for its parameters, even without any, and what is abstract writes the name of another type. Orleans'
    /// documentation forbids the change between the kinds.
    /// </summary>
    private static Trait? KindOf(INamedTypeSymbol type, OrleansSettings settings) =>
        (settings.HasParameters, type.IsValueType, type.IsAbstract) switch
        {
            (true, true, _) => new(Trait.Kind, "record struct"),
            (true, false, true) => new(Trait.Kind, "abstract record"),
            (true, false, false) => new(Trait.Kind, "record"),
            (false, true, _) => new(Trait.Kind, "struct"),
            (false, false, true) => new(Trait.Kind, "abstract class"),
            (false, false, false) => null,
        };

    /// <summary>A value is of the type of its member, so that no name is written.</summary>
    private static Trait? AliasOf(INamedTypeSymbol type, EquatableArray<string> aliases) =>
        aliases.Count == 0 || type.IsValueType ? null : new(Trait.Alias, aliases[0]);
}
