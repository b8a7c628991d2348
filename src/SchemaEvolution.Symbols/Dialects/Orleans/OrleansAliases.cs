using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.Orleans;

/// <summary>Reads the names that attributes give a type: a number, a name that is put together, or a text.</summary>
/// <remarks>Source: https://github.com/dotnet/orleans (TypeSystem/TypeConverter.cs, TypeCodec.cs).</remarks>
internal sealed class OrleansAliases(OrleansAttributes attributes)
{
    /// <summary>All, the one that is written first; a reader knows the others too.</summary>
    public EquatableArray<string> Of(INamedTypeSymbol type) =>
        Numbers(type).Concat(Compounds(type)).Concat(OwnAliases.Read(type.AttributesOf(attributes.Alias))).ToEquatableArray();

    private IEnumerable<string> Numbers(INamedTypeSymbol type) => type.AttributesOf(attributes.Id)
        .Select(attribute => attribute.Argument(0))
        .OfType<uint>()
        .Select(id => id.ToString(CultureInfo.InvariantCulture));

    private IEnumerable<string> Compounds(INamedTypeSymbol type) => type.AttributesOf(attributes.CompoundTypeAlias)
        .SelectMany(attribute => attribute.ConstructorArguments)
        .Where(parts => parts is { Kind: TypedConstantKind.Array, Values.IsDefaultOrEmpty: false })
        .Select(parts => $"({string.Join(",", parts.Values.Select(Spell))})");

    private static string Spell(TypedConstant part) => part switch
    {
        { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type } => SymbolName.Of(type),
        { Kind: TypedConstantKind.Array } => "",
        { Value: var value } => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
