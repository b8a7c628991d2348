using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.Orleans;

/// <summary>Reads the names that attributes give a type: a number, a name that is put together, or a text.</summary>
/// <remarks>Source: https://github.com/dotnet/orleans (TypeSystem/TypeConverter.cs, TypeCodec.cs; CodeGenerator.cs, GetAlias).</remarks>
internal sealed class OrleansAliases(OrleansAttributes attributes)
{
    /// <summary>
    /// One of each kind, the one that is written first; a reader knows the others too. Of several attributes of a kind the code generator
    /// registers the first alone.
    /// </summary>
    public EquatableArray<string> Of(INamedTypeSymbol type) =>
        Numbers(type).Take(1).Concat(Compounds(type).Take(1)).Concat(Texts(type).Take(1)).ToEquatableArray();

    private IEnumerable<string> Texts(INamedTypeSymbol type) => OwnAliases.Read(type.AttributesOf(attributes.Alias));

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
