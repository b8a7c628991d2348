using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>Finds the places under a message where a type may stand that is not the one declared there.</summary>
/// <remarks>Readers need no word about a type where it is the declared one.</remarks>
internal sealed class DataContractPlaces(DataContractAttributes attributes)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<ITypeSymbol>> declared = new(SymbolEqualityComparer.Default);

    /// <param name="known">What else may stand under the message.</param>
    public DeclaredPlaces Under(INamedTypeSymbol message, IEnumerable<ITypeSymbol> known, CancellationToken ct)
    {
        var places = new DeclaredPlaces();
        places.Add(message);
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var left = new Stack<(ITypeSymbol Type, TypeChain Above)>(known.Prepend(message).Select(type => (type, TypeChain.Empty)));
        while (left.Count > 0 && !places.TakeAnything)
        {
            ct.ThrowIfCancellationRequested();
            var (type, above) = left.Pop();
            if (type is not INamedTypeSymbol contract
                || contract.AttributeOf(attributes.Contract) is null
                || above.Enter(contract) is not { } chain
                || !seen.Add(contract))
                continue;
            foreach (var part in declared.GetOrAdd(contract, DeclaredIn))
            {
                places.Add(part);
                left.Push((part, chain));
            }
        }

        return places;
    }

    private IReadOnlyList<ITypeSymbol> DeclaredIn(INamedTypeSymbol contract) => [.. MemberList.Of(contract)
        .Where(member => member.Symbol.AttributeOf(attributes.Member) is not null)
        .SelectMany(member => PartsOf(member.Type, TypeChain.Empty))
        .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)];

    /// <summary>The type, and those of what it contains.</summary>
    private static IEnumerable<ITypeSymbol> PartsOf(ITypeSymbol type, TypeChain above)
    {
        if (above.Enter(type) is not { } chain)
            return Inner(above, SymbolName.ArgumentsOf((INamedTypeSymbol)type));
        return type is IArrayTypeSymbol array ? Inner(chain, [array.ElementType])
            : CollectionInterfaces.KeyAndValueOf(type) is var (key, value) ? Inner(chain, [key, value])
            : type.SpecialType is not SpecialType.System_String && CollectionInterfaces.ElementOf(type) is { } element
                ? Inner(chain, [element])
            : type is INamedTypeSymbol { IsGenericType: true } generic ? Inner(chain, generic.TypeArguments).Prepend(type)
            : [type];

        static IEnumerable<ITypeSymbol> Inner(TypeChain chain, IEnumerable<ITypeSymbol> types) =>
            types.SelectMany(part => PartsOf(part, chain));
    }
}
