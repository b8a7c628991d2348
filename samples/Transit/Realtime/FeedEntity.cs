using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>One entity of a feed; exactly one of its messages is there, unless it is deleted.</summary>
[Message]
public sealed partial class FeedEntity
{
    /// <summary>Unique within the feed; names nothing of the schedule.</summary>
    [Tag(1)] public required string Id { get; set; }

    /// <summary>Relevant to differential feeds alone.</summary>
    [Tag(2)] public bool IsDeleted { get; set; }

    // The specification says "exactly one" in words and not by a oneof, so a peer may send several.
    [Tag(3)] public TripUpdate? TripUpdate { get; set; }
    [Tag(4)] public VehiclePosition? Vehicle { get; set; }
    [Tag(5)] public Alert? Alert { get; set; }
    [Tag(6)] public Shape? Shape { get; set; }
    [Tag(7)] public Stop? Stop { get; set; }
    [Tag(8)] public TripModifications? TripModifications { get; set; }
}
