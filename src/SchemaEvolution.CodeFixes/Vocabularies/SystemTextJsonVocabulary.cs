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

    public override IEnumerable<string> Field(FieldSchema field, NameScope names) =>
        field.WireName == field.Name ? [] : [$"{names.OfAttribute(Namespace, "JsonPropertyName")}({Literals.Text(field.WireName)})"];

    public override string Ignore(ISymbol member, NameScope names) => names.OfAttribute(Namespace, "JsonIgnore");

    public override IEdit? SetWireName(AttributeSyntax? tag, DeclaredMember member, string name, NameScope names) =>
        AttributeEdits.SetFirst(tag, member.GetDeclaration(), names.OfAttribute(Namespace, "JsonPropertyName"), Literals.Text(name));

    public override IEdit? Unrequire(AttributeSyntax? tag, DeclaredMember member) => member.Symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.ToDisplayString() == $"{Namespace}.JsonRequiredAttribute")
        .Select(attribute => attribute.ApplicationSyntaxReference?.GetSyntax())
        .OfType<AttributeSyntax>()
        .Select(AttributeEdits.Remove)
        .FirstOrDefault();

    public override IEnumerable<IEdit?> AddCarrier(TypeDeclarationSyntax part, INamedTypeSymbol message, NameScope names)
    {
        var element = names.OfFramework("System.Text.Json", "JsonElement");
        var map = names.OfFramework("System.Collections.Generic", "Dictionary", "string", element);
        var property = $"public {map}{(names.HasNullableAnnotations ? "?" : "")} ExtensionData {{ get; set; }}";
        var line = $"[{names.OfAttribute(Namespace, "JsonExtensionData")}] {property}";
        return [MemberInsertion.Into(part, part.Members.LastOrDefault(), [line])];
    }
}
