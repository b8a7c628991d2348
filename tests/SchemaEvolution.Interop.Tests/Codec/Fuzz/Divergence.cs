namespace SchemaEvolution.Interop.Tests.Codec.Fuzz;

/// <summary>Where our reader and Google.Protobuf are known to differ about what is a message.</summary>
/// <param name="Sentence">What our reader says when it refuses what the other takes.</param>
/// <param name="Reason">Why that is right.</param>
internal sealed record Divergence(string Sentence, string Reason)
{
    public static IReadOnlyList<Divergence> WeRefuse { get; } =
    [
        new("A key has more than 32 bits", "The specification has keys of 32 bits. The other drops the bits beyond."),
        new("seconds from 1970 are not in the years 1 to 9999", "So says timestamp.proto. The other checks when it converts to a DateTime."),
        new("nanoseconds of a point in time are not within a second", "So says timestamp.proto. The other checks when it converts to a DateTime."),
        new("nanoseconds of a duration are not within a second", "So says duration.proto. The other checks when it converts to a TimeSpan."),
        new("of a duration differ in their signs", "So says duration.proto. The other checks when it converts to a TimeSpan."),
        new("it would not fit a TimeSpan", "No value of the member could hold it."),
    ];

    public static bool IsKnown(SchemaException refused) => WeRefuse.Any(known => refused.Reason.Contains(known.Sentence, StringComparison.Ordinal));
}
