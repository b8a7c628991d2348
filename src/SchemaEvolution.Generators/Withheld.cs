using System.Collections.Immutable;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Generators;

/// <summary>Which codecs are not emitted, since what they use is not: one fault gives one error, and none in emitted code.</summary>
internal static class Withheld
{
    /// <summary>In ordinal order; empty for a project whose messages use none that is at fault.</summary>
    public static EquatableArray<string> Of(ImmutableArray<MessageSource> sources)
    {
        var present = new HashSet<string>(
            sources.Where(source => source.Model is not null).Select(source => source.Name), StringComparer.Ordinal);
        var missing = new SortedSet<string>(
            sources.SelectMany(source => source.Uses).Where(used => !present.Contains(used)), StringComparer.Ordinal);
        if (missing.Count == 0)
            return default;

        var users = sources
            .SelectMany(source => source.Uses.Select(used => (used, source.Name)))
            .ToLookup(pair => pair.used, pair => pair.Name);
        var open = new Queue<string>(missing);
        while (open.Count > 0)
        {
            foreach (var user in users[open.Dequeue()])
            {
                if (missing.Add(user))
                    open.Enqueue(user);
            }
        }

        return missing.ToEquatableArray();
    }
}
