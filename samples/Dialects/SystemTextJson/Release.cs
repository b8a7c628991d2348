using System.Text.Json;
using System.Text.Json.Serialization;

namespace Builds;

/// <summary>A release as the web hook sends it.</summary>
public sealed class Release
{
    [JsonPropertyName("tag")] public string? Tag { get; set; }
    [JsonPropertyName("size")] public int Size { get; set; } // EVO302: was long
    [JsonPropertyName("channel")] public Channel Channel { get; set; }
    public List<string> Files { get; set; } = []; // EVO401: was Assets
    [JsonExtensionData] public Dictionary<string, JsonElement>? Others { get; set; }
}

[JsonConverter(typeof(JsonStringEnumConverter<Channel>))]
public enum Channel
{
    Stable,
    Preview,
    Nightly, // EVO503: was not there
}
