using System.Text.RegularExpressions;
using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>Where a peer is known to leave the specification, which the tables follow.</summary>
/// <param name="Types">The changes of type that are concerned, as <see cref="Subject.Types"/> shows them: a regular expression.</param>
internal sealed record Departure(string Peer, string Types, Verdict Observed, string Reason)
{
    public static IReadOnlyList<Departure> Known { get; } =
    [
        new(
            "System.Text.Json",
            @"\bfloat>? -> .*(int|fixed)(32|64)",
            Verdict.Breaks,
            "It refuses an exponent in an integer (4.2949673E+09), which the JSON mapping of Protobuf allows."),
    ];

    public bool Explains(Outcome outcome) =>
        outcome.Observed > outcome.Verdict
        && Peer == outcome.Case.Peer.Name
        && Observed == outcome.Observed
        && Regex.IsMatch(Subject.Of(outcome).Types, Types);
}
