using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Policy;

namespace SchemaEvolution.Core.Checking;

/// <summary>What a change does, to whom, and in which order it can be deployed: the second half of a message.</summary>
internal static class Consequence
{
    /// <param name="otherFormats">What it does in other formats, as sentences; may be empty.</param>
    /// <param name="advice">Who goes first, as a sentence; may be empty.</param>
    /// <returns>Sentences, each with a space before it; empty where nothing is known.</returns>
    public static string Describe(
        FormatRules format, Direction direction, Outcome outcome, string otherFormats, string advice, SchemaRole role)
    {
        if (outcome.IsSafe)
            return "";
        var example = outcome.Witness is { } witness ? Example(witness, direction, role) : Effect(outcome.Verdict, direction, role);
        var effect = $" {format.Name}, {direction.ToString().ToLowerInvariant()}: {example}.";
        return advice.Length == 0 ? effect + otherFormats : $"{effect}{otherFormats} {advice}";
    }

    private static string Example(Witness witness, Direction direction, SchemaRole role)
    {
        var written = $"{WriterOf(direction, role)} {witness.Written}";
        var reader = ReaderOf(direction, role);
        return witness.Read switch
        {
            Witness.Refused => $"{written} is refused{reader}",
            Witness.Skipped => $"{written} is skipped{reader}",
            _ => $"{written} is read{reader} as {witness.Read}",
        };
    }

    /// <summary>What is known where no example is.</summary>
    private static string Effect(Verdict verdict, Direction direction, SchemaRole role) =>
        $"{WriterOf(direction, role)} value " + verdict switch
        {
            Verdict.Wrong => $"is read{ReaderOf(direction, role)} as another",
            Verdict.Breaks => $"is not read{ReaderOf(direction, role)}",
            _ => $"may be lost{ReaderOf(direction, role)}",
        };

    private static string WriterOf(Direction direction, SchemaRole role) => (direction, role) switch
    {
        (Direction.Forward, _) => "a new",
        (_, SchemaRole.Stored) => "a stored",
        (_, SchemaRole.Event) => "a published",
        (_, SchemaRole.Request) => "an old client's",
        _ => "an old server's",
    };

    private static string ReaderOf(Direction direction, SchemaRole role) => (direction, role) switch
    {
        (Direction.Backward, _) => "",
        (_, SchemaRole.Request) => " by old servers",
        (_, SchemaRole.Response) => " by old clients",
        _ => " by old readers",
    };
}
