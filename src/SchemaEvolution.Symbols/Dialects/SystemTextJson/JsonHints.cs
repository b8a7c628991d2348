using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>
/// The types of one file whose syntax looks as if attributes of System.Text.Json made them messages, or contexts. A file is looked at
/// once: an editor changes one of many.
/// </summary>
internal sealed class JsonHints
{
    /// <summary>The attributes of members that make sense on a message alone.</summary>
    public static readonly IReadOnlyList<string> OfMembers =
    [
        SystemTextJsonNames.PropertyName,
        SystemTextJsonNames.PropertyOrder,
        SystemTextJsonNames.Include,
        SystemTextJsonNames.Required,
        SystemTextJsonNames.ExtensionData,
        SystemTextJsonNames.NumberHandling,
        SystemTextJsonNames.ObjectCreationHandling,
    ];

    /// <summary>The attributes of types that make sense on a message alone.</summary>
    public static readonly IReadOnlyList<string> OfTypes =
    [
        SystemTextJsonNames.Polymorphic,
        SystemTextJsonNames.DerivedType,
        SystemTextJsonNames.UnmappedMemberHandling,
        SystemTextJsonNames.NumberHandling,
        SystemTextJsonNames.ObjectCreationHandling,
    ];

    private const string Suffix = "Attribute";

    private static readonly HashSet<string> MemberWords = Words(OfMembers);
    private static readonly HashSet<string> TypeWords = Words(OfTypes);
    private static readonly HashSet<string> ContextWords = Words([SystemTextJsonNames.Serializable]);
    private static readonly ConditionalWeakTable<SyntaxTree, JsonHints> Known = new();

    private readonly List<string> messages = [];
    private readonly List<string> contexts = [];

    private JsonHints(SyntaxTree tree)
    {
        if (tree.GetRoot() is CompilationUnitSyntax unit)
            Collect(unit.Members, "");
    }

    /// <summary>Metadata names.</summary>
    public IReadOnlyList<string> Messages => messages;

    /// <inheritdoc cref="Messages"/>
    public IReadOnlyList<string> Contexts => contexts;

    public static JsonHints Of(SyntaxTree tree) => Known.GetValue(tree, static tree => new(tree));

    /// <param name="outer">The metadata name of what the members stand in, with what joins them to it.</param>
    private void Collect(SyntaxList<MemberDeclarationSyntax> members, string outer)
    {
        foreach (var member in members)
            if (member is BaseNamespaceDeclarationSyntax space)
                Collect(space.Members, $"{outer}{NameOf(space.Name)}.");
            else if (member is TypeDeclarationSyntax type)
                Collect(type, outer);
    }

    private void Collect(TypeDeclarationSyntax type, string outer)
    {
        var arity = type.TypeParameterList?.Parameters.Count ?? 0;
        var name = outer + type.Identifier.ValueText + (arity == 0 ? "" : $"`{arity}");
        if (Has(type.AttributeLists, ContextWords))
            contexts.Add(name);
        if (Has(type.AttributeLists, TypeWords) || type.Members.Any(IsMarked) || ParametersOf(type).Any(IsMarked))
            messages.Add(name);
        Collect(type.Members, $"{name}+");
    }

    private static bool IsMarked(MemberDeclarationSyntax member) =>
        member is PropertyDeclarationSyntax or FieldDeclarationSyntax && Has(member.AttributeLists, MemberWords);

    private static bool IsMarked(ParameterSyntax parameter) => Has(parameter.AttributeLists, MemberWords);

    private static IEnumerable<ParameterSyntax> ParametersOf(TypeDeclarationSyntax type) =>
        type is RecordDeclarationSyntax { ParameterList.Parameters: var parameters } ? parameters : [];

    private static bool Has(SyntaxList<AttributeListSyntax> lists, HashSet<string> words)
    {
        foreach (var list in lists)
            foreach (var attribute in list.Attributes)
                if (words.Contains(LastName(attribute.Name)))
                    return true;
        return false;
    }

    private static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static string NameOf(NameSyntax name) => name is QualifiedNameSyntax qualified
        ? $"{NameOf(qualified.Left)}.{qualified.Right.Identifier.ValueText}"
        : LastName(name);

    /// <summary>An attribute may be written with its suffix and without.</summary>
    private static HashSet<string> Words(IEnumerable<string> names)
    {
        var simple = names.Select(name => name.Substring(name.LastIndexOf('.') + 1)).ToList();
        return new(simple.Concat(simple.Select(name => name.Substring(0, name.Length - Suffix.Length))), StringComparer.Ordinal);
    }
}
