namespace SchemaEvolution.Core.Model;

/// <summary>Tags or a name that were used once and must never be used again.</summary>
/// <param name="From">The first tag; null where only a name is reserved.</param>
/// <param name="To">The last tag; equal to <paramref name="From"/> for a single one.</param>
/// <param name="Name">The retired name, null if it is not known. Only a single tag, or no tag at all, has one.</param>
public sealed record Reservation(int? From, int? To, string? Name)
{
    public static Reservation OfTag(int tag, string? name = null) => new(tag, tag, name);

    public static Reservation OfRange(int from, int to) => new(from, to, null);

    public static Reservation OfName(string name) => new(null, null, name);

    public bool IsRange => From != To;

    public bool Covers(int tag) => From <= tag && tag <= To;

    public override string ToString() => (From, Name) switch
    {
        (null, _) => QuotedText.Write(Name ?? ""),
        _ when IsRange => $"{From} to {To}",
        (_, null) => $"{From}",
        _ => $"{From} {DeclarationName.Quote(Name)}",
    };
}
