using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Types;

/// <summary>The keys of declarations: <c>Acme.Outer.Page`1</c>.</summary>
internal static class SymbolName
{
    private static readonly Regex TypeParameters = new("<([^<>]*)>", RegexOptions.CultureInvariant);
    private static readonly Regex Segment = new(@"^[^`]+(`([1-9][0-9]?))?\z", RegexOptions.CultureInvariant);

    public static string Of(INamespaceOrTypeSymbol symbol)
    {
        var name = symbol is INamedTypeSymbol { Arity: var arity } ? WithArity(symbol.Name, arity) : symbol.Name;
        INamespaceOrTypeSymbol? outer = symbol.ContainingType is { } type ? type : symbol.ContainingNamespace;
        return outer is null or INamespaceSymbol { IsGlobalNamespace: true } ? name : $"{Of(outer)}.{name}";
    }

    /// <summary>
    /// The key of a name that was written by hand; its arity may be left out, and type parameters may stand in angle brackets.
    /// </summary>
    /// <returns>Null if it is no full name, or not one of a declaration with so many type parameters.</returns>
    public static string? FromText(string text, int arity)
    {
        const string Global = "global::";
        var name = text.Trim();
        if (name.StartsWith(Global, StringComparison.Ordinal))
            name = name.Substring(Global.Length);
        name = TypeParameters.Replace(name, match => WithArity("", match.Groups[1].Value.Split(',').Length));
        var key = name.IndexOf('`') >= 0 ? name : WithArity(name, arity);
        var segments = key.Split('.').Select(segment => Segment.Match(segment)).ToList();
        return segments.All(segment => segment.Success) && segments.Sum(ArityOf) == arity ? key : null;

        static int ArityOf(Match segment) =>
            segment.Groups[2] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>
    /// The types that have a key: namespaces and outer types are spelled alike, and several assemblies may have a type of one name.
    /// </summary>
    public static IEnumerable<INamedTypeSymbol> Find(INamespaceOrTypeSymbol root, string key)
    {
        List<INamespaceOrTypeSymbol> found = [root];
        foreach (var segment in key.Split('.'))
        {
            var tick = segment.IndexOf('`');
            var name = tick < 0 ? segment : segment.Substring(0, tick);
            List<INamespaceOrTypeSymbol> inner = [];
            foreach (var container in found)
                foreach (var member in container.GetMembers(name))
                    if (member is INamespaceSymbol || (member is INamedTypeSymbol type && segment == WithArity(name, type.Arity)))
                        inner.Add((INamespaceOrTypeSymbol)member);
            found = inner;
        }

        return found.OfType<INamedTypeSymbol>();
    }

    /// <summary>Type arguments (of a definition: type parameters) of all segments, in order.</summary>
    public static IEnumerable<ITypeSymbol> ArgumentsOf(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? ArgumentsOf(outer).Concat(type.TypeArguments) : type.TypeArguments;

    /// <summary>
    /// The names of the type parameters of all segments, each once: of two with one name no member can mean the outer one, which is known
    /// by its position instead.
    /// </summary>
    public static EquatableArray<string> TypeParametersOf(INamedTypeSymbol type)
    {
        if (!type.IsGenericType)
            return default;
        var names = ArgumentsOf(type.OriginalDefinition).Select(parameter => parameter.Name).ToList();
        return names
            .Select((name, position) => names.LastIndexOf(name) == position ? name : position.ToString(CultureInfo.InvariantCulture))
            .ToEquatableArray();
    }

    private static string WithArity(string name, int arity) => arity == 0 ? name : $"{name}`{arity.ToString(CultureInfo.InvariantCulture)}";
}
