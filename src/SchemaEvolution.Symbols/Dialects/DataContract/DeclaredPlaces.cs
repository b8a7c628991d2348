using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Dialects.DataContract;

/// <summary>What the declared types under one message let in that is not of just these types.</summary>
internal sealed class DeclaredPlaces
{
    private readonly HashSet<ITypeSymbol> interfaces = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> bases = new(SymbolEqualityComparer.Default);

    /// <summary>Whether anything may stand in one of them.</summary>
    public bool TakeAnything { get; private set; }

    public void Add(ITypeSymbol declared)
    {
        switch (declared)
        {
            case { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol or { TypeKind: TypeKind.Dynamic or TypeKind.Error }:
            case { SpecialType: SpecialType.None or SpecialType.System_Collections_IEnumerable } when IsUntyped(declared):
                TakeAnything = true;
                break;
            case { TypeKind: TypeKind.Interface }:
                interfaces.Add(declared);
                break;
            default:
                bases.Add(declared.OriginalDefinition);
                break;
        }
    }

    public bool AreOpenTo(ITypeSymbol subtype)
    {
        if (TakeAnything || (interfaces.Count > 0 && subtype.AllInterfaces.Any(interfaces.Contains)))
            return true;
        for (var type = subtype.BaseType; type is not null; type = type.BaseType)
            if (bases.Contains(type.OriginalDefinition))
                return true;
        return false;
    }

    /// <summary>A collection without a type for its items.</summary>
    private static bool IsUntyped(ITypeSymbol declared) =>
        declared.AllInterfaces.Prepend(declared).Any(face => face.SpecialType is SpecialType.System_Collections_IEnumerable);
}
