using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Dialects;

/// <summary>
/// The attributes of our own dialect, found once in a compilation. One that an older runtime lacks is null and on no symbol.
/// </summary>
internal sealed class OwnAttributes(Compilation compilation, INamedTypeSymbol message)
{
    public INamedTypeSymbol Message { get; } = message;

    public INamedTypeSymbol? Tag { get; } = AttributeTypes.Find(compilation, KnownTypeNames.Tag);

    public INamedTypeSymbol? Reserved { get; } = AttributeTypes.Find(compilation, KnownTypeNames.Reserved);

    public INamedTypeSymbol? Alias { get; } = AttributeTypes.Find(compilation, KnownTypeNames.Alias);

    public INamedTypeSymbol? OneOf { get; } = AttributeTypes.Find(compilation, KnownTypeNames.OneOf);

    public INamedTypeSymbol? Case { get; } = AttributeTypes.Find(compilation, KnownTypeNames.Case);

    public INamedTypeSymbol? Fallback { get; } = AttributeTypes.Find(compilation, KnownTypeNames.Fallback);

    public INamedTypeSymbol? NotEncoded { get; } = AttributeTypes.Find(compilation, KnownTypeNames.NotEncoded);

    public INamedTypeSymbol? GeneratedSchema { get; } = AttributeTypes.Find(compilation, KnownTypeNames.GeneratedSchema);

    public static OwnAttributes? TryCreate(Compilation compilation) =>
        AttributeTypes.Find(compilation, KnownTypeNames.Message) is { } message ? new(compilation, message) : null;
}
