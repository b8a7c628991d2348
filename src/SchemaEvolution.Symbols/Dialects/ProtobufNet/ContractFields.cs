using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>Reads the members of a contract as fields.</summary>
internal sealed class ContractFields(
    ProtobufNetAttributes attributes, ContractTypes contracts, ContractConstructors constructors, TypeReader types)
{
    private readonly ContractFieldTypes fieldTypes = new(attributes, contracts, types);
    private readonly ContractDefaults defaults = new(attributes, constructors);

    public DeclaredMember Read(ContractMember member, INamedTypeSymbol contract, CancellationToken ct)
    {
        var type = fieldTypes.Read(member, contract);
        var field = new FieldSchema(
            member.Tag,
            member.Member.Symbol.Name,
            type,
            FieldPresence.OfValue(member.Member.Type),
            Packing: member.IsPacked && IsPackable(type) ? Packing.Packed : Packing.Default);
        var @default = defaults.Read(member, contract, field, ct);
        return new(member.Member.Symbol)
        {
            Field = defaults.Give(field, @default.Value, member),
            TagAttribute = member.Attribute,
            InvalidDefault = @default.Fault,
        };
    }

    private static bool IsPackable(FieldType type) =>
        type is ListType or SetType && ProtobufFormat.IsPackable(((CollectionType)type).Element);
}
