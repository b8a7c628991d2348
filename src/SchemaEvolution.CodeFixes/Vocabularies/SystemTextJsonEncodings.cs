using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>How System.Text.Json is told whether an enum, or a number, travels as text.</summary>
internal static class SystemTextJsonEncodings
{
    private const string Namespace = "System.Text.Json.Serialization";
    private const string Converter = "JsonConverter";
    private const string Handling = "JsonNumberHandling";

    /// <summary>Takes the attribute away that the member bears, or gives it one.</summary>
    public static IEnumerable<IReadOnlyList<IEdit?>> Set(ISymbol member, SyntaxNode place, FieldType wanted, NameScope names)
    {
        var (name, argument) = wanted is EnumType ? (Converter, ConverterFor(wanted, names)) : (Handling, HandlingOf(wanted, names));
        if (member.AttributeSyntax($"{Namespace}.{name}Attribute") is { } present)
            yield return [AttributeEdits.Remove(present)];
        else if (MemberEdits.OwnerOf(place) is { } owner)
            yield return [AttributeEdits.AddToMember(owner, $"{names.OfAttribute(Namespace, name)}({argument})")];
    }

    private static string ConverterFor(FieldType wanted, NameScope names) => EnumLayouts.Of(wanted) == EnumLayout.Text
        ? $"typeof({names.OfFramework(Namespace, "JsonStringEnumConverter")})"
        : $"typeof({names.OfFramework(Namespace, "JsonNumberEnumConverter", DeclarationName.Simple(((EnumType)wanted).Name))})";

    private static string HandlingOf(FieldType wanted, NameScope names) => Encodings.Of(wanted) is FieldEncoding.Text
        ? $"{names.OfMember(Namespace, Handling, "AllowReadingFromString")} | {names.OfMember(Namespace, Handling, "WriteAsString")}"
        : names.OfMember(Namespace, Handling, "Strict");
}
