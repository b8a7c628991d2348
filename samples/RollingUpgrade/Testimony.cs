using Shop;

namespace RollingUpgrade;

/// <summary>What one version said: while it served, and when all was over about everything that is there.</summary>
internal sealed record Testimony(IReadOnlyList<Entry> Served, IReadOnlyList<Entry> Last)
{
    public IEnumerable<Entry> Written => Served.Where(entry => entry.Kind is EntryKind.Written);

    public IEnumerable<Entry> Read => Served.Where(entry => entry.Kind is EntryKind.Read).Concat(Last);

    /// <summary>What it was about to commit when it was killed.</summary>
    public IEnumerable<Entry> Unfinished =>
        Served.Where(entry => entry.Kind is EntryKind.Writing).Select(entry => entry with { Kind = EntryKind.Written }).Except(Served);
}
