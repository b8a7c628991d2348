using Shop;

namespace RollingUpgrade;

/// <summary>Compares what both versions wrote with what they read.</summary>
internal sealed class Verdict(Testimony v1, Testimony v2)
{
    /// <summary>Values that version 1 has no member for, or no name.</summary>
    private static readonly (string What, string Field, Func<string, bool> IsNew)[] NewInV2 =
    [
        ("a gift note (a new field)", "GiftNote", value => value != ""),
        ("a doorbell (a new field of the address)", "ShipTo.Doorbell", value => value != ""),
        ("the status Returned (a new enum value)", "Status", value => value == "3"),
    ];

    private readonly List<Entry> rescued = [.. v2.Unfinished.Where(entry => IsCommitted(entry, v1, v2))];

    /// <summary>Prints what was seen.</summary>
    /// <returns>The exit code: 0 if no value is missing.</returns>
    public int Print()
    {
        Ledger ledger = new([.. v1.Written, .. v2.Written, .. rescued]);
        List<string> faults = [.. ledger.FaultsOf(v1), .. ledger.FaultsOf(v2)];

        Console.WriteLine($"""

            v1 wrote {v1.Written.Count()} values and read {v1.Read.Count()}
            v2 wrote {v2.Written.Count()} values and read {v2.Read.Count()}
            the change that v2 was killed in is {(v2.Unfinished.Except(rescued).Any() ? "undone" : "in the file")}
            """);
        foreach (var (what, field, isNew) in NewInV2)
        {
            var changes = v1.Written.Count(entry => entry.Field != field && isNew(ledger.ValueIn(entry.Order, entry.Revision, field)));
            Console.WriteLine($"{changes} times v1 changed an order that had {what}");
            if (changes == 0)
                faults.Add($"v1 never met {what}");
        }

        foreach (var fault in faults)
            Console.WriteLine(fault);
        Console.WriteLine();
        if (faults is [])
        {
            Console.WriteLine($"{v2.Last.Count} values are in the file, and none is missing");
            return 0;
        }

        Console.WriteLine($"{faults.Count} values are missing or wrong");
        return 1;
    }

    /// <summary>Nobody was told of it; but the order has this revision, and it is nobody else's.</summary>
    private static bool IsCommitted(Entry unfinished, Testimony v1, Testimony v2) =>
        v2.Last.Any(last => last.Order == unfinished.Order && last.Revision >= unfinished.Revision)
        && !v1.Written.Concat(v2.Written).Any(written => written.Order == unfinished.Order && written.Revision == unfinished.Revision);
}
