using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>Reads <c>[ProtoContract]</c> types, and data contracts, as protobuf-net does with its default model.</summary>
internal sealed class ProtobufNetDialect : ISchemaDialect
{
    private static readonly Lazy<FormatsInUse> Formats = Of(ProtobufNetFormat.Rules);

    /// <summary>There is no object of an abstract base type that could stand for a subtype which a reader does not know.</summary>
    private static readonly Lazy<FormatsInUse> AbstractFormats = Of(ProtobufNetFormat.Rules with { UnknownCase = Verdict.Breaks });

    private readonly ProtobufNetAttributes attributes;
    private readonly ContractTypes contracts;
    private readonly ContractMembers members;
    private readonly ContractFields fields;
    private readonly ContractSubtypes subtypes;

    private ProtobufNetDialect(ProtobufNetAttributes attributes, TypeReader types)
    {
        this.attributes = attributes;
        contracts = new(attributes);
        members = new(attributes);
        subtypes = new(attributes, types);
        fields = new(attributes, contracts, new(attributes, subtypes), types);
    }

    public static ProtobufNetDialect? TryCreate(Compilation compilation, TypeReader types) =>
        ProtobufNetAttributes.TryCreate(compilation) is { } attributes ? new(attributes, types) : null;

    public string Name => DialectNames.ProtobufNet;

    public bool IsMessage(INamedTypeSymbol type) => contracts.IsContract(type);

    public string NameOf(INamedTypeSymbol type) => SymbolName.Of(type);

    public DeclaredSchema ReadMessage(INamedTypeSymbol type, CancellationToken ct)
    {
        var settings = new ContractSettings(type, attributes);
        var found = members.Of(type, settings);
        IReadOnlyList<DeclaredMember> all = [.. found.Select(member => fields.Read(member, type, ct)), .. subtypes.Of(type)];
        IReadOnlyList<AttributeData> reserved =
            [.. type.AttributesOf(attributes.Reserved).Where(attribute => Reservations.Read(attribute) is not null)];
        var hasImplicitTags = found.Any(member => !member.IsPinned);
        var facts = new CodeFacts
        {
            HasImplicitTags = hasImplicitTags,
            MembersBeside = StoredMembers.Beside(type, found, ct).ToEquatableArray(),
        };
        return new(SchemaOf(type, all, reserved) with { Code = facts }, type)
        {
            Members = all,
            Dialect = Name,
            FormatsInUse = type.IsAbstract ? AbstractFormats : Formats,
            MessageAttribute = contracts.ContractOf(type),
            ReservedAttributes = reserved,
            ImplicitTags = hasImplicitTags ? "follow from the names of the members" : null,
            MissingCarrier = MissingCarrierOf(type),
            IgnoreAttribute = type.AttributeOf(attributes.Contract) is null ? "[IgnoreDataMember]" : "[ProtoIgnore]",
            UntaggedMembers = [.. members.Untagged(type, settings, found)],
        };
    }

    private MessageSchema SchemaOf(
        INamedTypeSymbol type,
        IReadOnlyList<DeclaredMember> fields,
        IEnumerable<AttributeData> reserved) => new(
        NameOf(type),
        fields.Select(member => member.Field!).ToEquatableArray(),
        reserved.Select(Reservations.Read).OfType<Reservation>().ToEquatableArray(),
        SymbolName.TypeParametersOf(type),
        Name)
    {
        Traits = subtypes.BaseOf(type) is { } @base ? EquatableArray.Of(@base) : default,
        ReservesInBaseline = attributes.Reserved is null,
    };

    /// <summary>A class that has it hands it down. Where there are levels each of them needs a place of its own.</summary>
    private string? MissingCarrierOf(INamedTypeSymbol type)
    {
        var carrier = subtypes.HasAny(type) ? attributes.TypedExtensible : attributes.Extensible;
        return carrier is null
            || type.TypeKind is not TypeKind.Class
            || subtypes.BaseOf(type) is not null
            || type.AllInterfaces.Contains(carrier, SymbolEqualityComparer.Default)
                ? null
                : carrier.Name;
    }

    private static Lazy<FormatsInUse> Of(FormatRules rules) => new(() => new([rules], IsOwn: false));
}
