using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>Data contracts as a library reads them that takes the order of a member for its number.</summary>
/// <param name="library">What has a word for all else.</param>
internal sealed class NumberedContractVocabulary(Vocabulary library) : Vocabulary
{
    private const string Number = "Order";

    public override bool HasLevels => library.HasLevels;

    public override string Tag(FieldSchema field, NameScope names) =>
        $"{names.OfAttribute(DataContractVocabulary.Namespace, "DataMember")}({Number} = {Spell(field.Tag)})";

    public override IEnumerable<string> Details(FieldSchema field, string? initializer, NameScope names) =>
        library.Details(field, initializer, names);

    public override string Ignore(ISymbol member, NameScope names) =>
        names.OfAttribute(DataContractVocabulary.Namespace, "IgnoreDataMember");

    public override string? Reserve(Reservation reservation, NameScope names) => library.Reserve(reservation, names);

    public override string? Case(FieldSchema @case, string type, DeclaredSchema union, NameScope names) =>
        library.Case(@case, type, union, names);

    public override IEnumerable<IEdit?> SetDefault(DeclaredMember member, SyntaxNode owner, string? value, NameScope names) =>
        library.SetDefault(member, owner, value, names);

    public override IEnumerable<IEdit?> AddCarrier(TypeDeclarationSyntax part, DeclaredSchema message, NameScope names) =>
        library.AddCarrier(part, message, names);
}
