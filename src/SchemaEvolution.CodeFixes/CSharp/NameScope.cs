using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.CodeFixes.CSharp;

/// <summary>How names are written at one place of the source: as short as its usings allow.</summary>
internal sealed class NameScope(Compilation compilation, SyntaxNode place)
{
    private const string Suffix = "Attribute";
    private const string Runtime = "SchemaEvolution";

    private const SymbolDisplayMiscellaneousOptions Annotations = SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier;

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat.WithMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
        | SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private readonly SemanticModel model = compilation.GetSemanticModel(place.SyntaxTree);

    /// <summary>What stands there.</summary>
    public SyntaxNode Place => place;

    /// <summary>Whether reference types say by a question mark that they may be null.</summary>
    public bool HasNullableAnnotations => model.GetNullableContext(place.SpanStart).AnnotationsEnabled();

    /// <summary>Whether <c>?</c> may stand behind a type here.</summary>
    public bool MayBeNullable(ITypeSymbol type) => type.IsValueType || HasNullableAnnotations;

    public string Of(ITypeSymbol type) => type.ToMinimalDisplayString(
        model, place.SpanStart, HasNullableAnnotations ? Format.AddMiscellaneousOptions(Annotations) : Format);

    /// <summary>A type of the framework, by its namespace and name.</summary>
    public string OfFramework(string @namespace, string name) => Resolves(name, $"{@namespace}.{name}") ? name : $"{@namespace}.{name}";

    /// <summary>A generic type of the framework.</summary>
    /// <param name="arguments">As they are written.</param>
    public string OfFramework(string @namespace, string name, params string[] arguments)
    {
        var isNear = model.LookupNamespacesAndTypes(place.SpanStart, name: name) is { Length: > 0 } found
            && found.All(type => type.ContainingNamespace?.ToDisplayString() == @namespace);
        return $"{(isNear ? name : $"{@namespace}.{name}")}<{string.Join(", ", arguments)}>";
    }

    public string Obsolete => Resolves("ObsoleteAttribute", "System.ObsoleteAttribute") ? "Obsolete" : "System.Obsolete";

    /// <summary>One of our attributes, without its suffix and qualified as the neighbours are.</summary>
    public string OfAttribute(string name) => Resolves(name + Suffix, $"{Runtime}.{name}{Suffix}") ? name : Qualify(name);

    /// <summary>An attribute of another library, without its suffix.</summary>
    public string OfAttribute(string @namespace, string name) =>
        Resolves(name + Suffix, $"{@namespace}.{name}{Suffix}") ? name : $"{@namespace}.{name}";

    /// <summary>A member of an enum of another library.</summary>
    public string OfMember(string @namespace, string type, string member) => $"{OfFramework(@namespace, type)}.{member}";

    /// <summary>The encoding as an attribute names it.</summary>
    public string OfEncoding(string member)
    {
        const string Encoding = "TagEncoding";
        return $"{(Resolves(Encoding, $"{Runtime}.{Encoding}") ? Encoding : Qualify(Encoding))}.{member}";
    }

    /// <summary>What a declaration at this place declares.</summary>
    public ISymbol? SymbolOf(SyntaxNode declaration) => model.GetDeclaredSymbol(declaration);

    /// <summary>Whether the name, as an attribute, is known at all.</summary>
    public bool Knows(string @namespace, string attribute) =>
        compilation.GetTypeByMetadataName($"{@namespace}.{attribute}{Suffix}") is not null;

    /// <summary>Whether the name stands for that type alone; generic types are written in another way.</summary>
    private bool Resolves(string name, string fullName)
    {
        var found = model.LookupNamespacesAndTypes(place.SpanStart, name: name)
            .Select(symbol => symbol is IAliasSymbol alias ? alias.Target : symbol)
            .Where(symbol => symbol is not INamedTypeSymbol { Arity: > 0 })
            .ToList();
        return found.Count == 1 && found[0].ToDisplayString() == fullName;
    }

    private string Qualify(string name)
    {
        var qualifier = place.SyntaxTree.GetRoot().DescendantNodes().OfType<AttributeSyntax>()
            .Select(attribute => attribute.Name)
            .OfType<QualifiedNameSyntax>()
            .FirstOrDefault(attribute => model.GetTypeInfo(attribute).Type?.ContainingNamespace?.ToDisplayString() == Runtime)?
            .Left.ToString();
        return $"{qualifier ?? Runtime}.{name}";
    }
}
