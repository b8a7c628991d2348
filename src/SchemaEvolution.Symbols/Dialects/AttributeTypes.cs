using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Dialects;

/// <summary>Finds attributes, and other types of a library, by their full metadata names.</summary>
internal static class AttributeTypes
{
    /// <summary>Null if nothing that the compilation references has it; the public one, where a reference brings an internal copy of its own.</summary>
    public static INamedTypeSymbol? Find(Compilation compilation, string name) =>
        compilation.GetTypesByMetadataName(name).OrderByDescending(type => type.DeclaredAccessibility).FirstOrDefault();
}
