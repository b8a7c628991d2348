using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>Which types the serializer writes and reads as items.</summary>
/// <remarks>Source: <c>CollectionDataContract.cs</c> in https://github.com/dotnet/runtime (v10.0.0); measured with .NET 10.</remarks>
internal sealed class CollectionKinds(DataContractAttributes attributes)
{
    private const string Untyped = "System.Collections";
    private const string Immutable = "System.Collections.Immutable";

    /// <summary>Whether something can be made and filled; else the type is one with fields, or none that can be read.</summary>
    public bool IsCollection(INamedTypeSymbol type) => type.TypeKind is TypeKind.Interface
        ? IsSequence(type) || IsFilled(type) || type is { Name: "IDictionary", Arity: 2 }
        : type.AttributeOf(attributes.CollectionContract) is not null || (CanBeMade(type) && CanBeFilled(type));

    /// <summary>A list of anything; what one adds to it is not asked.</summary>
    public static bool IsUntypedList(INamedTypeSymbol type) =>
        Is(type, "IEnumerable") || Is(type, "ICollection") || Is(type, "IList") || type.AllInterfaces.Any(face => Is(face, "IList"));

    public static bool IsUntypedMap(INamedTypeSymbol type) =>
        Is(type, "IDictionary") || type.AllInterfaces.Any(face => Is(face, "IDictionary"));

    /// <summary>What is added to an immutable collection is added to a copy.</summary>
    private static bool CanBeMade(INamedTypeSymbol type) =>
        SymbolName.Of(type.ContainingNamespace) != Immutable
        && (type.IsAbstract || type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty));

    private static bool CanBeFilled(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(face => IsFilled(face) || Is(face, "IList") || Is(face, "IDictionary")) || HasAdd(type);

    private static bool HasAdd(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            if (type.GetMembers("Add").OfType<IMethodSymbol>().Any(method => method is { IsStatic: false, Parameters.Length: 1 }))
                return true;
        return false;
    }

    public static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T;

    private static bool IsFilled(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType
        is SpecialType.System_Collections_Generic_ICollection_T
            or SpecialType.System_Collections_Generic_IList_T;

    private static bool Is(INamedTypeSymbol type, string name) =>
        type.Arity == 0 && type.Name == name && SymbolName.Of(type.ContainingNamespace) == Untyped;
}
