namespace SchemaEvolution.Core.Baseline;

/// <summary>Finds lifetimes that have a version in common.</summary>
internal static class Overlap
{
    /// <summary>Each item that starts while an earlier one is alive, with one such.</summary>
    public static IEnumerable<(T First, T Second)> Pairs<T>(IEnumerable<T> items, Func<T, Lifetime> lifetime)
    {
        var byStart = items.OrderBy(item => lifetime(item).From).ToList();
        var longest = 0;
        for (var i = 1; i < byStart.Count; i++)
        {
            var (alive, next) = (lifetime(byStart[longest]), lifetime(byStart[i]));
            if (alive.Overlaps(next))
                yield return (byStart[longest], byStart[i]);
            if (alive.To is not null && (next.To is null || next.To > alive.To))
                longest = i;
        }
    }
}
