using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>Reads <c>[KnownType]</c>: what may stand, under its own name, where another type is declared.</summary>
/// <remarks>A method that names the types is not run.</remarks>
internal sealed class DataContractCases(DataContractAttributes attributes, ContractNames names, TypeReader types)
{
    public IEnumerable<DeclaredMember> Of(INamedTypeSymbol type) => type.AttributesOf(attributes.KnownType)
        .Select(Read)
        .OfType<DeclaredMember>()
        .GroupBy(@case => @case.Symbol, SymbolEqualityComparer.Default)
        .Select(same => same.First());

    private DeclaredMember? Read(AttributeData attribute)
    {
        if (attribute.Argument(0) is not INamedTypeSymbol subtype || types.Read(subtype) is not MessageType type)
            return null;
        var name = names.Of(subtype);
        return new(subtype)
        {
            Field = new(0, subtype.Name, type, OneOf: FieldSchema.CaseGroup, Key: name.AsTypeName ?? name.ToString()),
            TagAttribute = attribute,
        };
    }
}
