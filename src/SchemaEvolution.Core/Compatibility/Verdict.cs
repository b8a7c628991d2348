namespace SchemaEvolution.Core.Compatibility;

/// <summary>What a change does to a reader, from harmless to worst.</summary>
public enum Verdict
{
    /// <summary>The reader sees what the writer wrote.</summary>
    Safe,

    /// <summary>Values that the reader's type cannot hold are dropped, truncated or reinterpreted.</summary>
    Lossy,

    /// <summary>The reader refuses the message, or skips the field.</summary>
    Breaks,

    /// <summary>A value that both types hold is read as another, silently.</summary>
    Wrong,
}

/// <summary>Who reads whom.</summary>
public enum Direction
{
    /// <summary>New code reads what old code wrote.</summary>
    Backward,

    /// <summary>Old code reads what new code writes.</summary>
    Forward,
}

/// <summary>An example that proves a verdict: a value that one side writes and what the other side makes of it.</summary>
/// <param name="Written">What the writer meant, as it would stand in C# or in the baseline.</param>
/// <param name="Read">What the reader sees: a value, <see cref="Refused"/> or <see cref="Skipped"/>.</param>
public sealed record Witness(string Written, string Read)
{
    /// <summary>The reader reports an error.</summary>
    public const string Refused = "refused";

    /// <summary>The reader takes the bytes for a field that it does not know.</summary>
    public const string Skipped = "nothing: the field is skipped";
}
