using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>Names a stop of a trip by its sequence, its id or both. Experimental.</summary>
[Message]
public sealed partial class StopSelector
{
    [Tag(1)] public uint? StopSequence { get; set; }
    [Tag(2)] public string? StopId { get; set; }
}
