using System.Text.Json;
using System.Text.Json.Serialization;

namespace Builds;

/// <summary>A release as the web hook sends it.</summary>
public sealed class Release
{
    [JsonPropertyName("tag")] public string? Tag { get; set; }
    [JsonPropertyName("size")] public long Size { get; set; }
    [JsonPropertyName("channel")] public Channel Channel { get; set; }
    public List<string> Assets { get; set; } = [];
    [JsonExtensionData] public Dictionary<string, JsonElement>? Others { get; set; }
}

[JsonConverter(typeof(JsonStringEnumConverter<Channel>))]
public enum Channel { Stable, Preview }
