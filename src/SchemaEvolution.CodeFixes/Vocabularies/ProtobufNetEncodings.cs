using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>How protobuf-net is told the encoding of a member: by its format, or by the level of compatibility.</summary>
internal static class ProtobufNetEncodings
{
    private const string Namespace = "ProtoBuf";
    private const string Format = "DataFormat";
    private const string Level = "CompatibilityLevel";

    /// <summary>The value of the argument <c>DataFormat</c>; null for the default.</summary>
    public static string? FormatOf(FieldType type, NameScope names) => (ElementOf(type), Encodings.Of(type)) switch
    {
        (_, FieldEncoding.ZigZag) => names.OfMember(Namespace, Format, "ZigZag"),
        (_, FieldEncoding.Fixed) => names.OfMember(Namespace, Format, "FixedSize"),
        (ScalarType { Kind: ScalarKind.Guid }, FieldEncoding.Binary) => names.OfMember(Namespace, Format, "FixedSize"),
        (ScalarType { Kind: ScalarKind.Timestamp or ScalarKind.Duration }, FieldEncoding.Binary) =>
            names.OfMember(Namespace, Format, "WellKnown"),
        _ => null,
    };

    /// <summary>Sets the format; where the level decides, that of the member too.</summary>
    public static IEnumerable<IReadOnlyList<IEdit?>> Set(AttributeSyntax tag, FieldType wanted, NameScope names)
    {
        IReadOnlyList<IEdit?> format = [AttributeEdits.SetNamed(tag, Format, FormatOf(wanted, names))];
        yield return format;
        if (LevelOf(wanted) is { } level)
        {
            var attribute = $"{names.OfAttribute(Namespace, Level)}({names.OfMember(Namespace, Level, level)})";
            yield return [.. format, AttributeEdits.AddBeside(tag, attribute)];
        }
    }

    /// <summary>The level at which a type that Protobuf does not have travels so; null for types that every level has alike.</summary>
    private static string? LevelOf(FieldType type) => ElementOf(type) switch
    {
        ScalarType { Kind: ScalarKind.Guid or ScalarKind.Decimal, Encoding: FieldEncoding.Text or FieldEncoding.Binary } => "Level300",
        ScalarType { Encoding: FieldEncoding.Binary } => null,
        ScalarType { Kind: ScalarKind.Guid or ScalarKind.Decimal or ScalarKind.Timestamp or ScalarKind.Duration } => "Level200",
        _ => null,
    };

    private static FieldType ElementOf(FieldType type) => type is CollectionType collection ? ElementOf(collection.Element) : type;
}
