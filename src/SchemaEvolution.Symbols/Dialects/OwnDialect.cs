using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects;

/// <summary>Reads <c>[Message]</c> types, the cases of <c>[Case]</c> roots, and enums.</summary>
internal sealed class OwnDialect : ISchemaDialect
{
    private readonly OwnAttributes attributes;
    private readonly TypeReader types;
    private readonly OwnUnions unions;
    private readonly OwnFields fields;
    private readonly OwnReservations reservations;

    private OwnDialect(OwnAttributes attributes, TypeReader types)
    {
        this.attributes = attributes;
        this.types = types;
        unions = new(attributes);
        fields = new(attributes, types);
        reservations = new(attributes, unions);
    }

    public static OwnDialect? TryCreate(Compilation compilation, TypeReader types) =>
        OwnAttributes.TryCreate(compilation) is { } attributes ? new(attributes, types) : null;

    public string? Name => null;

    public bool IsMessage(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct
        && (type.AttributeOf(attributes.Message) is not null || unions.IsRoot(type) || unions.RootOf(type) is not null);

    public string NameOf(INamedTypeSymbol type) =>
        type.AttributeOf(attributes.Message)?.ValueOf("Name") is string name
            ? SymbolName.FromText(name, SymbolName.TypeParametersOf(type).Count) ?? SymbolName.Of(type)
            : SymbolName.Of(type);

    public DeclaredSchema ReadMessage(INamedTypeSymbol type, CancellationToken ct)
    {
        var members = MemberList.Of(type);
        IReadOnlyList<DeclaredMember> declared = unions.IsRoot(type)
            ? [.. type.AttributesOf(attributes.Case).Select(ReadCase).OfType<DeclaredMember>()]
            : [.. members.Select(member => fields.Read(member, type, ct)).OfType<DeclaredMember>()];
        var reserved = reservations.Of(type);
        var message = type.AttributeOf(attributes.Message);
        var settings = message ?? unions.RootOf(type)?.AttributeOf(attributes.Message);
        return new(SchemaOf(type, declared, OwnReservations.Read(reserved)), type)
        {
            Members = declared,
            Role = settings?.ValueOf("Role") is int role ? (SchemaRole)role : SchemaRole.Stored,
            HasOwnRole = settings?.ValueOf("Role") is not null,
            DropsUnknownFields = settings?.ValueOf("UnknownFields") is not (null or 0),
            Formats = OwnFormats.Read(settings?.ValueOf("Formats")),
            MessageAttribute = message,
            ReservedAttributes = reserved,
            UntaggedMembers = [.. members.Where(member => fields.IsUntagged(member, type)).Select(member => member.Symbol)],
        };
    }

    private Declaration SchemaOf(INamedTypeSymbol type, IReadOnlyList<DeclaredMember> members, EquatableArray<Reservation> reserved)
    {
        var name = NameOf(type);
        var parameters = SymbolName.TypeParametersOf(type);
        return unions.IsRoot(type)
            ? new UnionSchema(name, members.Select(member => member.Case!).ToEquatableArray(), reserved, parameters)
            {
                Aliases = AliasesOf(type),
            }
            : new MessageSchema(name, members.Select(member => member.Field!).ToEquatableArray(), reserved, parameters)
            {
                Aliases = AliasesOf(type),
            };
    }

    private EquatableArray<string> AliasesOf(INamedTypeSymbol type) => OwnAliases.Read(type.AttributesOf(attributes.Alias));

    private DeclaredMember? ReadCase(AttributeData attribute) =>
        attribute.Argument(0) is int tag && OwnUnions.CaseType(attribute) is { } type
            ? new(type) { Case = new(tag, new MessageType(NameOf(type), types.Arguments(type))), TagAttribute = attribute }
            : null;
}
