using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.MessagePack;

/// <summary>Reads <c>[MessagePackObject]</c> types, unions, and data contracts whose members are numbered.</summary>
internal sealed class MessagePackDialect : ISchemaDialect
{
    private static readonly Lazy<FormatsInUse> Numbers = Of(MessagePackFormat.IntKeys);
    private static readonly Lazy<FormatsInUse> Names = Of(MessagePackFormat.StringKeys);

    private readonly MessagePackShapes shapes;
    private readonly MessagePackMembers members;
    private readonly MessagePackTypes types;
    private readonly MessagePackUnions unions;

    private MessagePackDialect(MessagePackAttributes attributes, TypeReader types)
    {
        shapes = new(attributes);
        members = new(attributes);
        this.types = new(attributes, types);
        unions = new(attributes, types);
    }

    public static MessagePackDialect? TryCreate(Compilation compilation, TypeReader types) =>
        MessagePackAttributes.TryCreate(compilation) is { } attributes ? new(attributes, types) : null;

    public string Name => DialectNames.MessagePack;

    public bool IsMessage(INamedTypeSymbol type) => shapes.Of(type) is not MessagePackShape.None;

    public string NameOf(INamedTypeSymbol type) => SymbolName.Of(type);

    public DeclaredSchema ReadMessage(INamedTypeSymbol type, CancellationToken ct) =>
        shapes.Of(type) is var shape && shape is MessagePackShape.Union ? ReadUnion(type) : ReadObject(type, shape);

    private DeclaredSchema ReadUnion(INamedTypeSymbol type)
    {
        var cases = unions.Read(type);
        var schema = new UnionSchema(
            NameOf(type), cases.Select(member => member.Case!).ToEquatableArray(), TypeParameters: SymbolName.TypeParametersOf(type))
        {
            ReservesInBaseline = true,
        };
        return new(schema, type) { Members = cases, Dialect = Name, FormatsInUse = Numbers, MessageAttribute = shapes.ContractOf(type) };
    }

    private DeclaredSchema ReadObject(INamedTypeSymbol type, MessagePackShape shape)
    {
        var contract = shapes.ContractOf(type);
        IReadOnlyList<MessagePackMember> written = [.. members.Of(type, shape, contract)];
        IReadOnlyList<DeclaredMember> fields = [.. written.Select(member => ReadField(member, type))];
        var schema = new MessageSchema(
            NameOf(type),
            fields.Select(member => member.Field!).ToEquatableArray(),
            TypeParameters: SymbolName.TypeParametersOf(type),
            Dialect: Name)
        {
            Traits = new[] { StructKind.Of(type), Unfilled(written) }.OfType<Trait>().ToEquatableArray(),
            ReservesInBaseline = true,
        };
        return new(schema, type)
        {
            Members = fields,
            Dialect = Name,
            FormatsInUse = shape is MessagePackShape.Names || fields.FirstOrDefault()?.Field!.Key is not null ? Names : Numbers,
            MessageAttribute = contract,
            IgnoreAttribute = "[IgnoreMember]",
        };
    }

    private static Trait? Unfilled(IEnumerable<MessagePackMember> written) => Trait.Listing(
        Trait.Unfilled, written.Where(member => !member.IsFilled).Select(member => member.Key ?? member.Member.Symbol.Name));

    private DeclaredMember ReadField(MessagePackMember member, INamedTypeSymbol message) => new(member.Member.Symbol)
    {
        Field = new(
            member.Tag,
            member.Member.Symbol.Name,
            types.Read(member.Member),
            FieldPresence.OfValue(member.Member.Type),
            Key: member.Key),
        TagAttribute = member.Attribute,
        IsInherited = !SymbolEqualityComparer.Default.Equals(member.Member.Symbol.ContainingType, message),
    };

    private static Lazy<FormatsInUse> Of(FormatRules rules) => new(() => new([rules], IsOwn: false));
}
