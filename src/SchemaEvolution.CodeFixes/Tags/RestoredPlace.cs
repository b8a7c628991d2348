using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Tags;

/// <summary>Where a field that has gone is declared again: as it shipped, which decides its tag where that is a position.</summary>
/// <param name="Neighbour">The member beside it, null if the type has none.</param>
/// <param name="IsBefore">Whether it comes before that.</param>
internal sealed record RestoredPlace(MemberDeclarationSyntax? Neighbour, bool IsBefore)
{
    /// <summary>
    /// Behind the member with the next lower tag, before the next one where there is none; in a type that has no fields left, at the end.
    /// </summary>
    public static RestoredPlace Of(FieldSchema field, TypeDeclarationSyntax type, FixTarget target)
    {
        var present = target.Members
            .Where(WrittenTags.IsNumbered)
            .Select(member => (Tag: Rank(member, target), Syntax: SyntaxOf(member.Symbol, type)))
            .Where(member => member.Syntax is not null)
            .OrderBy(member => member.Tag)
            .ToList();
        return present.LastOrDefault(member => member.Tag < field.Tag).Syntax is { } lower ? new(lower, false)
            : WrittenTags.AreImplicit(target) && present.FirstOrDefault().Syntax is { } first ? new(first, true)
            : new(present.LastOrDefault().Syntax ?? type.Members.LastOrDefault(), false);
    }

    public SourceEdit Insert(TypeDeclarationSyntax type, IReadOnlyList<string> lines) => IsBefore
        ? MemberInsertion.Before(Neighbour!, lines)
        : MemberInsertion.Into(type, Neighbour, lines);

    /// <summary>The shipped tag, since a tag that is a position has changed with the removal.</summary>
    private static int Rank(DeclaredMember member, FixTarget target) =>
        MemberNumber.ShippedAs(MemberNumber.NameOf(member), target.Latest) ?? MemberNumber.Of(member);

    private static MemberDeclarationSyntax? SyntaxOf(ISymbol member, TypeDeclarationSyntax type) => member.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax().FirstAncestorOrSelf<MemberDeclarationSyntax>())
        .FirstOrDefault(syntax => syntax?.Parent == type);
}
