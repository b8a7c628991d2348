using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>The attributes of MemoryPack.</summary>
internal sealed class MemoryPackVocabulary : Vocabulary
{
    private const string Namespace = "MemoryPack";
    private const string Suffix = "Attribute";

    public override string Contract => $"{Namespace}.MemoryPackable{Suffix}";

    public override string Tag(FieldSchema field, NameScope names) =>
        $"{names.OfAttribute(Namespace, "MemoryPackOrder")}({Literals.Number(field.Tag)})";

    public override string Ignore(ISymbol member, NameScope names) => names.OfAttribute(Namespace, "MemoryPackIgnore");

    public override string Case(FieldSchema @case, string type, DeclaredSchema union, NameScope names) =>
        $"{names.OfAttribute(Namespace, "MemoryPackUnion")}({Literals.Number(@case.Tag)}, typeof({type}))";

    /// <remarks>With the explicit layout a member without a number is an error of the compiler.</remarks>
    public override IEnumerable<IEdit?> DropImplicitTags(AttributeSyntax? contract, NameScope names) =>
        contract is { ArgumentList: null or { Arguments.Count: 0 } } ? [SetArguments(contract, Explicit(names))] : [];

    /// <remarks>Objects are laid out so without a word.</remarks>
    public override IEnumerable<IEdit?> RestoreTrait(AttributeSyntax contract, string key, Trait? wanted, NameScope names)
    {
        if (key is Trait.Layout && wanted is null or { Value: "VersionTolerant" or "CircularReference" })
            yield return SetArguments(contract, wanted is null ? Explicit(names) : names.OfMember(Namespace, "GenerateType", wanted.Value));
    }

    public override string? Formatter(INamedTypeSymbol type, NameScope names) =>
        new[] { type, type.ContainingAssembly.GetTypeByMetadataName($"{Namespace}.{type.Name}{Suffix}") }
            .FirstOrDefault(IsFormatter) is { } found
            ? names.OfAttribute(found.ContainingNamespace.ToDisplayString(), found.Name.Substring(0, found.Name.Length - Suffix.Length))
            : null;

    public override AttributeSyntax? FormatterOn(ISymbol member) => member.GetAttributes()
        .FirstOrDefault(attribute => IsFormatter(attribute.AttributeClass))?
        .ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;

    /// <summary>Whether a type is an attribute that chooses a formatter.</summary>
    private static bool IsFormatter(INamedTypeSymbol? type) =>
        type is not null && type.Name.EndsWith(Suffix, StringComparison.Ordinal)
        && type.Bases().Any(level => level.Name == "MemoryPackCustomFormatterAttribute");

    private static string Explicit(NameScope names) => names.OfMember(Namespace, "SerializeLayout", "Explicit");

    private static SourceEdit SetArguments(AttributeSyntax contract, string arguments) => contract.ArgumentList is { } list
        ? SourceEdit.Replace(list, $"({arguments})")
        : SourceEdit.InsertAfter(contract.Name, $"({arguments})");
}
