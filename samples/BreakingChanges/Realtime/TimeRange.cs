using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>From <see cref="Start"/> on and before <see cref="End"/>, in seconds since 1970, UTC; open where one is absent.</summary>
[Message]
public sealed partial class TimeRange
{
    [Tag(1)] public string? Start { get; set; } // EVO301: was ulong?
    [Tag(2)] public ulong? End { get; set; }
}
