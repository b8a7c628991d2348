using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>A declaration that may be the old or the new half of a rename, and the facts by which the halves know each other.</summary>
/// <param name="renames">Old key → new key of the renames that are known so far.</param>
internal sealed class RenameCandidate(Declaration declaration, IReadOnlyDictionary<string, string> renames)
{
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
        return other.SimpleName == SimpleName ? common * 2 >= larger : common >= 3 && common * 5 >= larger * 4;
    }

    /// <summary>Whether the code says that the two are one: by a former name, or by a name that attributes give to both.</summary>
    public bool IsKnownAs(RenameCandidate other) => formerNames.Contains(other.SimpleName)
        || other.formerNames.Contains(SimpleName)
        || givenNames.Any(other.givenNames.Contains);

    private static bool IsName(Trait trait) => trait.Key is Trait.Contract or Trait.Alias;

    /// <summary>
    /// Tag, name and type; a reference counts by its simple name of today, since a whole namespace may have moved, one to the declaration
    /// itself without a name, and a type parameter by its position.
    /// </summary>
    private static HashSet<string> FactsOf(Declaration declaration, IReadOnlyDictionary<string, string> renames)
    {
        return new(
            declaration.WithTypeParameters(declaration.TypeParameters.Select((_, position) => $"T{position}").ToEquatableArray()) switch
            {
                MessageSchema message => message.Fields.Select(field => $"{field.Tag} {field.Name} {field.Type.Rename(Reference)}")
                    .Concat(
                        from trait in message.Traits
                        where !IsName(trait)
                        select $"{trait.Key} {trait.Type?.Rename(Reference).ToString() ?? trait.Value}"),
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
