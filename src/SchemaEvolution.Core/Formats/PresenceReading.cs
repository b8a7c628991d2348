using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>What a reader makes of the presence of a field that a writer with another schema wrote or left out.</summary>
/// <remarks>
/// Source: https://protobuf.dev/programming-guides/field_presence/ and https://protobuf.dev/programming-guides/proto2/#required.
/// </remarks>
internal static class PresenceReading
{
    private const string Absent = "null";

    public static Outcome Read(FieldSchema writer, FieldSchema reader, string zero) => (writer, reader) switch
    {
        _ when reader.IsRequired && !writer.IsAlwaysWritten => RefusedWithout(writer.Tag),
        _ when reader.IsRequired || writer.IsAlwaysWritten => Outcome.Safe,
        ({ Presence: Presence.Optional }, { Presence: Presence.Implicit }) =>
            new(Verdict.Lossy, new(Absent, MeaningOfAbsence(reader, zero))),
        ({ Presence: Presence.Implicit }, { Presence: Presence.Optional }) => new(Verdict.Lossy, new(zero, Absent)),
        _ => Outcome.Safe,
    };

    /// <summary>The outcome for a reader that demands a tag which the writer does not know or may leave out.</summary>
    public static Outcome RefusedWithout(int tag) => new(Verdict.Breaks, new($"message without tag {tag}", Witness.Refused));

    /// <summary>What absence means to the two sides: a conforming writer leaves a field out to say its default.</summary>
    public static Outcome ReadDefault(FieldSchema writer, FieldSchema reader, string zero) =>
        writer.IsRequired || reader.IsRequired
            ? Outcome.Safe
            : new(
                Verdict.Wrong,
                new($"message without tag {writer.Tag} (meaning {MeaningOfAbsence(writer, zero)})", MeaningOfAbsence(reader, zero)));

    private static string MeaningOfAbsence(FieldSchema field, string zero) =>
        field.Default?.Literal ?? (field.Presence is Presence.Optional ? Absent : zero);
}
