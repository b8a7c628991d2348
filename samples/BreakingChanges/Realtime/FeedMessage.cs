using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>One answer of a realtime feed: what is known now about the trips, vehicles and alerts of one GTFS schedule.</summary>
/// <remarks>
/// Every message of the specification leaves 1000 to 1999 and 9000 to 9999 to extensions. That is an invitation, not a reservation:
/// an extension of a peer is kept as an unknown field.
/// <para>Source: https://gtfs.org/documentation/realtime/reference/.</para>
/// </remarks>
[Message]
public sealed partial class FeedMessage
{
    [Tag(1)] public required FeedHeader Header { get; set; }
    [Tag(2)] public List<FeedEntity> Entities { get; set; } = [];
}
