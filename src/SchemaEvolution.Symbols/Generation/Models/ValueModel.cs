namespace SchemaEvolution.Symbols.Generation.Models;

/// <summary>How one value travels.</summary>
/// <param name="Type">Its C# type, never nullable.</param>
/// <param name="Codec">The value codec's C# type.</param>
/// <param name="Kind">The kind of its key: 0 for an integer, 1 for eight bytes, 2 for what has a length, 5 for four bytes.</param>
/// <param name="MessageCodec">Of a message the codec's C# type, else null.</param>
public sealed record ValueModel(string Type, string Codec, int Kind, string? MessageCodec = null)
{
    /// <summary>The kind of what has a length, which elements in one record have as well.</summary>
    public const int LengthKind = 2;

    public bool IsMessage => MessageCodec is not null;

    public bool IsPackable => Kind != LengthKind;
}
