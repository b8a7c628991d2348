using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>The attributes of Orleans.</summary>
internal sealed class OrleansVocabulary : Vocabulary
{
    private const string Namespace = "Orleans";

    public override bool HasLevels => true;

    public override string Tag(FieldSchema field, NameScope names) => $"{names.OfAttribute(Namespace, "Id")}({Spell(field.Tag)})";

    /// <remarks>The attribute of the framework stands on fields alone.</remarks>
    public override string Ignore(ISymbol member, NameScope names) =>
        (member is IPropertySymbol ? "field: " : "") + names.OfAttribute("System", "NonSerialized");

    public override string Spell(int number) => Literals.Number(number % OrleansFormat.FirstParameter);

    /// <remarks>
    /// An attribute on a parameter keeps it among the parameters. A number that is no place was made of a name, and only its remainder is
    /// known.
    /// </remarks>
    public override IEdit? WriteNumber(AttributeSyntax? tag, DeclaredMember member, int number, SyntaxNode owner, NameScope names) =>
        tag is not null ? SetNumber(tag, member, number)
        : owner is ParameterSyntax { Parent: ParameterListSyntax list } parameter
            && list.Parameters.IndexOf(parameter) == member.Field!.Tag - OrleansFormat.FirstParameter
            ? AttributeEdits.Add(owner, $"{names.OfAttribute(Namespace, "Id")}({Spell(number)})", onOwnLine: false)
        : null;
}
