namespace SchemaEvolution.Core.Formats.Wire;

/// <summary>What a value stands for beyond the number, text or bytes that carry it; <c>default</c> for nothing.</summary>
/// <param name="TicksPerUnit">Where a number counts time: how many ticks of 100 ns one is; otherwise 0.</param>
public readonly record struct Meaning(LogicalType Type, long TicksPerUnit = 0)
{
    public bool IsNone => Type is LogicalType.None;
}

public enum LogicalType
{
    None,
    Decimal,
    Guid,

    /// <summary>A point in time, with or without its offset from UTC.</summary>
    Instant,
    Duration,
    Date,
    Time,

    /// <summary>An integer of more than 64 bits.</summary>
    Integer,
    Uri,
    Version,
}
