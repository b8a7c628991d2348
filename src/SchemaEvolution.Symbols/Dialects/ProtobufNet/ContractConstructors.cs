using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>
/// Whether a reader makes objects without running constructors, so that no initializer counts. The class of the object says so, not the
/// one that declares the member.
/// </summary>
/// <remarks>Source: https://github.com/protobuf-net/protobuf-net (SubTypeState, TypeSerializer.CreateInstance).</remarks>
internal sealed class ContractConstructors(ProtobufNetAttributes attributes, ContractSubtypes subtypes)
{
    public bool AreSkipped(INamedTypeSymbol type)
    {
        var levels = new List<INamedTypeSymbol> { type };
        for (var i = 0; i < levels.Count; i++)
            levels.AddRange(subtypes.TypesOf(levels[i]).Where(subtype => !levels.Contains(subtype, SymbolEqualityComparer.Default)));
        var concrete = levels.Where(level => !level.IsAbstract).ToList();
        return (concrete.Count == 0 ? levels : concrete).TrueForAll(Skips);
    }

    private bool Skips(INamedTypeSymbol type) => type.AttributeOf(attributes.Contract)?.ValueOf("SkipConstructor") is true;
}
