using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>Which declaration of today a name meant in an earlier version.</summary>
internal sealed class FormerNames
{
    private readonly ILookup<string, (Lifetime Lifetime, string Today)> byName;

    public FormerNames(IEnumerable<Block> blocks)
    {
        var names =
            from block in blocks
            from fact in block.Facts
            let former = fact.Content as FormerNameFact
            where former is not null
            select (former.Name, Meaning: (fact.Lifetime, Today: block.Name));
        byName = names.ToLookup(name => name.Name, name => name.Meaning);
        Lifetimes = [.. byName.SelectMany(meanings => meanings).Select(meaning => meaning.Lifetime).Distinct()];
    }

    /// <summary>When any name meant something else, each span once.</summary>
    public IReadOnlyList<Lifetime> Lifetimes { get; }

    /// <summary>The content as it reads with the names of today.</summary>
    public FactContent Resolve(FactContent content, int version) => byName.Count == 0 ? content : Rename(content, version);

    private FactContent Rename(FactContent content, int version) => content.WithType(type => type.Rename(name => Today(name, version)));

    private string Today(string name, int version) =>
        byName[name].Where(meaning => meaning.Lifetime.Contains(version)).Select(meaning => meaning.Today).FirstOrDefault() ?? name;
}
