using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Tags;

/// <summary>Writes numbers down that members have by their order or by their names.</summary>
internal static class WrittenTags
{
    /// <summary>Whether some numbers follow from something else, so that to change one is to write all.</summary>
    public static bool AreImplicit(FixTarget target) =>
        target.Declared.ImplicitTags is not null && target.Members.Any(member => IsNumbered(member) && member.Field!.Key is null);

    /// <summary>Whether the member has a place among the others: a subtype has none.</summary>
    public static bool IsNumbered(DeclaredMember member) => member.Field is { IsCase: false };

    /// <returns>Null if one of the members cannot be edited: it would be left behind with another number.</returns>
    public static IReadOnlyList<IEdit>? Write(IEnumerable<(DeclaredMember Member, int Number)> numbers, FixTarget target)
    {
        var edits = numbers.Select(pair => Write(pair.Member, pair.Number, target)).ToList();
        return edits.Count == 0 || edits.Contains(null) || target.OwnContract is not { } contract
            ? null
            : [.. edits.OfType<IEdit>(), .. target.Vocabulary.DropImplicitTags(contract, target.NamesAt(contract)).OfType<IEdit>()];
    }

    private static IEdit? Write(DeclaredMember member, int number, FixTarget target) =>
        target.Own(MemberEdits.OwnerOf(member.GetDeclaration())) is { } owner
            ? target.Vocabulary.WriteNumber(target.TagOf(member), member, number, owner, target.NamesAt(owner))
            : null;
}
