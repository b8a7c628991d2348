using System.Text.RegularExpressions;

namespace SchemaEvolution.Interop.Tests.Codec.Fuzz;

/// <summary>Where our reader and Google.Protobuf are known to differ about what is a message.</summary>
/// <param name="Sentence">What our reader says when it refuses what the other takes: a regular expression.</param>
/// <param name="Reason">Why that is right.</param>
internal sealed record Divergence(string Sentence, string Reason)
{
    public static IReadOnlyList<Divergence> WeRefuse { get; } =
    [
        new("A key has more than 32 bits", "Keys have 32 bits. The other drops the bits beyond."),
        new(@"A length of \d{10,} bytes", "Lengths end at 2 GiB. The other drops the bits beyond 32."),
        new("A text is not UTF-8", "The specification of proto3 demands UTF-8. The other puts a replacement character."),
        new("There is no wire type [67]", "The other passes over such a key if it stands in an entry of a map."),
        new("is required and did not come", "We ask every message. The other asks what merging and replacing left."),
        new("seconds from 1970 are not in the years 1 to 9999", "So says timestamp.proto. The other does not look."),
        new("nanoseconds of a point in time are not within a second", "So says timestamp.proto. The other does not look."),
        new("nanoseconds of a duration are not within a second", "So says duration.proto. The other does not look."),
        new("of a duration differ in their signs", "So says duration.proto. The other does not look."),
        new("it would not fit a TimeSpan", "No value of the member could hold it."),
    ];

    public static bool IsKnown(SchemaException refused) => WeRefuse.Any(known => Regex.IsMatch(refused.Reason, known.Sentence));
}
