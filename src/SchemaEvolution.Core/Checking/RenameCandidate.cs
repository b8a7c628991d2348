using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>A declaration that may be the old or the new half of a rename, and the facts by which the halves know each other.</summary>
/// <param name="renames">Old key → new key of the renames that are known so far.</param>
internal sealed class RenameCandidate(Declaration declaration, IReadOnlyDictionary<string, string> renames)
{
    /// <summary>Under another name, that three members are the same, or all but the name or the type of one.</summary>
    private const int FewestCommon = 7;

    private readonly bool isForeign = declaration.Dialect is not null;

    /// <summary>Former names that the code tells, without their namespaces.</summary>
    private readonly IReadOnlyCollection<string> formerNames = [.. declaration.Aliases.Select(DeclarationName.Simple)];

    /// <summary>By what the wire knows it, whatever the type is called.</summary>
    private readonly IReadOnlyCollection<string> givenNames =
        [.. declaration is MessageSchema message ? message.Traits.Where(IsName).Select(trait => trait.ToString()) : []];

    public string Name => declaration.Name;

    public string SimpleName { get; } = DeclarationName.Simple(declaration.Name);

    /// <summary>Those of messages, enums and unions differ.</summary>
    public IReadOnlyCollection<string> Facts { get; } = FactsOf(declaration, renames);

    public string Keyword => declaration.Keyword;

    /// <summary>
    /// The names under which the other half may be found: its own of today, former ones and the one that attributes give it.
    /// </summary>
    public IEnumerable<string> Names => formerNames.Prepend(SimpleName).Concat(givenNames);

    /// <summary>
    /// Whether it is small and all of it is the same: in another vocabulary than ours a name is seldom on the wire, and small messages are
    /// many. If more than one is so, none is meant.
    /// </summary>
    public bool IsSameAs(RenameCandidate other) =>
        isForeign && other.isForeign && Facts.Count > 0 && Facts.Count == other.Facts.Count && Facts.All(other.Facts.Contains);

    /// <param name="common">How many facts the two share.</param>
    public bool IsLikely(RenameCandidate other, int common)
    {
        if (IsKnownAs(other))
            return true;
        var larger = Math.Max(Facts.Count, other.Facts.Count);
        if (other.SimpleName == SimpleName)
            return common * 2 >= larger;
        var isAlike = isForeign && NameSimilarity.AreAlike(SimpleName, other.SimpleName);
        return common >= FewestCommon && (isAlike ? common * 3 >= larger * 2 : common * 5 >= larger * 4);
    }

    /// <summary>Whether the code says that the two are one: by a former name, or by a name that attributes give to both.</summary>
    public bool IsKnownAs(RenameCandidate other) => formerNames.Contains(other.SimpleName)
        || other.formerNames.Contains(SimpleName)
        || givenNames.Any(other.givenNames.Contains);

    private static bool IsName(Trait trait) => trait.Key is Trait.Contract or Trait.Alias;

    /// <summary>
    /// Three facts a member. In other vocabularies than ours, where names are seldom on the wire, it may be the same in part: by its name
    /// in whatever case, by its type, or by both. A reference counts by its simple name of today, since a whole namespace may have moved,
    /// one to the declaration itself without a name, and a type parameter by its position.
    /// </summary>
    private static HashSet<string> FactsOf(Declaration declaration, IReadOnlyDictionary<string, string> renames)
    {
        return new(
            declaration.WithTypeParameters(declaration.TypeParameters.Select((_, position) => $"T{position}").ToEquatableArray()) switch
            {
                MessageSchema message => message.Fields
                    .SelectMany(FactsOfField)
                    .Concat(
                        from trait in message.Traits
                        where !IsName(trait)
                        from fact in Whole($"{trait.Key} {trait.Type?.Rename(Reference).ToString() ?? trait.Value}")
                        select fact),
                EnumSchema @enum => @enum.Values.SelectMany(value => Whole($"{value.Number} {value.Name}")),
                UnionSchema union => union.Cases.SelectMany(@case => Whole($"{@case.Tag} {Reference(@case.Type.Name)}")),
                _ => [],
            },
            StringComparer.Ordinal);

        IEnumerable<string> FactsOfField(FieldSchema field) => declaration.Dialect is null
            ? Whole($"{field.Tag} {field.Name} {field.Type.Rename(Reference)}")
            : Three(field.Key ?? $"{field.Tag}", field.Key ?? field.Name.ToLowerInvariant(), $"{field.Type.Rename(Reference)}");

        // What is the same, or is not, counts as much as a member that may be the same in part.
        static IEnumerable<string> Whole(string key) => Three(key, "", "");

        static IEnumerable<string> Three(string key, string name, string type) =>
            [$"{key} = {name}", $"{key} {type}", $"{key} {name} {type}"];

        string Reference(string name) => name == declaration.Name
            ? ""
            : DeclarationName.Simple(renames.TryGetValue(name, out var today) ? today : name);
    }
}
