using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Initializers;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.Orleans;

/// <summary>Reads <c>[GenerateSerializer]</c> types, each as one level of its hierarchy.</summary>
internal sealed class OrleansDialect : ISchemaDialect
{
    private static readonly Lazy<FormatsInUse> Formats = new(() => new([OrleansFormat.Rules], IsOwn: false));

    private readonly OrleansAttributes attributes;
    private readonly OrleansTypes memberTypes;
    private readonly OrleansMembers members;
    private readonly OrleansTraits traits;
    private readonly OrleansAliases aliases;
    private readonly SyntaxInitializerReader initializers = new();

    private OrleansDialect(OrleansAttributes attributes, TypeReader types)
    {
        this.attributes = attributes;
        memberTypes = new(types);
        members = new(attributes);
        traits = new(attributes, memberTypes);
        aliases = new(attributes);
    }

    public static OrleansDialect? TryCreate(Compilation compilation, TypeReader types) =>
        OrleansAttributes.TryCreate(compilation) is { } attributes ? new(attributes, types) : null;

    public string Name => DialectNames.Orleans;

    /// <summary>An enum may bear the attribute too, and is written as its number all the same.</summary>
    public bool IsMessage(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && type.AttributeOf(attributes.GenerateSerializer) is not null;

    public string NameOf(INamedTypeSymbol type) => SymbolName.Of(type);

    public DeclaredSchema ReadMessage(INamedTypeSymbol type, CancellationToken ct)
    {
        var serializer = type.AttributeOf(attributes.GenerateSerializer);
        var settings = new OrleansSettings(type, serializer);
        var names = aliases.Of(type);
        var omitsDefaults = type.AttributeOf(attributes.OmitDefaultMemberValues) is not null;
        IReadOnlyList<DeclaredMember> declared =
            [.. members.Of(type, settings).Select(member => Declare(member, type, omitsDefaults, ct))];
        return new(
            new MessageSchema(
                NameOf(type),
                declared.Select(member => member.Field!).ToEquatableArray(),
                TypeParameters: SymbolName.TypeParametersOf(type),
                Dialect: Name)
            {
                Aliases = names,
                Code = new() { Interfaces = type.IsValueType ? type.AllInterfaces.Select(SymbolName.Of).ToEquatableArray() : default },
                ReservesInBaseline = true,
                Traits = traits.Of(type, settings, names),
            },
            type)
        {
            Members = declared,
            Dialect = Name,
            FormatsInUse = Formats,
            MessageAttribute = serializer,
            ImplicitTags = declared.All(member => member.TagAttribute is not null) ? null
                : settings.HashesNames ? "follow from the types and names of the properties"
                : "follow from the order of the parameters",
        };
    }

    private DeclaredMember Declare(OrleansMember member, INamedTypeSymbol message, bool omitsDefaults, CancellationToken ct)
    {
        var type = memberTypes.Read(member.Type);
        var presence = type is CollectionType ? Presence.Implicit : FieldPresence.OfValue(member.Type);
        var field = new FieldSchema(member.Tag, member.Symbol.Name, type, presence);
        return new(member.Symbol)
        {
            Field = omitsDefaults ? field with { Default = DefaultOf(member, message, field, ct) } : field,
            TagAttribute = member.Attribute,
        };
    }

    /// <summary>What a new object holds, which is what a reader takes a value for that was left out.</summary>
    private DefaultValue? DefaultOf(OrleansMember member, INamedTypeSymbol message, FieldSchema field, CancellationToken ct) =>
        field.Type is ScalarType or EnumType
        && MemberList.DeclaredIn(message)
            .FirstOrDefault(other => SymbolEqualityComparer.Default.Equals(other.Symbol, member.Symbol)) is { } declared
            ? (initializers.Read(declared, message, field, ct) ?? FieldDefault.Unknown).Value
            : null;
}
