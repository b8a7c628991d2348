using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>Where it is said that types travel as JSON: in contexts, by attributes, by their namespaces, and by the baseline.</summary>
internal sealed class JsonRoots(SystemTextJsonAttributes attributes, Compilation compilation, IAssemblySymbol assembly, JsonScope scope)
{
    /// <summary>All messages with their options: of several contexts the first by name decides.</summary>
    public JsonReach Find()
    {
        var reach = new JsonReach(attributes, assembly);
        var (contexts, marked) = SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) ? InSource() : InMetadata();
        JsonOptions? first = null;
        foreach (var context in contexts.Where(IsContext).OrderBy(SymbolName.Of, StringComparer.Ordinal))
        {
            var options = JsonOptionsReader.Read(context, attributes);
            first ??= options;
            foreach (var attribute in context.AttributesOf(attributes.Serializable))
                if (attribute.Argument(0) is ITypeSymbol type)
                    reach.Add(type, options);
        }

        var configured = scope.Namespaces.SelectMany(TypesIn).Where(HasData);
        foreach (var type in marked.Where(attributes.Mark).Concat(configured).Where(reach.IsObject))
            reach.Add(type, JsonOptions.General);

        // Nothing tells with which options: it may have been listed in a context, or held by what is.
        foreach (var type in scope.Recorded.SelectMany(key => SymbolName.Find(assembly.GlobalNamespace, key)).Where(reach.IsObject))
            reach.Add(type, first ?? JsonOptions.General);
        return reach;
    }

    private (IEnumerable<INamedTypeSymbol> Contexts, IEnumerable<INamedTypeSymbol> Marked) InSource()
    {
        var hints = compilation.SyntaxTrees.Select(JsonHints.Of).ToList();
        return (Named(hints.SelectMany(hint => hint.Contexts)), Named(hints.SelectMany(hint => hint.Messages)));

        IEnumerable<INamedTypeSymbol> Named(IEnumerable<string> names) =>
            names.Distinct(StringComparer.Ordinal).Select(assembly.GetTypeByMetadataName).OfType<INamedTypeSymbol>();
    }

    private (IEnumerable<INamedTypeSymbol> Contexts, IEnumerable<INamedTypeSymbol> Marked) InMetadata()
    {
        var all = TypesOf(assembly.GlobalNamespace).ToList();
        return (all, all);
    }

    private bool IsContext(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
            if (SymbolEqualityComparer.Default.Equals(parent, attributes.Context))
                return true;
        return false;
    }

    /// <summary>What lies among the messages of a namespace and has nothing to write is none, but a converter or the like.</summary>
    private bool HasData(INamedTypeSymbol type) =>
        type.AttributeOf(attributes.DerivedType) is not null || new JsonMembers(attributes).Of(type, JsonOptions.General).Count > 0;

    private IEnumerable<INamedTypeSymbol> TypesIn(string name)
    {
        INamespaceSymbol? found = assembly.GlobalNamespace;
        foreach (var segment in name.Split('.'))
            found = found?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == segment);
        return found is null ? [] : TypesOf(found);
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container is INamedTypeSymbol type
            ? type.GetTypeMembers().SelectMany(TypesOf).Prepend(type)
            : container.GetMembers().Cast<INamespaceOrTypeSymbol>().SelectMany(TypesOf);
}
