using SchemaEvolution;

namespace Transit.Realtime;

/// <summary>A text or an address in one or more languages.</summary>
[Message]
public sealed partial class TranslatedString
{
    [Tag(1)] public List<Translation> Translations { get; set; } = [];

    [Message]
    public sealed partial class Translation
    {
        [Tag(1)] public required string Text { get; set; }

        /// <summary>BCP 47; absent in one translation at most.</summary>
        [Tag(2)] public string? Language { get; set; }
    }
}
