using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>A place on earth (WGS 84), and how the vehicle moves there.</summary>
[Message]
public sealed partial class Position
{
    /// <summary>Degrees north.</summary>
    [Tag(1)] public required float Latitude { get; set; }

    /// <summary>Degrees east.</summary>
    [Tag(2)] public required float Longitude { get; set; }

    /// <summary>Degrees clockwise from north, measured and not derived from former positions.</summary>
    [Tag(3)] public float? Bearing { get; set; }

    /// <summary>Metres.</summary>
    [Tag(4)] public double? Odometer { get; set; }

    /// <summary>Metres a second.</summary>
    [Tag(5)] public float? Speed { get; set; }
}
