using System.Text.RegularExpressions;
using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>Where something worse than the verdict is known, and why the table stays as it is.</summary>
/// <param name="Types">What is written and read, as in <c>int64 -> list&lt;double></c>: a regular expression.</param>
internal sealed record Departure(string Peer, string Types, Verdict Observed, string Reason)
{
    public static IReadOnlyList<Departure> Known { get; } =
    [
        new(
            "System.Text.Json",
            @"\bfloat>* -> .*\b(u?int|s?fixed|sint)64\b",
            Verdict.Breaks,
            "It refuses an exponent in an integer (4.2949673E+09), which the JSON mapping of Protobuf allows."),
        new(
            "avsc",
            @"\b(int64|sint64|sfixed64)(\[\w+\])?>* -> .*\b(float|double)\b",
            Verdict.Lossy,
            "Avro promotes long to float and double, although not every long is one of them."),
        new("avsc", @"\bbytes>* -> .*\bstring\b", Verdict.Lossy, "Avro promotes bytes to string, although not all bytes are UTF-8."),
    ];

    /// <summary>The departure that the outcome is an example of; null if it is none.</summary>
    public static Departure? Of(Outcome outcome) => Known.FirstOrDefault(departure => departure.Explains(outcome));

    public bool Explains(Outcome outcome) =>
        outcome.Observed > outcome.Verdict
        && Peer == outcome.Case.Peer.Name
        && Observed == outcome.Observed
        && Subject.TypeChangesOf(outcome.Case.Trial).Any(types => Regex.IsMatch(types, Types));
}
