using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>The attributes of MessagePack-CSharp.</summary>
internal sealed class MessagePackVocabulary : Vocabulary
{
    private const string Namespace = "MessagePack";

    public override IEnumerable<string> Field(FieldSchema field, NameScope names) =>
        [$"{names.OfAttribute(Namespace, "Key")}({(field.Key is { } key ? Literals.Text(key) : Literals.Number(field.Tag))})"];

    public override string Ignore(ISymbol member, NameScope names) => names.OfAttribute(Namespace, "IgnoreMember");

    public override IEdit? SetWireName(AttributeSyntax? tag, DeclaredMember member, string name, NameScope names) =>
        AttributeEdits.SetFirst(tag, member.GetDeclaration(), names.OfAttribute(Namespace, "Key"), Literals.Text(name));
}
