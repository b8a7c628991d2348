namespace Shop;

/// <summary>One value in one revision of an order, as a process read or wrote it: a line of its output.</summary>
internal sealed record Entry(EntryKind Kind, long Order, int Revision, string Field, string Value)
{
    /// <exception cref="FormatException">It is not such a line.</exception>
    public static Entry Parse(string line) => line.Split('\t') is [var kind, var order, var revision, var field, var value]
        ? new(Enum.Parse<EntryKind>(kind), long.Parse(order), int.Parse(revision), field, value)
        : throw new FormatException($"'{line}' is no entry.");

    public override string ToString() => string.Join('\t', Kind, Order, Revision, Field, Value);
}

internal enum EntryKind
{
    /// <summary>It was there.</summary>
    Read,

    /// <summary>It is about to be committed.</summary>
    Writing,

    /// <summary>It is committed, and must never be missing again.</summary>
    Written,
}
