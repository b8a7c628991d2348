using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>The contract names of types that are made of others: <c>ArrayOfint</c>, <c>PageOfLine</c>.</summary>
/// <remarks>
/// The digest of namespaces, which ends the name of a generic type, is left out: it follows from the arguments. Source:
/// <c>DataContract.cs</c> in https://github.com/dotnet/runtime (v10.0.0).
/// </remarks>
internal sealed class ConstructedContracts(DataContractAttributes attributes, ContractNames names)
{
    private const string Arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
    private const string Schema = "http://www.w3.org/2001/XMLSchema";

    /// <summary>The types that every reader knows, by their names in XML Schema or in that of the serializer.</summary>
    private static readonly Dictionary<ScalarKind, string> Primitives = new()
    {
        [ScalarKind.Bool] = "boolean",
        [ScalarKind.Int8] = "byte",
        [ScalarKind.Int16] = "short",
        [ScalarKind.Int32] = "int",
        [ScalarKind.Int64] = "long",
        [ScalarKind.UInt8] = "unsignedByte",
        [ScalarKind.UInt16] = "unsignedShort",
        [ScalarKind.UInt32] = "unsignedInt",
        [ScalarKind.UInt64] = "unsignedLong",
        [ScalarKind.Float] = "float",
        [ScalarKind.Double] = "double",
        [ScalarKind.Decimal] = "decimal",
        [ScalarKind.Char] = "char",
        [ScalarKind.String] = "string",
        [ScalarKind.Bytes] = "base64Binary",
        [ScalarKind.Guid] = "guid",
        [ScalarKind.Uri] = "anyURI",
        [ScalarKind.Timestamp] = "dateTime",
        [ScalarKind.Duration] = "duration",
    };

    public ContractName Of(ITypeSymbol type) => Of(type, TypeChain.Empty);

    private ContractName Of(ITypeSymbol type, TypeChain above) =>
        PrimitiveOf(type) is { } primitive ? new(Schema, primitive, IsWritten: false)
        : IsContract(type) ? Generic((INamedTypeSymbol)type, above)
        : above.Enter(type) is { } chain && ItemsOf(type, chain) is { } items ? items
        : type is INamedTypeSymbol named ? Generic(named, above)
        : new(ContractName.DefaultNamespace, type.Name, IsWritten: false);

    private ContractName? ItemsOf(ITypeSymbol type, TypeChain chain) =>
        CollectionInterfaces.KeyAndValueOf(type) is var (key, value)
            ? new(Arrays, $"ArrayOfKeyValueOf{Of(key, chain).Name}{Of(value, chain).Name}", IsWritten: false)
        : ItemOf(type) is { } item ? Collection(Of(item, chain))
        : null;

    /// <summary>Whether no reader has to be told of the type.</summary>
    public static bool IsPrimitive(ITypeSymbol type) => PrimitiveOf(type) is not null;

    private static string? PrimitiveOf(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Object ? "anyType"
        : ScalarTypes.KindOf(type) is { } kind && Primitives.TryGetValue(kind, out var name) ? name
        : null;

    private bool IsContract(ITypeSymbol type) =>
        type is INamedTypeSymbol
        && (type.AttributeOf(attributes.Contract) ?? type.AttributeOf(attributes.CollectionContract)) is not null;

    private static ITypeSymbol? ItemOf(ITypeSymbol type) =>
        type is IArrayTypeSymbol { ElementType: var element } ? element : CollectionInterfaces.ElementOf(type);

    private static ContractName Collection(ContractName item) =>
        new(item.Namespace == Schema ? Arrays : item.Namespace, $"ArrayOf{item.Name}", IsWritten: false);

    private ContractName Generic(INamedTypeSymbol type, TypeChain chain)
    {
        var name = names.Of(type);
        if (!type.IsGenericType)
            return name;
        var arguments = type.TypeArguments.Select(argument => Of(argument, chain).Name).ToList();
        return name.Name.IndexOf('{') < 0
            ? name with { Name = name.IsWritten && HasName(type) ? name.Name : $"{name.Name}Of{string.Concat(arguments)}" }
            : name with { Name = Fill(name.Name, arguments) };
    }

    private bool HasName(INamedTypeSymbol type) => type.AttributeOf(attributes.Contract)?.ValueOf("Name") is string;

    private static string Fill(string pattern, IReadOnlyList<string> arguments)
    {
        var filled = pattern.Replace("{#}", "");
        for (var place = 0; place < arguments.Count; place++)
            filled = filled.Replace($"{{{place}}}", arguments[place]);
        return filled;
    }
}
