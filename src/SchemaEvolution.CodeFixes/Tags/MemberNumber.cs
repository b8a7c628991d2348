using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Vocabularies;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Tags;

/// <summary>The number of a field, an enum value or a union case.</summary>
internal static class MemberNumber
{
    public static int Of(DeclaredMember member) => member.Field?.Tag ?? member.Value?.Number ?? member.Case!.Tag;

    /// <summary>What people call it.</summary>
    public static string WordFor(Declaration declaration) => declaration is EnumSchema ? "number" : "tag";

    /// <summary>What the member is known by besides its number.</summary>
    public static string NameOf(DeclaredMember member) => member.Field?.Name ?? member.Value?.Name ?? member.Case!.Type.Name;

    /// <summary>The type that the attributes about the member's number stand on.</summary>
    public static INamedTypeSymbol HomeOf(DeclaredMember member, FixTarget target) =>
        WrittenTags.IsNumbered(member) ? member.Symbol.ContainingType : target.Declared.Symbol;

    /// <summary>The numbers that the newest version shipped a name with; null if it did not.</summary>
    public static int? ShippedAs(string name, Declaration? latest) => latest switch
    {
        MessageSchema message => message.FieldNamed(name) is { Key: null } field ? field.Tag : null,
        EnumSchema @enum => @enum.Values.FirstOrDefault(value => value.Name == name)?.Number,
        UnionSchema union => union.Cases.FirstOrDefault(@case => @case.Type.Name == name)?.Tag,
        _ => null,
    };

    /// <summary>Reserves a number on the type that holds it; null if the type is not declared in this project.</summary>
    public static IEdit? Reserve(INamedTypeSymbol home, Reservation reservation, FixTarget target) =>
        target.OwnPart(home) is not { } part ? null
        : target.Declared.Schema.ReservesInBaseline ? new ReservationEdit(target.Project, target.Declared.Schema.Name, reservation)
        : VocabularyOf(target).Reserve(reservation, target.NamesAt(part)) is { } attribute ? AttributeEdits.Add(part, attribute)
        : null;

    /// <summary>An enum belongs to no vocabulary: where the one that uses it has no word, ours has.</summary>
    private static Vocabulary VocabularyOf(FixTarget target) => target.Declared.Schema is EnumSchema
        ? KnownVocabularies.OfEnum(target.Declared, target.Compilation)
        : target.Vocabulary;
}
