using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>Where a vehicle is.</summary>
[Message]
public sealed partial class VehiclePosition
{
    public enum VehicleStopStatus
    {
        IncomingAt = 0,
        StoppedAt = 1,
        InTransitTo = 2,
    }

    /// <summary>CongestionLevel in the specification.</summary>
    public enum Congestion
    {
        UnknownCongestionLevel = 0,
        RunningSmoothly = 1,
        StopAndGo = 2,
        Congestion = 3,
        SevereCongestion = 4,
    }

    /// <summary>How full a vehicle or carriage is (OccupancyStatus in the specification); no linear scale. Experimental.</summary>
    public enum Occupancy
    {
        Empty = 0,
        ManySeatsAvailable = 1,
        FewSeatsAvailable = 2,
        StandingRoomOnly = 3,
        CrushedStandingRoomOnly = 4,
        Full = 5,
        NotAcceptingPassengers = 6,
        NoDataAvailable = 7,
        NotBoardable = 8,
    }

    [Tag(1)] public TripDescriptor? Trip { get; set; }
    [Tag(2)] public Position? Position { get; set; }

    /// <summary>The stop that <see cref="CurrentStatus"/> speaks of.</summary>
    [Tag(3)] public uint? CurrentStopSequence { get; set; }

    [Tag(4)] public VehicleStopStatus CurrentStatus { get; set; } = VehicleStopStatus.InTransitTo;

    /// <summary>When the position was measured, in seconds since 1970, UTC.</summary>
    [Tag(5)] public ulong? Timestamp { get; set; }

    [Tag(6)] public Congestion? CongestionLevel { get; set; }
    [Tag(7)] public string? StopId { get; set; }
    [Tag(8)] public VehicleDescriptor? Vehicle { get; set; }

    /// <summary>Experimental.</summary>
    [Tag(9)] public Occupancy? OccupancyStatus { get; set; }

    /// <summary>100 is what the vehicle was designed for; it may hold more. Experimental.</summary>
    [Tag(10)] public uint? OccupancyPercentage { get; set; }

    /// <summary>In the direction of travel. Experimental.</summary>
    [Tag(11)] public List<CarriageDetails> MultiCarriageDetails { get; set; } = [];

    /// <summary>One carriage of a vehicle that has several. Experimental.</summary>
    [Message]
    public sealed partial class CarriageDetails
    {
        [Tag(1)] public string? Id { get; set; }
        [Tag(2)] public string? Label { get; set; }
        [Tag(3)] public Occupancy OccupancyStatus { get; set; } = Occupancy.NoDataAvailable;

        /// <summary>As of the vehicle; -1 if there is no data.</summary>
        [Tag(4)] public int OccupancyPercentage { get; set; } = -1;

        /// <summary>From 1, in the direction of travel.</summary>
        [Tag(5)] public uint? CarriageSequence { get; set; }
    }
}
