using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>The attributes of protobuf-net.</summary>
internal sealed class ProtobufNetVocabulary : Vocabulary
{
    private const string Namespace = "ProtoBuf";

    public override IEnumerable<string> Field(FieldSchema field, NameScope names)
    {
        var encoding = Encoding(field.Type, names) is { Value: { } value } argument ? $", {argument.Argument} = {value}" : "";
        var packing = field.Packing is Packing.Packed ? ", IsPacked = true" : "";
        yield return $"{names.OfAttribute(Namespace, "ProtoMember")}({Literals.Number(field.Tag)}{encoding}{packing})";
        if (field.Default is { Literal: { } literal } && field.Type is ScalarType)
            yield return $"{names.OfAttribute("System.ComponentModel", "DefaultValue")}({literal})";
    }

    public override string Ignore(ISymbol member, NameScope names) => names.OfAttribute(Namespace, "ProtoIgnore");

    /// <remarks>A name beside a number is no more than a comment there.</remarks>
    public override string Reserve(Reservation reservation, NameScope names) =>
        $"{names.OfAttribute(Namespace, "ProtoReserved")}({ReservationText.Arguments(reservation)})";

    public override (string Argument, string? Value)? Encoding(FieldType type, NameScope names) => ("DataFormat", Encodings.Of(type) switch
    {
        FieldEncoding.ZigZag => names.OfMember(Namespace, "DataFormat", "ZigZag"),
        FieldEncoding.Fixed => names.OfMember(Namespace, "DataFormat", "FixedSize"),
        _ => null,
    });

    public override IEnumerable<IEdit?> DropImplicitTags(AttributeSyntax? contract) =>
        contract?.ArgumentList is { } list && list.Arguments.All(argument => IsImplicit(argument))
            ? [SourceEdit.Remove(list.SyntaxTree, list.SpanStart, list.Span.End)]
            : [];

    /// <remarks>The base class of the library needs nothing to be written; a class with another base has to do it by hand.</remarks>
    public override IEnumerable<IEdit?> AddCarrier(TypeDeclarationSyntax part, INamedTypeSymbol message, NameScope names) =>
        message is { TypeKind: TypeKind.Class, IsRecord: false, BaseType.SpecialType: SpecialType.System_Object }
            ? [BaseListEdits.Add(part, names.OfFramework(Namespace, "Extensible"), isClass: true)]
            : [];

    private static bool IsImplicit(AttributeArgumentSyntax argument) =>
        argument.NameEquals?.Name.Identifier.ValueText is "ImplicitFields" or "ImplicitFirstTag";
}
