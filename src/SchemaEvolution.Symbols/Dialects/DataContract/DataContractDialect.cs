using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>Reads <c>[DataContract]</c> types as DataContractSerializer does.</summary>
internal sealed class DataContractDialect : ISchemaDialect
{
    private static readonly Lazy<FormatsInUse> Formats = new(() => new([DataContractFormat.Rules], IsOwn: false));

    private readonly DataContractAttributes attributes;
    private readonly ContractNames names;
    private readonly DataContractMembers members;
    private readonly DataContractCases cases;

    private DataContractDialect(DataContractAttributes attributes, TypeReader types)
    {
        this.attributes = attributes;
        names = new(attributes);
        var collections = new DataContractCollections(attributes, names, types);
        members = new(attributes, names, collections, types);
        cases = new(attributes, names, collections, types);
    }

    public static DataContractDialect? TryCreate(Compilation compilation, TypeReader types) =>
        DataContractAttributes.TryCreate(compilation) is { } attributes ? new(attributes, types) : null;

    public string Name => DialectNames.DataContract;

    public bool IsMessage(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && type.AttributeOf(attributes.Contract) is not null;

    public string NameOf(INamedTypeSymbol type) => names.KeyOf(type);

    /// <summary>The keys of enums, which belong to no vocabulary.</summary>
    public static Func<INamedTypeSymbol, string> EnumKeys(Compilation compilation) =>
        DataContractAttributes.TryCreate(compilation) is { } attributes ? new ContractNames(attributes).KeyOfEnum : SymbolName.Of;

    public DeclaredSchema ReadMessage(INamedTypeSymbol type, CancellationToken ct)
    {
        IReadOnlyList<DeclaredMember> fields = members.Of(type);
        var (own, others) = cases.Of(type, ct);
        IReadOnlyList<DeclaredMember> all = [.. fields, .. own];
        var schema = new MessageSchema(
            NameOf(type),
            all.Select(member => member.Field!).ToEquatableArray(),
            TypeParameters: SymbolName.TypeParametersOf(type),
            Dialect: Name)
        {
            Traits = new[] { NameIn(type), StructKind.Of(type), Unread(fields), cases.MethodOf(type) }.OfType<Trait>().ToEquatableArray(),
            Code = new()
            {
                LeftOut = fields
                    .Where(field => field.TagAttribute!.ValueOf("EmitDefaultValue") is false)
                    .Select(field => new LeftOutMember(Name, field.Field!.WireName))
                    .ToEquatableArray(),
                OtherKnownCases = others,
                IsAbstract = type.IsAbstract,
            },
            ReservesInBaseline = true,
        };
        return new(schema, type)
        {
            Dialect = Name,
            Members = all,
            FormatsInUse = Formats,
            MessageAttribute = type.AttributeOf(attributes.Contract),
            IgnoreAttribute = "[IgnoreDataMember]",
            UntaggedMembers = [.. type.GetMembers().Where(member => IsUntagged(member, type))],
            ImplicitTags = IsSortedByName(fields) ? "follow from the alphabetical order of their names" : null,
            MissingCarrier = type.AllInterfaces.Any(IsCarrier) ? null : "IExtensibleDataObject",
        };
    }

    private Trait? NameIn(INamedTypeSymbol type) =>
        names.Of(type) is { IsWritten: true } name && (type.IsGenericType || name.AsTypeName is null)
            ? new(Trait.Contract, name.ToString())
            : null;

    /// <summary>
    /// No constructor runs, so that what only one could set is never there. A collection that is only read is filled where it is.
    /// </summary>
    private static Trait? Unread(IReadOnlyList<DeclaredMember> fields) => Trait.Listing(
        Trait.Unread,
        fields
            .Where(field => field.Symbol is IPropertySymbol { SetMethod: null }
                && (MemberList.HoldsState(field.Symbol) || field.Field!.Type is not CollectionType))
            .Select(field => field.Field!.WireName));

    /// <summary>Whether the position of each member depends on the names of the others.</summary>
    private static bool IsSortedByName(IReadOnlyList<DeclaredMember> fields) =>
        fields.Count(field => !field.IsInherited) > 1 && fields.All(field => field.IsInherited || field.Field!.Order?.Number is null);

    private bool IsCarrier(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, attributes.Extensible);

    private bool IsUntagged(ISymbol member, INamedTypeSymbol type) =>
        member is IPropertySymbol { IsStatic: false, IsIndexer: false, IsOverride: false }
            or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false }
        && member.DeclaredAccessibility is Accessibility.Public
        && member.AttributeOf(attributes.Member) is null
        && member.AttributeOf(attributes.IgnoreMember) is null
        && MemberList.HoldsState(member)
        && !IsPlaceOfUnknown(member, type);

    private bool IsPlaceOfUnknown(ISymbol member, INamedTypeSymbol type) =>
        attributes.Extensible?.GetMembers().OfType<IPropertySymbol>().FirstOrDefault() is { } place
        && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(place), member);
}
