using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>What holds for the whole feed.</summary>
[Message]
public sealed partial class FeedHeader
{
    /// <summary>Whether a fetch replaces all that was known or adds to it.</summary>
    public enum IncrementalityMode
    {
        FullDataset = 0,

        /// <summary>Its behaviour is not specified yet.</summary>
        Differential = 1,
    }

    /// <summary>"1.0" or "2.0".</summary>
    [Tag(1)] public required string GtfsRealtimeVersion { get; set; }

    /// <summary>Defaults to a full dataset, but 2.0 demands that it is sent: a zero that is there must differ from none.</summary>
    [Tag(2)] public IncrementalityMode? Incrementality { get; set; }

    /// <summary>When this content was made, in seconds since 1970, UTC.</summary>
    [Tag(3)] public ulong? Timestamp { get; set; }

    /// <summary>The feed_version of the schedule that this feed refers to.</summary>
    [Tag(4)] public string? FeedVersion { get; set; }
}
