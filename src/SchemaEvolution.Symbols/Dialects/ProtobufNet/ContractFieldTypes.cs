using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>Reads the type of a member as protobuf-net writes it.</summary>
internal sealed class ContractFieldTypes(ProtobufNetAttributes attributes, ContractTypes contracts, TypeReader types)
{
    /// <summary>Types that nobody else takes for scalars.</summary>
    private static readonly Dictionary<string, ScalarKind> Scalars = new(StringComparer.Ordinal)
    {
        ["System.IntPtr"] = ScalarKind.Int64,
        ["System.UIntPtr"] = ScalarKind.UInt64,
        ["System.Type"] = ScalarKind.String,
    };

    private readonly CompatibilityLevels levels = new(attributes);

    public FieldType Read(ContractMember member, INamedTypeSymbol contract)
    {
        var level = levels.Of(member.Source, contract);
        var type = IsByteSegment(member.Member.Type) ? new ScalarType(ScalarKind.Bytes) : types.Read(member.Member.Type, part: ReadPart);
        var read = type is MapType map ? ReadMap(map, member.Source, level) : ContractEncodings.Of(type, member.Format, level);
        var isProxy = member.IsProxy ?? IsReference(member.Member.Type);
        return Wrap(isProxy ? InEach(read, ProtobufNetNames.NetObjectProxy) : read, member.Source);
    }

    /// <summary>Of a collection it is the type of the collection that would have to say so.</summary>
    private bool IsReference(ITypeSymbol type) =>
        type is INamedTypeSymbol named
        && named.OriginalDefinition.AttributeOf(attributes.Contract)?.ValueOf("AsReferenceDefault") is true;

    private FieldType ReadPart(ITypeSymbol type, FieldType read, TypeChain chain) =>
        type is INamedTypeSymbol named && contracts.StandInOf(named) is { } standIn ? types.Read(standIn)
        : read is MessageType { Name: var name } && Scalars.TryGetValue(name, out var kind) ? new ScalarType(kind)
        : EnumLayouts.AsUnderlying(type, read);

    /// <summary>The format of the member is that of the entries; keys and values have formats of their own.</summary>
    private MapType ReadMap(MapType map, ISymbol member, int level)
    {
        var settings = member.AttributeOf(attributes.Map) is { } found && found.ValueOf("DisableMap") is not true ? found : null;
        return map with
        {
            Key = ContractEncodings.Of(map.Key, Format("KeyFormat"), level),
            Element = ContractEncodings.Of(map.Element, Format("ValueFormat"), level),
        };

        DataFormat Format(string property) => (DataFormat)(settings?.ValueOf(property) as int? ?? 0);
    }

    /// <summary>A layer that tells null from nothing is a message around what it wraps.</summary>
    private FieldType Wrap(FieldType type, ISymbol member)
    {
        var inner = member.AttributeOf(attributes.NullWrappedValue) is null ? type : InEach(type, ProtobufNetNames.NullWrappedValue);
        return inner is CollectionType && member.AttributeOf(attributes.NullWrappedCollection) is not null
            ? Wrapper(ProtobufNetNames.NullWrappedCollection, inner)
            : inner;
    }

    /// <summary>Wraps each value: of a collection its elements.</summary>
    private static FieldType InEach(FieldType type, string wrapper) => type switch
    {
        ListType list => list with { Element = Wrapper(wrapper, list.Element) },
        SetType set => set with { Element = Wrapper(wrapper, set.Element) },
        MapType map => map with { Element = Wrapper(wrapper, map.Element) },
        _ => Wrapper(wrapper, type),
    };

    private static MessageType Wrapper(string name, FieldType wrapped) => new($"{name}`1", EquatableArray.Of(wrapped));

    private static bool IsByteSegment(ITypeSymbol type) =>
        type.WithoutNullable() is INamedTypeSymbol { Arity: 1 } segment
        && segment.TypeArguments[0].SpecialType is SpecialType.System_Byte
        && SymbolName.Of(segment) == "System.ArraySegment`1";
}
