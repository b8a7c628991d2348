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
    private const string EncodingArgument = "Encoding";

    public override bool ReadsKeyword => true;

    public override bool HasReaders => true;

    public override string Tag(FieldSchema field, NameScope names)
    {
        var encoding = Encoding(field.Type, names) is { } value ? $", {EncodingArgument} = {value}" : "";
        var packing = field.Packing is Packing.Expanded ? ", Packed = false" : "";
        return $"{names.OfAttribute("Tag")}({Literals.Number(field.Tag)}{encoding}{packing})";
    }

    public override IEnumerable<string> Details(FieldSchema field, string? initializer, NameScope names)
    {
        if (field.OneOf is not null)
            yield return $"{names.OfAttribute("OneOf")}({Literals.Text(field.OneOf)})";
        foreach (var alias in field.Aliases)
            yield return $"{names.OfAttribute("Alias")}({Literals.Text(alias)})";
    }

    public override string Ignore(ISymbol member, NameScope names) => names.OfAttribute("NotEncoded");

    public override string Reserve(Reservation reservation, NameScope names) =>
        $"{names.OfAttribute("Reserved")}({ReservationText.Arguments(reservation)})";

    public override string Case(FieldSchema @case, string type, DeclaredSchema union, NameScope names) =>
        $"{names.OfAttribute("Case")}({Literals.Number(@case.Tag)}, typeof({type}))";

    public override IEdit? SetWireName(AttributeSyntax? tag, DeclaredMember member, string name, NameScope names) =>
        tag is null ? null : AttributeEdits.SetNamed(tag, "Name", name == member.Symbol.Name ? null : Literals.Text(name));

    public override IEnumerable<IEdit?> KeepTypeName(AttributeSyntax? contract, DeclaredSchema message, string key, NameScope names)
    {
        var name = Literals.Text(TypeKeys.WithoutLastArity(key));
        yield return contract is not null
            ? AttributeEdits.SetNamed(contract, "Name", name)
            : AttributeEdits.Add(names.Place, $"{names.OfAttribute("Message")}(Name = {name})");
    }

    public override IEnumerable<IReadOnlyList<IEdit?>> SetEncoding(
        AttributeSyntax? tag, DeclaredMember member, FieldType wanted, NameScope names)
    {
        if (tag is not null)
            yield return [AttributeEdits.SetNamed(tag, EncodingArgument, Encoding(wanted, names))];
    }

    public override IEnumerable<IEdit> Require(AttributeSyntax? tag, SyntaxNode declaration, NameScope names) =>
        MemberEdits.AddRequired(declaration) is { } keyword ? [keyword] : [];

    public override IEnumerable<IEdit> Unrequire(AttributeSyntax? tag, DeclaredMember member) =>
        member.GetRequiredKeyword() is { } keyword ? [MemberEdits.RemoveKeyword(keyword)] : [];

    private static string? Encoding(FieldType type, NameScope names) =>
        Encodings.Of(type) is var encoding and not FieldEncoding.Default ? names.OfEncoding(encoding.ToString()) : null;
}
