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
public sealed record Witness(string Written, string Read);
