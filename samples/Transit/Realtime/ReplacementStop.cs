using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>A stop that a modified trip serves instead. Experimental.</summary>
[Message]
public sealed partial class ReplacementStop
{
    /// <summary>Seconds from the arrival at the stop before the modification; negative only where the trip itself begins with it.</summary>
    [Tag(1)] public int? TravelTimeToStop { get; set; }

    [Tag(2)] public string? StopId { get; set; }
}
