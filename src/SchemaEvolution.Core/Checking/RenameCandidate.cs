using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>A declaration that may be the old or the new half of a rename, and the facts by which the halves know each other.</summary>
/// <param name="renames">Old key → new key of the renames that are known so far.</param>
internal sealed class RenameCandidate(Declaration declaration, IReadOnlyDictionary<string, string> renames)
{
    private readonly string simpleName = DeclarationName.Simple(declaration.Name);
    private readonly HashSet<string> facts = FactsOf(declaration, renames);

    public string Name => declaration.Name;

    private string Keyword => declaration.Keyword;

    /// <summary>The candidate that has most in common with this one, null if none has enough.</summary>
    public RenameCandidate? BestOf(IEnumerable<RenameCandidate> candidates) => candidates
        .Where(candidate => candidate.Keyword == Keyword)
        .Select(candidate => (candidate, common: facts.Count(candidate.facts.Contains)))
        .Where(pair => IsLikely(pair.candidate, pair.common))
        .OrderByDescending(pair => pair.common)
        .ThenByDescending(pair => pair.candidate.simpleName == simpleName)
        .ThenBy(pair => pair.candidate.Name, StringComparer.Ordinal)
        .Select(pair => pair.candidate)
        .FirstOrDefault();

    private bool IsLikely(RenameCandidate other, int common)
    {
        var larger = Math.Max(facts.Count, other.facts.Count);
        return other.simpleName == simpleName ? common * 2 >= larger : common >= 3 && common * 5 >= larger * 4;
    }

    /// <summary>
    /// Tag, name and type; a reference counts by its simple name of today, since a whole namespace may have moved, one to the declaration
    /// itself without a name, and a type parameter by its position.
    /// </summary>
    private static HashSet<string> FactsOf(Declaration declaration, IReadOnlyDictionary<string, string> renames)
    {
        return new(
            declaration.WithTypeParameters(declaration.TypeParameters.Select((_, position) => $"T{position}").ToEquatableArray()) switch
            {
                MessageSchema message => message.Fields.Select(field => $"{field.Tag} {field.Name} {field.Type.Rename(Reference)}"),
                EnumSchema @enum => @enum.Values.Select(value => $"{value.Number} {value.Name}"),
                UnionSchema union => union.Cases.Select(@case => $"{@case.Tag} {Reference(@case.Type.Name)}"),
                _ => [],
            },
            StringComparer.Ordinal);

        string Reference(string name) => name == declaration.Name
            ? ""
            : DeclarationName.Simple(renames.TryGetValue(name, out var today) ? today : name);
    }
}
