using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Dialects;

/// <summary>
/// The attributes of our own dialect, found once in a compilation. One that an older runtime lacks is null and on no symbol.
/// </summary>
internal sealed class OwnAttributes(Compilation compilation, INamedTypeSymbol message)
{
    public INamedTypeSymbol Message { get; } = message;

    public INamedTypeSymbol? Tag { get; } = Find(compilation, KnownTypeNames.Tag);

    public INamedTypeSymbol? Reserved { get; } = Find(compilation, KnownTypeNames.Reserved);

    public INamedTypeSymbol? Alias { get; } = Find(compilation, KnownTypeNames.Alias);

    public INamedTypeSymbol? OneOf { get; } = Find(compilation, KnownTypeNames.OneOf);

    public INamedTypeSymbol? Case { get; } = Find(compilation, KnownTypeNames.Case);

    public INamedTypeSymbol? Fallback { get; } = Find(compilation, KnownTypeNames.Fallback);

    public INamedTypeSymbol? NotEncoded { get; } = Find(compilation, KnownTypeNames.NotEncoded);

    public INamedTypeSymbol? GeneratedSchema { get; } = Find(compilation, KnownTypeNames.GeneratedSchema);

    public static OwnAttributes? TryCreate(Compilation compilation) =>
        Find(compilation, KnownTypeNames.Message) is { } message ? new(compilation, message) : null;

    /// <summary>The public one, where a reference brings an internal copy of its own.</summary>
    private static INamedTypeSymbol? Find(Compilation compilation, string name) =>
        compilation.GetTypesByMetadataName(name).OrderByDescending(type => type.DeclaredAccessibility).FirstOrDefault();
}
