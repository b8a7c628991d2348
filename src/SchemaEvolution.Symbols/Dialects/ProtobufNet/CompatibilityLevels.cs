using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>Finds the CompatibilityLevel, which says how types without a Protobuf type of their own travel.</summary>
/// <remarks>Source: https://github.com/protobuf-net/protobuf-net/blob/main/docs/compatibilitylevel.md.</remarks>
internal sealed class CompatibilityLevels(ProtobufNetAttributes attributes)
{
    /// <summary>The messages of bcl.proto.</summary>
    public const int Bcl = 200;

    /// <summary>Those of Google for points in time and durations.</summary>
    public const int WellKnown = 240;

    /// <summary>Text for GUIDs and decimals besides.</summary>
    public const int Text = 300;

    /// <summary>The nearest level that is given: on the member, its type or a base class of that, the module, the assembly.</summary>
    public int Of(ISymbol member, INamedTypeSymbol type) =>
        Places(member, type).Select(LevelOn).FirstOrDefault(level => level > 0) is var found and > 0 ? found : Bcl;

    private static IEnumerable<ISymbol> Places(ISymbol member, INamedTypeSymbol type)
    {
        yield return member;
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
            yield return level;
        yield return type.ContainingModule;
        yield return type.ContainingAssembly;
    }

    /// <summary>0 where nothing is said, or that nothing is.</summary>
    private int LevelOn(ISymbol place) => place.AttributeOf(attributes.CompatibilityLevel)?.Argument(0) as int? ?? 0;
}
