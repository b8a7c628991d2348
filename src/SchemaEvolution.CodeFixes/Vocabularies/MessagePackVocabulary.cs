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

    public override string Tag(FieldSchema field, NameScope names) =>
        $"{names.OfAttribute(Namespace, "Key")}({(field.Key is { } key ? Literals.Text(key) : Literals.Number(field.Tag))})";

    public override string Ignore(ISymbol member, NameScope names) => names.OfAttribute(Namespace, "IgnoreMember");

    public override string Case(FieldSchema @case, string type, DeclaredSchema union, NameScope names) =>
        $"{names.OfAttribute(Namespace, "Union")}({Literals.Number(@case.Tag)}, typeof({type}))";

    /// <remarks>What is written as text bears the name that a data contract would have, without one.</remarks>
    public override IEdit? SetValueName(EnumMemberDeclarationSyntax value, string name, NameScope names)
    {
        var text = Literals.Text(name);
        return names.SymbolOf(value)?.AttributeSyntax($"{DataContractVocabulary.Namespace}.EnumMemberAttribute") is { } attribute
            ? AttributeEdits.SetNamed(attribute, "Value", text)
            : AttributeEdits.AddToMember(value, $"{names.OfAttribute(DataContractVocabulary.Namespace, "EnumMember")}(Value = {text})");
    }

    public override IEdit? SetWireName(AttributeSyntax? tag, DeclaredMember member, string name, NameScope names) =>
        AttributeEdits.SetFirst(tag, names.Place, names.OfAttribute(Namespace, "Key"), Literals.Text(name));

    public override string? Formatter(INamedTypeSymbol type, NameScope names) =>
        type.AllInterfaces.Any(one => one.OriginalDefinition.ToDisplayString() == $"{Namespace}.Formatters.IMessagePackFormatter<T>")
            ? $"{names.OfAttribute(Namespace, "MessagePackFormatter")}(typeof({names.Of(type)}))"
            : null;

    public override AttributeSyntax? FormatterOn(ISymbol member) => member.AttributeSyntax($"{Namespace}.MessagePackFormatterAttribute");
}
