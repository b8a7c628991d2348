using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>The attributes of System.Text.Json.</summary>
internal sealed class SystemTextJsonVocabulary : Vocabulary
{
    private const string Namespace = "System.Text.Json.Serialization";

    public override bool ReadsKeyword => true;

    public override string? Tag(FieldSchema field, NameScope names) =>
        field.WireName == field.Name ? null : $"{names.OfAttribute(Namespace, "JsonPropertyName")}({Literals.Text(field.WireName)})";

    public override string Ignore(ISymbol member, NameScope names) => names.OfAttribute(Namespace, "JsonIgnore");

    /// <remarks>A subtype may be known by a number, which the baseline spells as text.</remarks>
    public override string Case(FieldSchema @case, string type, DeclaredSchema union, NameScope names)
    {
        var hasNumbers = union.Members.Any(member =>
            member.TagAttribute?.ConstructorArguments is { Length: 2 } arguments && arguments[1].Value is int);
        var isNumber = hasNumbers && int.TryParse(@case.Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        return $"{names.OfAttribute(Namespace, "JsonDerivedType")}(typeof({type}), {(isNumber ? @case.Key : Literals.Text(@case.Key!))})";
    }

    public override IEdit? SetValueName(EnumMemberDeclarationSyntax value, string name, NameScope names)
    {
        const string Name = "JsonStringEnumMemberName";
        var attribute = names.SymbolOf(value)?.AttributeSyntax($"{Namespace}.{Name}Attribute");
        return names.Knows(Namespace, Name)
            ? AttributeEdits.SetFirst(attribute, value, names.OfAttribute(Namespace, Name), Literals.Text(name))
            : null;
    }

    public override IEdit? SetWireName(AttributeSyntax? tag, DeclaredMember member, string name, NameScope names) =>
        AttributeEdits.SetFirst(tag, names.Place, names.OfAttribute(Namespace, "JsonPropertyName"), Literals.Text(name));

    public override IEnumerable<IReadOnlyList<IEdit?>> SetEncoding(
        AttributeSyntax? tag, DeclaredMember member, FieldType wanted, NameScope names) =>
        SystemTextJsonEncodings.Set(member.Symbol, names.Place, wanted, names);

    public override string? Formatter(INamedTypeSymbol type, NameScope names) =>
        type.Bases().Any(level => level.ToDisplayString() == $"{Namespace}.JsonConverter")
            ? $"{names.OfAttribute(Namespace, "JsonConverter")}(typeof({names.Of(type)}))"
            : null;

    public override AttributeSyntax? FormatterOn(ISymbol member) => member.AttributeSyntax($"{Namespace}.JsonConverterAttribute");

    /// <remarks>A property that somebody creates without it cannot have the keyword, nor can a parameter.</remarks>
    public override IEnumerable<IEdit> Require(AttributeSyntax? tag, SyntaxNode declaration, NameScope names)
    {
        if (MemberEdits.AddRequired(declaration) is { } keyword)
            yield return keyword;
        if (MemberEdits.OwnerOf(declaration) is { } owner)
            yield return AttributeEdits.AddToMember(owner, names.OfAttribute(Namespace, "JsonRequired"));
    }

    public override IEnumerable<IEdit> Unrequire(AttributeSyntax? tag, DeclaredMember member)
    {
        if (member.GetRequiredKeyword() is { } keyword)
            yield return MemberEdits.RemoveKeyword(keyword);
        if (member.Symbol.AttributeSyntax($"{Namespace}.JsonRequiredAttribute") is { } attribute)
            yield return AttributeEdits.Remove(attribute);
    }

    public override IEnumerable<IEdit?> AddCarrier(TypeDeclarationSyntax part, DeclaredSchema message, NameScope names)
    {
        var element = names.OfFramework("System.Text.Json", "JsonElement");
        var map = names.OfFramework("System.Collections.Generic", "Dictionary", "string", element);
        var property = $"public {map}{(names.HasNullableAnnotations ? "?" : "")} ExtensionData {{ get; set; }}";
        var line = $"[{names.OfAttribute(Namespace, "JsonExtensionData")}] {property}";
        return [MemberInsertion.Into(part, part.Members.LastOrDefault(), [line])];
    }
}
