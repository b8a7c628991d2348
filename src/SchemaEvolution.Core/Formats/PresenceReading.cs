using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>What a reader makes of the presence of a field that a writer with another schema wrote or left out.</summary>
/// <remarks>
/// Source: https://protobuf.dev/programming-guides/field_presence/ and https://protobuf.dev/programming-guides/proto2/#required.
/// </remarks>
internal sealed class PresenceReading(FormatRules format)
{
    private const string Null = "null";

    /// <param name="isNullLeftOut">Whether the code of the writer says that it leaves the field out instead of writing null.</param>
    /// <param name="isAlwaysWritten">Whether it is known to leave the field out never.</param>
    public Outcome Read(FieldSchema writer, FieldSchema reader, bool isNullLeftOut, bool isAlwaysWritten)
    {
        var zero = ZeroValue.Of(writer.Type);
        if (format.RequiresNothing && (writer.IsRequired || reader.IsRequired))
            return Outcome.Safe;
        if (format.Nulls is not NullReading.LeftOut && (isAlwaysWritten || !reader.IsRequired))
            return NullComparison.Read(isNullLeftOut ? NullReading.Zero : format.Nulls, writer, reader);
        return format.ResolvesSchemas
            ? writer.IsNullable && !reader.IsNullable ? new(Verdict.Breaks, new(Null, Witness.Refused)) : Outcome.Safe
            : (writer, reader) switch
            {
                // Also where the zero is written "in theory": https://thrift.apache.org/docs/idl (default requiredness) knows exceptions.
                _ when reader.IsRequired && !writer.IsAlwaysWritten => RefusedWithout(writer),
                _ when reader.IsRequired || writer.IsAlwaysWritten => Outcome.Safe,
                ({ Presence: Presence.Optional }, { Presence: Presence.Implicit }) =>
                    new(Verdict.Lossy, new(Null, MeaningOfAbsence(reader, zero))),
                ({ Presence: Presence.Implicit }, { Presence: Presence.Optional }) when !format.WritesZero =>
                    new(Verdict.Lossy, new(zero, Null)),
                _ => Outcome.Safe,
            };
    }

    /// <summary>The outcome for a reader of messages whose writer does not know the field.</summary>
    /// <param name="schemas">The declarations of the reader.</param>
    public Outcome ReadUnwritten(FieldSchema reader, ISchemaSource schemas) =>
        (reader.IsRequired && !format.RequiresNothing) || format.LacksDefault(reader, schemas) ? RefusedWithout(reader) : Outcome.Safe;

    /// <summary>
    /// What absence means to the two sides: a conforming writer leaves a field out to say its default. Where even null is written, nothing
    /// is left out.
    /// </summary>
    public Outcome ReadDefault(FieldSchema writer, FieldSchema reader)
    {
        var zero = ZeroValue.Of(writer.Type);
        var isWritten = format.Nulls is not NullReading.LeftOut && !format.LeavesOutDefaults;
        return writer.IsRequired || reader.IsRequired || format.ResolvesSchemas || isWritten
            ? Outcome.Safe
            : new(Verdict.Wrong, new($"{Without(writer)} (meaning {MeaningOfAbsence(writer, zero)})", MeaningOfAbsence(reader, zero)));
    }

    /// <summary>What was always written is left out where it is zero, and every reader keeps what a new object holds.</summary>
    public static Judgement ReadLeftOut(FieldSchema field)
    {
        var zero = new Outcome(
            Verdict.Wrong, new($"{ZeroValue.Of(field.Type)}, which is left out from now on,", field.Default?.Literal ?? "another value"));
        return new(zero, zero);
    }

    private Outcome RefusedWithout(FieldSchema field) => new(Verdict.Breaks, new(Without(field), Witness.Refused));

    private string Without(FieldSchema field) =>
        format.IsKeyedByName ? $"message without '{field.WireName}'" : $"message without {format.KeyOf(field)}";

    private static string MeaningOfAbsence(FieldSchema field, string zero) =>
        field.Default?.Literal ?? (field.Presence is Presence.Optional ? Null : zero);
}
