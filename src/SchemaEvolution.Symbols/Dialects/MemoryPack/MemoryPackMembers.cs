using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.MemoryPack;

/// <summary>Chooses and orders members as MemoryPack's generator does, which numbers them by their order.</summary>
/// <remarks>Source: MemoryPackGenerator.Parser.cs, TypeMeta; Extensions.cs, GetAllMembers.</remarks>
internal sealed class MemoryPackMembers(MemoryPackAttributes attributes)
{
    /// <summary>The members in the order of their numbers; these follow from the order of declaration unless they are written.</summary>
    public IReadOnlyList<MemoryPackMember> Of(INamedTypeSymbol type) =>
    [
        .. BaseFirst(type)
            .Where(IsMember)
            .Select((symbol, index) => new MemoryPackMember(symbol, symbol.AttributeOf(attributes.Order), index))
            .OrderBy(member => member.Number),
    ];

    /// <summary>What the memory of a struct holds: each field, named as the property that it belongs to.</summary>
    public static IReadOnlyList<MemoryPackMember> InMemory(INamedTypeSymbol type) =>
    [
        .. SourceOrder.FieldsOf(type)
            .Where(symbol => !symbol.IsStatic)
            .Select((symbol, index) => new MemoryPackMember(symbol, null, index)),
    ];

    /// <summary>A member that overrides another stands in its place; one that hides another stands in its own.</summary>
    private static IEnumerable<ISymbol> BaseFirst(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (INamedTypeSymbol? level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            levels.Push(level);
        var all = levels.SelectMany(SourceOrder.Of).Where(IsInstanceData).ToList();
        var byName = all.ToLookup(symbol => symbol.Name, StringComparer.Ordinal);
        return all.Where(symbol => ReferenceEquals(byName[symbol.Name].Last(), symbol));
    }

    private static bool IsInstanceData(ISymbol symbol) =>
        symbol is { IsStatic: false, IsOverride: false, CanBeReferencedByName: true } and not IFieldSymbol { IsImplicitlyDeclared: true };

    /// <summary>What is written: also what is only computed, but nothing that cannot be read.</summary>
    private bool IsMember(ISymbol symbol) =>
        symbol.AttributeOf(attributes.Ignore) is null
        && (symbol.DeclaredAccessibility is Accessibility.Public || symbol.AttributeOf(attributes.Include) is not null)
        && symbol is not IPropertySymbol { GetMethod: null }
        && !IsGenerated(symbol);

    /// <summary>
    /// Whether another generator wrote the property: none sees what the others add. Of a partial property it wrote the other half alone.
    /// </summary>
    private bool IsGenerated(ISymbol symbol) =>
        symbol is IPropertySymbol
        && symbol.AttributeOf(attributes.GeneratedCode)?.ApplicationSyntaxReference is { } attribute
        && symbol.DeclaringSyntaxReferences.Any(declaration =>
            declaration.SyntaxTree == attribute.SyntaxTree && declaration.Span.Contains(attribute.Span));
}
