using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>The attributes of protobuf-net.</summary>
internal sealed class ProtobufNetVocabulary : Vocabulary
{
    private const string Namespace = "ProtoBuf";
    private const string Required = "IsRequired";

    /// <summary>What lets tags follow from names.</summary>
    private static readonly string[] Implicit = ["ImplicitFields", "ImplicitFirstTag", "InferTagFromName"];

    public override bool HasLevels => true;

    public override string Tag(FieldSchema field, NameScope names)
    {
        var format = ProtobufNetEncodings.FormatOf(field.Type, names) is { } value ? $", DataFormat = {value}" : "";
        var packing = field.Packing is Packing.Packed ? ", IsPacked = true" : "";
        var required = field.IsRequired ? $", {Required} = true" : "";
        return $"{names.OfAttribute(Namespace, "ProtoMember")}({Literals.Number(field.Tag)}{format}{packing}{required})";
    }

    public override IEnumerable<string> Details(FieldSchema field, string? initializer, NameScope names) =>
        field.Default is null || initializer is null ? [] : [ProtobufNetDefaults.Attribute(initializer, field.Type, names)];

    public override string Ignore(ISymbol member, NameScope names) => names.OfAttribute(Namespace, "ProtoIgnore");

    /// <remarks>A name beside a number is no more than a comment there.</remarks>
    public override string Reserve(Reservation reservation, NameScope names) =>
        $"{names.OfAttribute(Namespace, "ProtoReserved")}({ReservationText.Arguments(reservation)})";

    public override string Case(FieldSchema @case, string type, DeclaredSchema union, NameScope names) =>
        $"{names.OfAttribute(Namespace, "ProtoInclude")}({Literals.Number(@case.Tag)}, typeof({type}))";

    public override IEnumerable<IReadOnlyList<IEdit?>> SetEncoding(
        AttributeSyntax? tag, DeclaredMember member, FieldType wanted, NameScope names) =>
        tag is null ? [] : ProtobufNetEncodings.Set(tag, wanted, names);

    public override IEnumerable<IEdit?> SetDefault(DeclaredMember member, SyntaxNode owner, string? value, NameScope names) =>
        [ProtobufNetDefaults.Set(member.Symbol, owner, value, member.Field!.Type, names)];

    public override IEnumerable<IEdit> Require(AttributeSyntax? tag, SyntaxNode declaration, NameScope names) =>
        tag is not null && AttributeEdits.SetNamed(tag, Required, "true") is { } edit ? [edit] : [];

    public override IEnumerable<IEdit?> DropImplicitTags(AttributeSyntax? contract, NameScope names) =>
        contract is null ? [] : [AttributeEdits.RemoveNamed(contract, Implicit)];

    public override IEnumerable<IEdit?> AddCarrier(TypeDeclarationSyntax part, DeclaredSchema message, NameScope names) =>
        message.Symbol is { IsRecord: false, BaseType.SpecialType: SpecialType.System_Object }
            ? [BaseListEdits.Add(part, names.OfFramework(Namespace, "Extensible"), isClass: true)]
            : ProtobufNetCarrier.Edits(part, message.MissingCarrier!, names);
}
