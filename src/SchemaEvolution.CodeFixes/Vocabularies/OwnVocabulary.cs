using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>Our attributes.</summary>
internal sealed class OwnVocabulary : Vocabulary
{
    public override IEnumerable<string> Field(FieldSchema field, NameScope names)
    {
        var packing = field.Packing is Packing.Expanded ? ", Packed = false" : "";
        yield return $"{names.OfAttribute("Tag")}({Literals.Number(field.Tag)}{Argument(field.Type, names)}{packing})";
        if (field.OneOf is not null)
            yield return $"{names.OfAttribute("OneOf")}({Literals.Text(field.OneOf)})";
        foreach (var alias in field.Aliases)
            yield return $"{names.OfAttribute("Alias")}({Literals.Text(alias)})";
    }

    public override string Ignore(ISymbol member, NameScope names) => names.OfAttribute("NotEncoded");

    public override string Reserve(Reservation reservation, NameScope names) =>
        $"{names.OfAttribute("Reserved")}({ReservationText.Arguments(reservation)})";

    public override IEdit? SetWireName(AttributeSyntax? tag, DeclaredMember member, string name, NameScope names) =>
        tag is null ? null : AttributeEdits.SetNamed(tag, "Name", name == member.Symbol.Name ? null : Literals.Text(name));

    public override IEdit? KeepTypeName(AttributeSyntax? contract, BaseTypeDeclarationSyntax part, string key, NameScope names)
    {
        var name = Literals.Text(TypeKeys.WithoutLastArity(key));
        return contract is not null
            ? AttributeEdits.SetNamed(contract, "Name", name)
            : AttributeEdits.Add(part, $"{names.OfAttribute("Message")}(Name = {name})");
    }

    public override (string Argument, string? Value)? Encoding(FieldType type, NameScope names) =>
        ("Encoding", Encodings.Of(type) is var encoding and not FieldEncoding.Default ? names.OfEncoding(encoding.ToString()) : null);

    private string Argument(FieldType type, NameScope names) =>
        Encoding(type, names) is { Value: { } value } encoding ? $", {encoding.Argument} = {value}" : "";
}
