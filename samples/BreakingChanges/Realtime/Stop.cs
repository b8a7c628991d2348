using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>A stop that the schedule does not have; its fields are those of <c>stops.txt</c>. Experimental.</summary>
[Message]
public sealed partial class Stop
{
    /// <summary>WheelchairBoarding in the specification.</summary>
    public enum BoardingAccess
    {
        Unknown = 0,
        Available = 1,
        NotAvailable = 2,
    }

    [Tag(1)] public string? StopId { get; set; }
    [Tag(2)] public TranslatedString? StopCode { get; set; }
    [Tag(3)] public TranslatedString? StopName { get; set; }
    [Tag(4)] public TranslatedString? TtsStopName { get; set; }
    [Tag(5)] public TranslatedString? StopDesc { get; set; }

    /// <summary>Degrees north, WGS 84.</summary>
    [Tag(6)] public float? StopLat { get; set; }

    /// <summary>Degrees east, WGS 84.</summary>
    [Tag(7)] public float? StopLon { get; set; }

    [Tag(8)] public string? ZoneId { get; set; }
    [Tag(9)] public TranslatedString? StopUrl { get; set; }
    [Tag(11)] public string? ParentStation { get; set; }
    [Tag(12)] public string? StopTimezone { get; set; }
    [Tag(13)] public BoardingAccess WheelchairBoarding { get; set; }
    [Tag(14)] public string? LevelId { get; set; }
    [Tag(15)] public TranslatedString? PlatformCode { get; set; }
    [Tag(16)] public required string Country { get; set; } // EVO201: was not there
}
