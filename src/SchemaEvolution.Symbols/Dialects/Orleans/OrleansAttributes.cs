using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Dialects.Orleans;

/// <summary>Orleans' attributes, found once in a compilation. One that is not referenced is null and on no symbol.</summary>
internal sealed class OrleansAttributes(Compilation compilation, INamedTypeSymbol generateSerializer)
{
    public INamedTypeSymbol GenerateSerializer { get; } = generateSerializer;

    public INamedTypeSymbol? Id { get; } = AttributeTypes.Find(compilation, OrleansNames.Id);

    public INamedTypeSymbol? Alias { get; } = AttributeTypes.Find(compilation, OrleansNames.Alias);

    public INamedTypeSymbol? CompoundTypeAlias { get; } = AttributeTypes.Find(compilation, OrleansNames.CompoundTypeAlias);

    public INamedTypeSymbol? OmitDefaultMemberValues { get; } = AttributeTypes.Find(compilation, OrleansNames.OmitDefaultMemberValues);

    public INamedTypeSymbol? SerializerTransparent { get; } = AttributeTypes.Find(compilation, OrleansNames.SerializerTransparent);

    public INamedTypeSymbol? NonSerialized { get; } = AttributeTypes.Find(compilation, OrleansNames.NonSerialized);

    /// <summary>Those that choose the constructor whose parameters are members, where a class asks for that.</summary>
    public IReadOnlyList<INamedTypeSymbol?> Constructors { get; } =
    [
        AttributeTypes.Find(compilation, OrleansNames.GeneratedActivatorConstructor),
        AttributeTypes.Find(compilation, OrleansNames.ActivatorUtilitiesConstructor),
    ];

    public static OrleansAttributes? TryCreate(Compilation compilation) =>
        AttributeTypes.Find(compilation, OrleansNames.GenerateSerializer) is { } serializer ? new(compilation, serializer) : null;
}
