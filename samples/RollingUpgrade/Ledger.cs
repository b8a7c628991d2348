using Shop;

namespace RollingUpgrade;

/// <summary>Every value that was committed, in the order of the revisions.</summary>
internal sealed class Ledger(IEnumerable<Entry> committed)
{
    private readonly ILookup<(long Order, string Field), Entry> values =
        committed.OrderBy(entry => entry.Revision).ToLookup(entry => (entry.Order, entry.Field));

    /// <summary>The value that a field must have in a revision of an order; empty if it was never written.</summary>
    public string ValueIn(long order, int revision, string field) =>
        values[(order, field)].LastOrDefault(entry => entry.Revision <= revision)?.Value ?? "";

    /// <summary>What a version read and nobody had written, and what was written last and it does not find when all is over.</summary>
    public IEnumerable<string> FaultsOf(Testimony version)
    {
        foreach (var read in version.Read)
            if (ValueIn(read.Order, read.Revision, read.Field) is var value && value != read.Value)
                yield return $"order {read.Order}: {read.Field} '{value}' was read as '{read.Value}' in revision {read.Revision}";

        var known = version.Written.Select(entry => entry.Field).ToHashSet();
        var found = version.Last.Select(entry => (entry.Order, entry.Field, entry.Value)).ToHashSet();
        foreach (var last in values.Select(entries => entries.Last()).Where(last => known.Contains(last.Field)))
            if (!found.Contains((last.Order, last.Field, last.Value)))
                yield return $"order {last.Order}: {last.Field} '{last.Value}' of revision {last.Revision} is missing";
    }
}
