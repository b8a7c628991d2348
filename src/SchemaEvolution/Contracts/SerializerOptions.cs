using System.Runtime.CompilerServices;

namespace SchemaEvolution;

/// <summary>Limits and choices of a serializer.</summary>
public sealed record SerializerOptions
{
    /// <summary>The options of every call that is given none.</summary>
    public static SerializerOptions Default { get; } = new();

    /// <summary>
    /// How deep messages may stand in one another, the outermost being 1. From 1; the default is 100. A reader and a writer refuse what is
    /// deeper, and so does one whose stack would not suffice.
    /// </summary>
    public int MaxDepth { get; init => field = AtLeast(1, value); } = 100;

    /// <summary>The size in bytes of the largest message that is read. The default is 64 MiB; at most <see cref="int.MaxValue"/>.</summary>
    public int MaxMessageBytes { get; init => field = AtLeast(0, value); } = 64 << 20;

    /// <summary>How many bytes of unknown fields one read keeps at most, over all messages in it. The default is 16 MiB.</summary>
    public int MaxUnknownBytes { get; init => field = AtLeast(0, value); } = 16 << 20;

    /// <summary>Whether a field that the message does not declare is an error. The default is false: it is kept.</summary>
    public bool RejectUnknownFields { get; init; }

    /// <summary>
    /// Whether one message always gives the same bytes: entries of maps and elements of sets are sorted, where keys and
    /// elements have an order: bytes and messages have none. The default is false.
    /// </summary>
    public bool Deterministic { get; init; }

    private static int AtLeast(int least, int value, [CallerMemberName] string? option = null) =>
        value >= least ? value : throw new ArgumentOutOfRangeException(option, value, $"At least {least}.");
}
