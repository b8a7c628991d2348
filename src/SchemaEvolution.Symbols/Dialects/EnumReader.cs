using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects;

/// <summary>
/// Reads enums, which belong to no vocabulary: what our attributes say of them counts for all, and where an attribute of the framework
/// gives a value the name that travels, that is its name.
/// </summary>
/// <param name="nameOf">The key of an enum.</param>
/// <param name="isTextIn">
/// Whether messages of a vocabulary write the names of an enum; asked when it has to be known, since it means reading all of the code.
/// </param>
internal sealed class EnumReader(
    Compilation compilation, Func<INamedTypeSymbol, string> nameOf, Func<INamedTypeSymbol, string, bool> isTextIn)
{
    private readonly INamedTypeSymbol? reserved = AttributeTypes.Find(compilation, KnownTypeNames.Reserved);
    private readonly INamedTypeSymbol? alias = AttributeTypes.Find(compilation, KnownTypeNames.Alias);
    private readonly INamedTypeSymbol? fallback = AttributeTypes.Find(compilation, KnownTypeNames.Fallback);
    private readonly INamedTypeSymbol? contract = AttributeTypes.Find(compilation, KnownTypeNames.DataContract);
    private readonly INamedTypeSymbol? enumMember = AttributeTypes.Find(compilation, KnownTypeNames.EnumMember);
    private readonly INamedTypeSymbol? jsonName = AttributeTypes.Find(compilation, KnownTypeNames.JsonStringEnumMemberName);
    private readonly INamedTypeSymbol? jsonConverter = AttributeTypes.Find(compilation, KnownTypeNames.JsonConverter);
    private readonly INamedTypeSymbol? messagePack = AttributeTypes.Find(compilation, KnownTypeNames.MessagePackObject);
    private readonly INamedTypeSymbol? protoEnum = AttributeTypes.Find(compilation, KnownTypeNames.ProtoEnum);
    private readonly INamedTypeSymbol? protoReserved = AttributeTypes.Find(compilation, KnownTypeNames.ProtoReserved);

    /// <summary>Whether attributes say that an enum belongs to the schema even if no field uses it.</summary>
    public bool IsMarked(INamedTypeSymbol type) =>
        type.AttributeOf(reserved) is not null
        || type.AttributeOf(alias) is not null
        || type.GetMembers().Any(value => value.AttributeOf(alias) is not null || value.AttributeOf(fallback) is not null);

    /// <param name="formatsOf">What carries the enum; asked when it has to be known, since it means reading all of the code.</param>
    public DeclaredSchema Read(INamedTypeSymbol type, Func<INamedTypeSymbol, FormatsInUse> formatsOf)
    {
        var isContract = type.AttributeOf(contract) is not null;
        var fields = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue && IsValue(field, isContract)).ToList();
        var isNamed = isContract || IsNamedForMessagePack(type);
        IReadOnlyList<DeclaredMember> values = [.. fields.Select(field => ReadValue(field, isNamed))];
        IReadOnlyList<AttributeData> reservations =
        [
            .. type.AttributesOf(reserved).Concat(type.AttributesOf(protoReserved))
                .Where(attribute => Reservations.Read(attribute) is not null),
        ];
        return new(
            new EnumSchema(
                nameOf(type),
                values.Select(value => value.Value!).ToEquatableArray(),
                reservations.Select(Reservations.Read).OfType<Reservation>().ToEquatableArray(),
                SymbolName.TypeParametersOf(type))
            {
                Aliases = OwnAliases.Read(type.AttributesOf(alias)),
                Fallback = fields.Find(field => field.AttributeOf(fallback) is not null)?.Name,
                ReservesInBaseline = reserved is null && protoReserved is null,
            },
            type)
        {
            Members = values,
            ReservedAttributes = reservations,
            FormatsInUse = new(() => formatsOf(type)),
        };
    }

    /// <summary>An enum with a contract has the values that the contract names.</summary>
    /// <remarks>Source: https://learn.microsoft.com/dotnet/framework/wcf/feature-details/enumeration-types-in-data-contracts.</remarks>
    private bool IsValue(IFieldSymbol field, bool isContract) => !isContract || field.AttributeOf(enumMember) is not null;

    /// <summary>
    /// MessagePack-CSharp, where it writes text, asks for no contract. An enum with a converter of System.Text.Json travels as text there,
    /// which knows nothing of these names.
    /// </summary>
    /// <remarks>Source: https://github.com/MessagePack-CSharp/MessagePack-CSharp (EnumAsStringFormatter).</remarks>
    private bool IsNamedForMessagePack(INamedTypeSymbol type) =>
        messagePack is not null
        && type.AttributeOf(jsonConverter) is null
        && type.GetMembers().Any(value => value.AttributeOf(enumMember)?.ValueOf("Value") is string)
        && isTextIn(type, DialectNames.MessagePack);

    private DeclaredMember ReadValue(IFieldSymbol field, bool isNamed) => new(field)
    {
        Value = new(NumberOf(field), NameOf(field, isNamed), OwnAliases.Read(field.AttributesOf(alias))),
    };

    /// <summary>Until its version 3 protobuf-net let an attribute give the number that travels.</summary>
    private int NumberOf(IFieldSymbol field) => field.AttributeOf(protoEnum)?.ValueOf("Value") as int? ?? EnumNumber.Of(field);

    /// <param name="isNamed">Whether some reader looks for the name that a data contract would have.</param>
    private string NameOf(IFieldSymbol field, bool isNamed) =>
        (isNamed ? field.AttributeOf(enumMember)?.ValueOf("Value") as string : null)
        ?? field.AttributeOf(jsonName)?.Argument(0) as string
        ?? field.Name;
}
