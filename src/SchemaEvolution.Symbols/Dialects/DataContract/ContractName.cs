using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>The name by which XML knows a type.</summary>
/// <param name="Namespace">That of the type's element, and of those of the members that the type declares.</param>
/// <param name="IsWritten">Whether attributes give it, or a part of it, instead of the name in C#.</param>
/// <remarks>Source: https://learn.microsoft.com/dotnet/framework/wcf/feature-details/data-contract-names.</remarks>
internal sealed record ContractName(string Namespace, string Name, bool IsWritten)
{
    /// <summary>Begins the namespace of a type that is given none; the one in C# follows.</summary>
    private const string DefaultNamespace = "http://schemas.datacontract.org/2004/07/";

    public static ContractName Of(INamedTypeSymbol type, DataContractAttributes attributes)
    {
        var contract = type.AttributeOf(attributes.Contract);
        var space = type.ContainingNamespace is { IsGlobalNamespace: false } found ? SymbolName.Of(found) : "";
        var name = contract?.ValueOf("Name") as string;
        var given = contract?.ValueOf("Namespace") as string
            ?? GivenFor(space, type.ContainingModule, attributes)
            ?? GivenFor(space, type.ContainingAssembly, attributes);
        return new(given ?? DefaultNamespace + space, name ?? NameInOuterTypes(type), IsWritten: name is not null || given is not null);
    }

    /// <summary>The type of C# that has this name without any attribute; null if none can.</summary>
    public string? AsTypeName =>
        !Namespace.StartsWith(DefaultNamespace, StringComparison.Ordinal) ? null
        : Namespace.Length == DefaultNamespace.Length ? Name
        : $"{Namespace.Substring(DefaultNamespace.Length)}.{Name}";

    public override string ToString() => $"{{{Namespace}}}{Name}";

    private static string NameInOuterTypes(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{NameInOuterTypes(outer)}.{type.Name}" : type.Name;

    /// <summary>The namespace that a <c>[ContractNamespace]</c> maps one of C# to.</summary>
    private static string? GivenFor(string space, ISymbol? scope, DataContractAttributes attributes) => scope?
        .AttributesOf(attributes.ContractNamespace)
        .FirstOrDefault(attribute => (attribute.ValueOf("ClrNamespace") as string ?? "") == space)?
        .Argument(0) as string;
}
