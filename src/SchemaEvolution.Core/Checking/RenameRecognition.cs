using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>
/// Recognises declarations that were renamed or moved without a word: one has gone, and another that the baseline lacks looks the same.
/// </summary>
public static class RenameRecognition
{
    /// <summary>Old key → new key.</summary>
    /// <param name="vanished">Declarations of the newest shipped version that the code has no longer.</param>
    /// <param name="unrecorded">Declarations of the code that the baseline does not have.</param>
    public static IReadOnlyDictionary<string, string> Match(
        IReadOnlyCollection<Declaration> vanished, IReadOnlyCollection<Declaration> unrecorded)
    {
        var renames = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var old in vanished)
            if (BestOf(old, unrecorded) is { } @new && BestOf(@new, vanished) == old)
                renames.Add(old.Name, @new.Name);
        return renames;
    }

    private static Declaration? BestOf(Declaration declaration, IEnumerable<Declaration> candidates) => candidates
        .Where(candidate => candidate.Keyword == declaration.Keyword)
        .Select(candidate => (candidate, common: FactsOf(declaration).Intersect(FactsOf(candidate), StringComparer.Ordinal).Count()))
        .Where(pair => IsLikely(declaration, pair.candidate, pair.common))
        .OrderByDescending(pair => pair.common)
        .ThenByDescending(pair => HaveSameSimpleName(declaration, pair.candidate))
        .ThenBy(pair => pair.candidate.Name, StringComparer.Ordinal)
        .Select(pair => pair.candidate)
        .FirstOrDefault();

    private static bool IsLikely(Declaration one, Declaration other, int common)
    {
        var larger = Math.Max(FactsOf(one).Count, FactsOf(other).Count);
        return HaveSameSimpleName(one, other) ? common * 2 >= larger : common >= 3 && common * 5 >= larger * 4;
    }

    private static bool HaveSameSimpleName(Declaration one, Declaration other) =>
        DeclarationName.Simple(one.Name) == DeclarationName.Simple(other.Name);

    /// <summary>
    /// Tag, name and type; a reference counts by its simple name, since a whole namespace may have moved, and a type parameter by its
    /// position.
    /// </summary>
    private static HashSet<string> FactsOf(Declaration declaration) => new(
        declaration.WithTypeParameters(declaration.TypeParameters.Select((_, position) => $"T{position}").ToEquatableArray()) switch
        {
            MessageSchema message =>
                message.Fields.Select(field => $"{field.Tag} {field.Name} {field.Type.Rename(DeclarationName.Simple)}"),
            EnumSchema @enum => @enum.Values.Select(value => $"{value.Number} {value.Name}"),
            UnionSchema union => union.Cases.Select(@case => $"{@case.Tag} {DeclarationName.Simple(@case.Type.Name)}"),
            _ => [],
        },
        StringComparer.Ordinal);
}
