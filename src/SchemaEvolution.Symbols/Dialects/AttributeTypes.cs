using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Dialects;

/// <summary>Finds attributes, and other types of a library, by their full metadata names.</summary>
internal static class AttributeTypes
{
    /// <summary>The public one, where a reference brings an internal copy of its own; null if nothing that is referenced has it.</summary>
    public static INamedTypeSymbol? Find(Compilation compilation, string name) =>
        compilation.GetTypesByMetadataName(name).OrderByDescending(type => type.DeclaredAccessibility).FirstOrDefault();
}
