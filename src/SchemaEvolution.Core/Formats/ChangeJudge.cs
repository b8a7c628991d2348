using System.Globalization;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>Turns changes into verdicts, for one wire format and one pair of versions.</summary>
public sealed class ChangeJudge
{
    // A generic message that contains itself with ever larger arguments has no end, and may have a number of forms beyond count.
    private const int DeepestNesting = 32;
    private const int MostMessages = 1000;

    private readonly ISchemaSource oldSchemas;
    private readonly ISchemaSource newSchemas;
    private readonly TypeComparer types;

    /// <summary>Pairs of messages that the comparison at hand has met: each counts once, however many fields lead to it.</summary>
    private readonly HashSet<(MessageSchema Old, MessageSchema New)> met = [];

    private int depth;

    public ChangeJudge(FormatRules format, ISchemaSource oldSchemas, ISchemaSource newSchemas)
    {
        Format = format;
        this.oldSchemas = oldSchemas;
        this.newSchemas = newSchemas;
        types = new TypeComparer(format, oldSchemas, newSchemas, CompareMessages);
    }

    public FormatRules Format { get; }

    public Judgement Judge(SchemaChange change, Declaration old, Declaration @new) => change switch
    {
        FieldAdded { New: { IsRequired: true } field } => new(PresenceReading.RefusedWithout(field.Tag), Outcome.Safe),
        FieldRemoved { Old: { IsRequired: true } field } => new(Outcome.Safe, PresenceReading.RefusedWithout(field.Tag)),
        FieldRenumbered { Old: var before, New: var after } => new(Displaced(before, @new), Displaced(after, old)),
        FieldTypeChanged { Old: var before, New: var after } => types.Compare(before.Type, after.Type),
        FieldPresenceChanged { Old: var before, New: var after } => JudgePresence(before, after),
        FieldDefaultChanged { Old: var before, New: var after } => JudgeDefault(before, after),
        FieldOneOfChanged { Move: var move } moved => JudgeMove(move, moved.New),
        EnumValueRenumbered { Old: var before, New: var after } =>
            new(Renumbered(before, (EnumSchema)@new), Renumbered(after, (EnumSchema)old)),
        EnumValueRenamed { Old: var before, New: var after } => new(Misread(Show(before), Show(after)), Misread(Show(after), Show(before))),
        UnionCaseRemoved { Old: var before } => new(Unknown(before), Outcome.Safe),
        UnionCaseRenumbered { Old: var before, New: var after } => new(Recast(before, (UnionSchema)@new), Recast(after, (UnionSchema)old)),
        UnionCaseReplaced { Old: var before, New: var after } =>
            new(Misread(Show(before), Show(after)), Misread(Show(after), Show(before))),
        _ => Judgement.Safe,
    };

    /// <summary>Judges two messages as the old and the new content of one field: every value that is lost counts.</summary>
    private Judgement CompareMessages(MessageSchema old, MessageSchema @new)
    {
        if (depth == DeepestNesting || met.Count == MostMessages || !met.Add((old, @new)))
            return Judgement.Safe;
        depth++;
        var result = SchemaDiff.Compare(old, @new, FieldPairing.ByTag)
            .Select(change => JudgeWithin(change, old, @new))
            .Aggregate(Judgement.Safe, (worst, judgement) => worst.Worse(judgement));
        if (--depth == 0)
            met.Clear();
        return result;
    }

    private Judgement JudgeWithin(SchemaChange change, MessageSchema old, MessageSchema @new)
    {
        var judgement = Judge(change, old, @new);
        return change switch
        {
            FieldRemoved { Old: var field } when !@new.IsReserved(field.Tag) => judgement with { Backward = SkippedAt(field) },
            FieldTypeChanged { Old: var field } => judgement with
            {
                Backward = Inside(judgement.Backward, field),
                Forward = Inside(judgement.Forward, field),
            },
            _ => judgement,
        };
    }

    private static Outcome Inside(Outcome outcome, FieldSchema field) =>
        outcome.Witness is { } witness
            ? outcome with { Witness = witness with { Written = $"{witness.Written} in '{field.Name}'" } }
            : outcome;

    private Judgement JudgePresence(FieldSchema old, FieldSchema @new) =>
        new(PresenceReading.Read(old, @new, ZeroValue.Of(old.Type)), PresenceReading.Read(@new, old, ZeroValue.Of(old.Type)));

    private Judgement JudgeDefault(FieldSchema old, FieldSchema @new) =>
        DefaultComparison.AreEqual(old, oldSchemas, @new, newSchemas)
            ? Judgement.Safe
            : new(
                PresenceReading.ReadDefault(old, @new, ZeroValue.Of(old.Type)),
                PresenceReading.ReadDefault(@new, old, ZeroValue.Of(old.Type)));

    /// <summary>Into a oneof: old data may have several members set. Out of one: new data may.</summary>
    private static Judgement JudgeMove(OneOfMove move, FieldSchema field)
    {
        var witness = new Witness($"message with '{field.Name}' and another member of its oneof", "the last of them alone");
        var lossy = new Outcome(Verdict.Lossy, witness);
        return new(
            move is OneOfMove.Into or OneOfMove.Between ? lossy : Outcome.Safe,
            move is OneOfMove.OutOf or OneOfMove.Between ? lossy : Outcome.Safe);
    }

    /// <summary>A field whose tag is another one for the reader, or that of another field.</summary>
    private static Outcome Displaced(FieldSchema written, Declaration reader) =>
        reader is MessageSchema message && message.FieldAt(written.Tag) is { } other
            ? Misread($"'{written.Name}' at tag {written.Tag}", $"'{other.Name}'")
            : SkippedAt(written);

    private static Outcome SkippedAt(FieldSchema field) =>
        new(Verdict.Breaks, new($"'{field.Name}' at tag {field.Tag}", Witness.Skipped));

    private static Outcome Renumbered(EnumValue written, EnumSchema reader) =>
        Misread(
            Show(written),
            reader.Values.FirstOrDefault(value => value.Number == written.Number) is { } other
                ? Show(other)
                : $"the unnamed number {written.Number}");

    private static Outcome Recast(UnionCase written, UnionSchema reader) =>
        reader.Cases.FirstOrDefault(@case => @case.Tag == written.Tag) is { } other
            ? Misread(Show(written), Show(other))
            : Unknown(written);

    private static Outcome Unknown(UnionCase written) => new(Verdict.Lossy, new(Show(written), "an unknown case"));

    private static Outcome Misread(string written, string read) => new(Verdict.Wrong, new(written, read));

    private static string Show(EnumValue value) => $"'{value.Name}' ({value.Number.ToString(CultureInfo.InvariantCulture)})";

    private static string Show(UnionCase @case) =>
        $"'{DeclarationName.Simple(@case.Type.Name)}' (case {@case.Tag.ToString(CultureInfo.InvariantCulture)})";
}
