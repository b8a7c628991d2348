using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>A path that the schedule does not have, such as a detour. Experimental.</summary>
[Message]
public sealed partial class Shape
{
    // The specification requires both in words only, since required on the wire is for ever.
    [Tag(1)] public string? ShapeId { get; set; }

    /// <summary>Two points or more, as an encoded polyline.</summary>
    [Tag(2)] public string? EncodedPolyline { get; set; }
}
