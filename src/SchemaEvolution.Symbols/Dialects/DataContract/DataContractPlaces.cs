using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>Finds the places under a message where a type may stand that is not the one declared there.</summary>
/// <remarks>Readers need no word about a type where it is the declared one.</remarks>
internal sealed class DataContractPlaces(DataContractAttributes attributes)
{
    /// <param name="known">What else may stand under the message.</param>
    public bool AreOpenTo(ITypeSymbol subtype, INamedTypeSymbol message, IEnumerable<ITypeSymbol> known)
    {
        if (IsOpenTo(subtype, message))
            return true;
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var left = new Stack<ITypeSymbol>(known.Prepend(message));
        while (left.Count > 0)
        {
            var type = left.Pop();
            if (!seen.Add(type) || type is not INamedTypeSymbol contract || contract.AttributeOf(attributes.Contract) is null)
                continue;
            foreach (var part in DeclaredIn(contract))
            {
                if (IsOpenTo(subtype, part))
                    return true;
                left.Push(part);
            }
        }

        return false;
    }

    private IEnumerable<ITypeSymbol> DeclaredIn(INamedTypeSymbol contract) => MemberList.Of(contract)
        .Where(member => member.Symbol.AttributeOf(attributes.Member) is not null)
        .SelectMany(member => PartsOf(member.Type));

    /// <summary>The type, and those of what it contains.</summary>
    private static IEnumerable<ITypeSymbol> PartsOf(ITypeSymbol type) =>
        type is IArrayTypeSymbol array ? PartsOf(array.ElementType)
        : CollectionInterfaces.KeyAndValueOf(type) is var (key, value) ? PartsOf(key).Concat(PartsOf(value))
        : type.SpecialType is not SpecialType.System_String && CollectionInterfaces.ElementOf(type) is { } element ? PartsOf(element)
        : type is INamedTypeSymbol { IsGenericType: true } generic ? generic.TypeArguments.SelectMany(PartsOf).Prepend(type)
        : [type];

    private static bool IsOpenTo(ITypeSymbol subtype, ITypeSymbol declared) => declared switch
    {
        { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol or { TypeKind: TypeKind.Dynamic or TypeKind.Error } => true,
        { TypeKind: TypeKind.Interface } => Implements(subtype, declared),
        _ when IsUntyped(declared) => true,
        _ => IsBaseOf(declared, subtype),
    };

    /// <summary>A collection without a type for its items.</summary>
    private static bool IsUntyped(ITypeSymbol declared) =>
        declared.SpecialType is SpecialType.None
        && declared.AllInterfaces.Any(face => face.SpecialType is SpecialType.System_Collections_IEnumerable);

    /// <summary>Items of an interface that is no collection of a type may be anything.</summary>
    private static bool Implements(ITypeSymbol subtype, ITypeSymbol face) =>
        face.SpecialType is SpecialType.System_Collections_IEnumerable
        || face.AllInterfaces.Any(other => other.SpecialType is SpecialType.System_Collections_IEnumerable)
        || subtype.AllInterfaces.Any(other => SymbolEqualityComparer.Default.Equals(other, face));

    private static bool IsBaseOf(ITypeSymbol declared, ITypeSymbol subtype)
    {
        for (var type = subtype.BaseType; type is not null; type = type.BaseType)
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, declared.OriginalDefinition))
                return true;
        return false;
    }
}
