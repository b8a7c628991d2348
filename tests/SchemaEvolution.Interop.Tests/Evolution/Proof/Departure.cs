using System.Text.RegularExpressions;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Generation;
using SchemaEvolution.Interop.Tests.Evolution.Observation;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>Where something worse than the verdict is known, and why the table stays as it is.</summary>
/// <param name="Peers">The names of the peers: a regular expression.</param>
/// <param name="Types">What is written and read, as in <c>int64 -> list&lt;double></c>: a regular expression.</param>
internal sealed record Departure(string Peers, string Types, Verdict Verdict, Verdict Observed, string Reason)
{
    private static readonly MessageType Root = new(Names.Root);

    private const string Protobuf = @"^(Google\.Protobuf|protobufjs)$";
    private const string ProtobufOrJson = @"^(Google\.Protobuf( JSON)?|protobufjs|System\.Text\.Json)$";

    /// <summary>Whether a field of another type, and with a default, must be there for the reader.</summary>
    public bool IsOfDefaults { get; init; }

    public static IReadOnlyList<Departure> Known { get; } =
    [
        new(
            "^System.Text.Json$",
            @"\bfloat>* -> .*\b(u?int|s?fixed|sint)64\b",
            Verdict.Lossy,
            Verdict.Breaks,
            "It refuses an exponent in an integer (4.2949673E+09), which the JSON mapping of Protobuf allows."),
        new(
            "^avsc$",
            @"\b(int64|sint64|sfixed64)(\[\w+\])?>* -> .*\b(float|double)\b",
            Verdict.Safe,
            Verdict.Lossy,
            "Avro promotes long to float and double, although not every long is one of them."),
        new(
            "^avsc$",
            @"\bbytes>* -> .*\bstring\b",
            Verdict.Safe,
            Verdict.Lossy,
            "Avro promotes bytes to string, although not all bytes are UTF-8."),
        new(
            Protobuf,
            "^(Inner|Other|Shape) -> bytes$",
            Verdict.Safe,
            Verdict.Lossy,
            "Protobuf calls a message and bytes compatible, although a message that is absent becomes empty bytes."),
        new(
            ProtobufOrJson,
            "",
            Verdict.Breaks,
            Verdict.Wrong,
            "A default that comes or goes with a change to a type that breaks is not judged beside it: the change is reported anyway.")
        {
            IsOfDefaults = true,
        },
    ];

    /// <summary>The departure that the outcome is an example of; null if it is none.</summary>
    public static Departure? Of(Outcome outcome) => Known.FirstOrDefault(departure => departure.Explains(outcome));

    public bool IsOf(IPeer peer) => Regex.IsMatch(peer.Name, Peers);

    public bool Explains(Outcome outcome) =>
        Verdict == outcome.Verdict
        && Observed == outcome.Observed
        && IsOf(outcome.Case.Peer)
        && Subject.TypeChangesOf(outcome.Case.Trial).Any(types => Regex.IsMatch(types, Types))
        && (!IsOfDefaults || HasDefaultOfAnotherType(outcome.Case.Versions, Root, Root));

    private static bool HasDefaultOfAnotherType(Versions versions, FieldType written, FieldType read) => (written, read) switch
    {
        (CollectionType from, CollectionType to) => HasDefaultOfAnotherType(versions, from.Element, to.Element),
        (MessageType, MessageType) => versions.PairsOf(written, read).Any(pair =>
            (pair.Read.Default is not null && pair.Written.Type != pair.Read.Type)
            || HasDefaultOfAnotherType(versions, pair.Written.Type, pair.Read.Type)),
        _ => false,
    };
}
