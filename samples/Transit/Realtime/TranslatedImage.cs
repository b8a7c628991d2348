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

        /// <summary>An IANA media type that begins with <c>image/</c>.</summary>
        [Tag(2)] public required string MediaType { get; set; }

        /// <summary>BCP 47; absent in one image at most.</summary>
        [Tag(3)] public string? Language { get; set; }
    }
}
