using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>Selects what an alert concerns: that to which all selectors that are given apply.</summary>
[Message]
public sealed partial class EntitySelector
{
    [Tag(1)] public required string AgencyId { get; set; } // EVO202: was string?
    [Tag(2)] public string? RouteId { get; set; }
    [Tag(3)] public int? RouteType { get; set; }
    [Tag(4)] public TripDescriptor? Trip { get; set; }
    [Tag(5)] public string? StopId { get; set; }

    /// <summary>Only together with a route.</summary>
    [Tag(6)] public uint? DirectionId { get; set; }
}
