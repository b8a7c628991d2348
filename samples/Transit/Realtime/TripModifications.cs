using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>A detour: parts of several trips replaced by other stops and another shape. Experimental.</summary>
[Message]
public sealed partial class TripModifications
{
    [Tag(1)] public List<TripSelection> SelectedTrips { get; set; } = [];

    /// <summary>Narrows trips by frequency to those that start then.</summary>
    [Tag(2)] public List<string> StartTimes { get; set; } = [];

    /// <summary>yyyyMMdd.</summary>
    [Tag(3)] public List<string> ServiceDates { get; set; } = [];

    [Tag(4)] public List<Modification> Modifications { get; set; } = [];

    /// <summary>Replaces the stops from one selector to the other, both included.</summary>
    [Message]
    public sealed partial class Modification
    {
        [Tag(1)] public StopSelector? StartStopSelector { get; set; }

        /// <summary>Absent if no stop is replaced.</summary>
        [Tag(2)] public StopSelector? EndStopSelector { get; set; }

        /// <summary>Seconds that all later arrivals and departures are delayed.</summary>
        [Tag(3)] public int PropagatedModificationDelay { get; set; }

        [Tag(4)] public List<ReplacementStop> ReplacementStops { get; set; } = [];

        /// <summary>The id of the feed entity whose alert tells riders.</summary>
        [Tag(5)] public string? ServiceAlertId { get; set; }

        /// <summary>In seconds since 1970, UTC.</summary>
        [Tag(6)] public ulong? LastModifiedTime { get; set; }
    }

    /// <summary>Trips that get the same new shape (SelectedTrips in the specification).</summary>
    [Message]
    public sealed partial class TripSelection
    {
        [Tag(1)] public List<string> TripIds { get; set; } = [];
        [Tag(2)] public string? ShapeId { get; set; }
    }
}
