using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>The attributes of Orleans.</summary>
internal sealed class OrleansVocabulary : Vocabulary
{
    private const string Namespace = "Orleans";

    public override IEnumerable<string> Field(FieldSchema field, NameScope names) =>
        [$"{names.OfAttribute(Namespace, "Id")}({Literals.Number(field.Tag)})"];

    /// <remarks>The attribute of the framework stands on fields alone.</remarks>
    public override string Ignore(ISymbol member, NameScope names) =>
        (member is IPropertySymbol ? "field: " : "") + names.OfAttribute("System", "NonSerialized");

    public override IEdit? KeepTypeName(AttributeSyntax? contract, BaseTypeDeclarationSyntax part, string key, NameScope names) =>
        AttributeEdits.Add(part, $"{names.OfAttribute(Namespace, "Alias")}({Literals.Text(key)})");
}
