using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>Names one run of a trip of the schedule, or all trips of a route.</summary>
[Message]
public sealed partial class TripDescriptor
{
    /// <summary>How the trip relates to the schedule (ScheduleRelationship in the specification).</summary>
    public enum TripRelationship
    {
        Scheduled = 0,

        /// <summary>Deprecated: <see cref="Duplicated"/> or <see cref="New"/> says what is meant.</summary>
        Added = 1,

        Unscheduled = 2,
        Canceled = 3,

        /// <summary>In 1.0 from the start, deprecated in 2014, back since 2025. Experimental.</summary>
        Replacement = 5,

        /// <summary>Experimental.</summary>
        Duplicated = 6,

        /// <summary>Cancelled, and not to be shown to riders. Experimental.</summary>
        Deleted = 7,

        /// <summary>Unrelated to any trip of the schedule. Experimental.</summary>
        New = 8,
    }

    [Tag(1)] public string? TripId { get; set; }

    /// <summary>HH:mm:ss, beyond 24 hours for what runs after midnight.</summary>
    [Tag(2)] public string? StartTime { get; set; }

    /// <summary>yyyyMMdd.</summary>
    [Tag(3)] public string? StartDate { get; set; }

    [Tag(4)] public TripRelationship? ScheduleRelationship { get; set; }
    [Tag(5)] public string? RouteId { get; set; }
    [Tag(6)] public uint? DirectionId { get; set; }

    /// <summary>Instead of all other selectors.</summary>
    [Tag(7)] public ModifiedTripSelector? ModifiedTrip { get; set; }

    /// <summary>Names a trip as <see cref="TripModifications"/> have changed it.</summary>
    [Message]
    public sealed partial class ModifiedTripSelector
    {
        /// <summary>The id of the feed entity that holds the modifications.</summary>
        [Tag(1)] public string? ModificationsId { get; set; }

        [Tag(2)] public string? AffectedTripId { get; set; }
        [Tag(3)] public string? StartTime { get; set; }
        [Tag(4)] public string? StartDate { get; set; }
    }
}
