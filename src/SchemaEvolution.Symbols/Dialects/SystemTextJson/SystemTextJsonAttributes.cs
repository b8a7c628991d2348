using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>What System.Text.Json looks for, found once in a compilation. What an older version lacks is null, and on no symbol.</summary>
internal sealed class SystemTextJsonAttributes(Compilation compilation, INamedTypeSymbol propertyName)
{
    private readonly IReadOnlyList<INamedTypeSymbol?> ofMembers = [.. JsonHints.OfMembers.Select(name => Find(compilation, name))];
    private readonly IReadOnlyList<INamedTypeSymbol?> ofTypes = [.. JsonHints.OfTypes.Select(name => Find(compilation, name))];

    public INamedTypeSymbol PropertyName { get; } = propertyName;

    public INamedTypeSymbol? Context { get; } = Find(compilation, SystemTextJsonNames.Context);

    public INamedTypeSymbol? Serializable { get; } = Find(compilation, SystemTextJsonNames.Serializable);

    public INamedTypeSymbol? Options { get; } = Find(compilation, SystemTextJsonNames.Options);

    public INamedTypeSymbol? Include { get; } = Find(compilation, SystemTextJsonNames.Include);

    public INamedTypeSymbol? Ignore { get; } = Find(compilation, SystemTextJsonNames.Ignore);

    public INamedTypeSymbol? Required { get; } = Find(compilation, SystemTextJsonNames.Required);

    public INamedTypeSymbol? ExtensionData { get; } = Find(compilation, SystemTextJsonNames.ExtensionData);

    public INamedTypeSymbol? NumberHandling { get; } = Find(compilation, SystemTextJsonNames.NumberHandling);

    public INamedTypeSymbol? UnmappedMemberHandling { get; } = Find(compilation, SystemTextJsonNames.UnmappedMemberHandling);

    public INamedTypeSymbol? ObjectCreationHandling { get; } = Find(compilation, SystemTextJsonNames.ObjectCreationHandling);

    public INamedTypeSymbol? Constructor { get; } = Find(compilation, SystemTextJsonNames.Constructor);

    public INamedTypeSymbol? Polymorphic { get; } = Find(compilation, SystemTextJsonNames.Polymorphic);

    public INamedTypeSymbol? DerivedType { get; } = Find(compilation, SystemTextJsonNames.DerivedType);

    public INamedTypeSymbol? Converter { get; } = Find(compilation, SystemTextJsonNames.Converter);

    public INamedTypeSymbol? ConverterOf { get; } = Find(compilation, SystemTextJsonNames.ConverterOf);

    public INamedTypeSymbol? SetsRequiredMembers { get; } = Find(compilation, SystemTextJsonNames.SetsRequiredMembers);

    public static SystemTextJsonAttributes? TryCreate(Compilation compilation) =>
        Find(compilation, SystemTextJsonNames.PropertyName) is { } propertyName ? new(compilation, propertyName) : null;

    /// <summary>Whether attributes of its own say that the type is a message.</summary>
    public bool Mark(INamedTypeSymbol type) =>
        ofTypes.Any(kind => type.AttributeOf(kind) is not null)
        || type.GetMembers().Any(member =>
            member is IPropertySymbol or IFieldSymbol && ofMembers.Any(kind => member.AttributeOf(kind) is not null));

    private static INamedTypeSymbol? Find(Compilation compilation, string name) => AttributeTypes.Find(compilation, name);
}
