using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>Names a vehicle.</summary>
[Message]
public sealed partial class VehicleDescriptor
{
    /// <summary>What overrides the schedule; <see cref="NoValue"/> leaves it as it is.</summary>
    public enum WheelchairAccess
    {
        NoValue = 0,
        Unknown = 1,
        WheelchairAccessible = 2,
        WheelchairInaccessible = 3,
    }

    /// <summary>The system's own id, unique for each vehicle.</summary>
    [Tag(1)] public string? Id { get; set; }

    /// <summary>What riders see.</summary>
    [Tag(2)] public string? Label { get; set; }

    [Tag(3)] public string? LicensePlate { get; set; }
    [Tag(4)] public WheelchairAccess WheelchairAccessible { get; set; }
}
