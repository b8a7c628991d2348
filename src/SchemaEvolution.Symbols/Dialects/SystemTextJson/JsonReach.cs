using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>The types of one assembly that travel as JSON objects: those that are named somewhere, and those that these lead to.</summary>
/// <remarks>A type of another assembly belongs to the baseline of that one.</remarks>
internal sealed class JsonReach(SystemTextJsonAttributes attributes, IAssemblySymbol assembly)
{
    private readonly JsonMembers members = new(attributes);
    private readonly Dictionary<INamedTypeSymbol, JsonOptions> reached = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> held = new(SymbolEqualityComparer.Default);

    /// <summary>The messages, each with the options of the first that led to it.</summary>
    public IReadOnlyDictionary<INamedTypeSymbol, JsonOptions> Messages => reached;

    /// <summary>Whether a member is of the type, so that a reader makes one, and not only what derives from it.</summary>
    public bool IsHeld(INamedTypeSymbol type) => held.Contains(type);

    /// <summary>Adds the messages in a type, and all that they lead to.</summary>
    public void Add(ITypeSymbol type, JsonOptions options)
    {
        var open = new Stack<ITypeSymbol>([type]);
        while (open.Count > 0)
            foreach (var part in PartsOf(open.Pop()))
                if (IsObject(part) && !reached.ContainsKey(part))
                {
                    reached.Add(part, options);
                    var types = MembersOf(part, options).ToList();
                    held.UnionWith(types.SelectMany(PartsOf));
                    foreach (var next in types.Concat(CasesOf(part)))
                        open.Push(next);
                }
    }

    /// <summary>Whether the library writes the type member by member.</summary>
    public bool IsObject(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly)
        && (type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false } || IsPolymorphicInterface(type))
        && type.AttributeOf(attributes.Converter) is null
        && CollectionInterfaces.ElementOf(type) is null;

    private bool IsPolymorphicInterface(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Interface && type.AttributeOf(attributes.DerivedType) is not null;

    private IEnumerable<ITypeSymbol> MembersOf(INamedTypeSymbol message, JsonOptions options) => members.Of(message, options)
        .Where(member => member.Symbol.AttributeOf(attributes.Converter) is null)
        .Select(member => member.Type);

    private IEnumerable<ITypeSymbol> CasesOf(INamedTypeSymbol message) =>
        message.AttributesOf(attributes.DerivedType).Select(attribute => attribute.Argument(0)).OfType<ITypeSymbol>();

    /// <summary>The definitions that a type is made of: of collections and generic types what they hold too.</summary>
    private static IEnumerable<INamedTypeSymbol> PartsOf(ITypeSymbol type) => PartsOf(type, TypeChain.Empty);

    private static IEnumerable<INamedTypeSymbol> PartsOf(ITypeSymbol type, TypeChain above)
    {
        var chain = above.Enter(type);
        var inner = type switch
        {
            IArrayTypeSymbol array => [array.ElementType],
            INamedTypeSymbol named when chain is null || named.SpecialType is not SpecialType.None => SymbolName.ArgumentsOf(named),
            INamedTypeSymbol named => SymbolName.ArgumentsOf(named).Concat(HeldBy(named)),
            _ => [],
        };
        var parts = inner.SelectMany(part => PartsOf(part, chain ?? above));
        return type is INamedTypeSymbol { SpecialType: SpecialType.None } own ? parts.Prepend(own.OriginalDefinition) : parts;
    }

    /// <summary>What a class holds that is a collection without being generic.</summary>
    private static IEnumerable<ITypeSymbol> HeldBy(INamedTypeSymbol type) =>
        CollectionInterfaces.KeyAndValueOf(type) is var (_, value) ? [value]
        : CollectionInterfaces.ElementOf(type) is { } element ? [element]
        : [];
}
