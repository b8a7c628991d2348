using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>How a vehicle proceeds along one trip, and what is predicted for the rest of it.</summary>
[Message]
public sealed partial class TripUpdate
{
    [Tag(1)] public required TripDescriptor Trip { get; set; }

    /// <summary>By stop sequence; each holds until the next one.</summary>
    [Tag(2)] public List<StopTimeUpdate> StopTimeUpdates { get; set; } = [];

    [Tag(3)] public VehicleDescriptor? Vehicle { get; set; }

    /// <summary>When the progress was measured, in seconds since 1970, UTC.</summary>
    [Tag(4)] public uint? Timestamp { get; set; } // EVO302: was ulong?

    /// <summary>Seconds behind the schedule, negative if ahead of it; holds until a stop says otherwise. Experimental.</summary>
    [Tag(5, Encoding = TagEncoding.ZigZag)] public int? Delay { get; set; } // EVO305: was the default encoding

    /// <summary>Experimental.</summary>
    [Tag(6)] public UpdatedTrip? TripProperties { get; set; }

    /// <summary>A predicted arrival or departure.</summary>
    [Message]
    public sealed partial class StopTimeEvent
    {
        /// <summary>Seconds behind the schedule, negative if ahead of it.</summary>
        [Tag(1)] public int? Delay { get; set; }

        /// <summary>In seconds since 1970, UTC; goes before the delay.</summary>
        [Tag(2)] public long? Time { get; set; }

        // EVO106: [Tag(3)] public int? Uncertainty was here

        /// <summary>The scheduled time of a new, replacement or duplicated trip, in seconds since 1970, UTC. Experimental.</summary>
        [Tag(4)] public long? ScheduledTime { get; set; }
    }

    /// <summary>Arrival and departure at one stop, which its sequence or its id names.</summary>
    [Message]
    public sealed partial class StopTimeUpdate
    {
        /// <summary>How the stop relates to the schedule (ScheduleRelationship in the specification).</summary>
        public enum StopRelationship
        {
            Scheduled = 0,
            Skipped = 1,
            NoData = 2,

            /// <summary>Of a trip by frequency without exact times. Experimental.</summary>
            Unscheduled = 3,
        }

        [Tag(1)] public uint? StopSequence { get; set; }
        [Tag(2)] public StopTimeEvent? Arrival { get; set; }
        [Tag(3)] public StopTimeEvent? Departure { get; set; }
        [Tag(4)] public string? StopId { get; set; }
        [Tag(5)] public StopRelationship ScheduleRelationship { get; set; }

        /// <summary>Experimental.</summary>
        [Tag(6)] public UpdatedStopTime? StopTimeProperties { get; set; }

        /// <summary>Expected after the departure from this stop.</summary>
        [Tag(7)] public VehiclePosition.Occupancy? DepartureOccupancyStatus { get; set; }

        /// <summary>What has changed for one stop of the schedule (StopTimeProperties in the specification). Experimental.</summary>
        [Message]
        public sealed partial class UpdatedStopTime
        {
            public enum DropOffPickupType
            {
                Regular = 0,
                None = 1,
                PhoneAgency = 2,
                CoordinateWithDriver = 3,
            }

            /// <summary>The stop, such as another platform of the station, that is served instead.</summary>
            [Tag(1)] public string? AssignedStopId { get; set; }

            [Tag(2)] public string? StopHeadsign { get; set; }
            [Tag(3)] public DropOffPickupType? PickupType { get; set; }
            [Tag(4)] public DropOffPickupType? DropOffType { get; set; }
        }
    }

    /// <summary>What has changed for the trip, or defines its duplicate (TripProperties in the specification). Experimental.</summary>
    [Message]
    public sealed partial class UpdatedTrip
    {
        [Tag(1)] public string? TripId { get; set; }

        /// <summary>yyyyMMdd.</summary>
        [Tag(2)] public string? StartDate { get; set; }

        /// <summary>HH:mm:ss, beyond 24 hours for what runs after midnight.</summary>
        [Tag(3)] public string? StartTime { get; set; }

        [Tag(4)] public string? ShapeId { get; set; }
        [Tag(5)] public string? TripHeadsign { get; set; }
        [Tag(6)] public string? TripShortName { get; set; }
    }
}
