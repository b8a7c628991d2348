using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>An image in one or more languages.</summary>
[Message]
public sealed partial class TranslatedImage
{
    [Tag(1)] public List<LocalizedImage> LocalizedImages { get; set; } = [];

    [Message]
    public sealed partial class LocalizedImage
    {
        [Tag(1)] public required string Url { get; set; }

        // EVO203: [Tag(2)] public required string MediaType was here

        /// <summary>BCP 47; absent in one image at most.</summary>
        [Tag(3)] public string? Language { get; set; }
    }
}
