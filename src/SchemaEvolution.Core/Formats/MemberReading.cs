using System.Globalization;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>What becomes of members whose tag, number, name or company has changed.</summary>
/// <param name="compareTypes">Judges an old type against a new one.</param>
internal sealed class MemberReading(FormatRules format, Func<FieldType, FieldType, Judgement> compareTypes)
{
    public Judgement Judge(SchemaChange change, Declaration old, Declaration @new) => (old, @new) switch
    {
        (EnumSchema before, EnumSchema after) => JudgeValue(change, before, after),
        (UnionSchema before, UnionSchema after) => JudgeCase(change, before, after),
        _ => Judgement.Safe,
    };

    public Judgement Renumbered(FieldSchema before, Declaration old, FieldSchema after, Declaration @new) => format.IsKeyedByName
        ? Judgement.Safe
        : new(
            Displaced(before, @new, ReadByNew).Worse(Occupied(after, old, ReadByNew)),
            Displaced(after, old, ReadByOld).Worse(Occupied(before, @new, ReadByOld)));

    /// <summary>What stands in another class of the hierarchy now is not looked for where it was.</summary>
    public Judgement MovedToRelative(FieldSchema before, FieldSchema after, Declaration @new) =>
        new(Displaced(before, @new, ReadByNew), Skipped(after));

    /// <summary>Into a oneof: old data may have several members set. Out of one: new data may.</summary>
    public Judgement Moved(FieldOneOfChanged moved)
    {
        var written = $"message with '{moved.New.Name}' and another member of its oneof";
        var clash = format.RefusesTwoOfOneOf
            ? new Outcome(Verdict.Breaks, new(written, Witness.Refused))
            : new Outcome(Verdict.Lossy, new(written, "the last of them alone"));
        return new(
            moved.Move is OneOfMove.Into or OneOfMove.Between ? clash : Outcome.Safe,
            moved.Move is OneOfMove.OutOf or OneOfMove.Between ? clash : Outcome.Safe);
    }

    /// <summary>A field that the reader passes over.</summary>
    public Outcome Skipped(FieldSchema field) => new(
        Verdict.Breaks, new(format.IsKeyedByName ? $"'{field.WireName}'" : At(field), Witness.Skipped));

    /// <summary>What was keyed by numbers is keyed by names, or the other way round: a reader of one does not read the other.</summary>
    public Judgement KeysReplaced { get; } = new(
        new(Verdict.Breaks, new("message with other keys", Witness.Refused)),
        new(Verdict.Breaks, new("message with other keys", Witness.Refused)));

    /// <summary>What was a message is one of several now, which say which they are, or the other way round.</summary>
    public static Judgement KindReplaced(DeclarationReplaced change) => new(OtherKind(change.Old), OtherKind(change.New));

    /// <summary>A subtype that the reader does not know.</summary>
    public Outcome UnknownSubtype(FieldSchema @case) => format.UnknownCase is Verdict.Safe
        ? Outcome.Safe
        : new(format.UnknownCase, new(
            $"'{@case.CaseName}'",
            format.UnknownCase is Verdict.Lossy ? "its base type" : Witness.Refused));

    /// <summary>Another subtype has the number of one: its fields are read as those of the other.</summary>
    public Judgement SubtypeReplaced(FieldSchema before, FieldSchema after) => new(
        Misread(At(before), $"'{after.CaseName}'"), Misread(At(after), $"'{before.CaseName}'"));

    /// <summary>A field that the writer wrote and the reader does not have.</summary>
    public Outcome Unexpected(FieldSchema field, Declaration reader) =>
        format.RefusesUnknownMembers || format.CountsMembers ? new(Verdict.Breaks, new($"message with '{field.WireName}'", Witness.Refused))
        : format.PassesOverTheRest ? TakenFor(field, reader) ?? Outcome.Safe
        : format.IsPositional ? new(Verdict.Wrong, new(At(field), "what follows it"))
        : Outcome.Safe;

    /// <summary>A field that the reader has and the writer does not: its place may hold something all the same.</summary>
    public Outcome Lacking(FieldSchema field, Declaration writer)
    {
        if (writer is not MessageSchema message)
            return Outcome.Safe;
        if (format.IsPositional && message.Fields.Find(other => other.Tag >= field.Tag) is { } other)
            return new(Verdict.Wrong, new(At(other), $"'{field.Name}'"));
        if (format is { IsPositional: true, CountsMembers: false, PassesOverTheRest: false })
            return new(Verdict.Breaks, new($"message that ends before '{field.Name}'", Witness.Refused));
        return format.FillsGaps && !field.CanBeNull && message.Fields.Any(field.Tag, static (other, tag) => other.Tag > tag)
            ? new(Verdict.Breaks, new($"nil in the place of '{field.Name}'", Witness.Refused))
            : Outcome.Safe;
    }

    private static Outcome OtherKind(Declaration writer) =>
        new(Verdict.Breaks, new(writer is UnionSchema ? "case" : "message", Witness.Refused));

    /// <summary>What comes too late is passed over; where only the position tells members apart, one is taken for the other.</summary>
    public Judgement Reordered(FieldSchema before, Declaration old, FieldSchema after, Declaration @new) => format.IsPositional
        ? new(Misplaced(before, @new), Misplaced(after, old))
        : new(TooLate(before, old, @new), TooLate(after, @new, old));

    private Outcome Misplaced(FieldSchema written, Declaration reader) => Misread(
        At(written),
        reader is MessageSchema message && message.FieldAt(written.Tag) is { } other ? $"'{other.Name}'" : "what follows it");

    /// <summary>Where one member has moved, it is the one that comes too late, or those that it has overtaken are.</summary>
    private static Outcome TooLate(FieldSchema moved, Declaration writer, Declaration reader)
    {
        var late = WireOrder.PassedOver((MessageSchema)writer, (MessageSchema)reader);
        return new(Verdict.Breaks, new($"'{(late.Contains(moved.WireName) ? moved.WireName : late[0])}'", Witness.Skipped));
    }

    private string At(FieldSchema field) => $"'{field.Name}' at {format.KeyOf(field)}";

    /// <summary>A field whose tag is another one for the reader, or that of another field.</summary>
    private Outcome Displaced(FieldSchema written, Declaration reader, Func<FieldSchema, FieldSchema, Outcome> read) =>
        reader is MessageSchema message && message.FieldAt(written.Tag) is { } other ? read(written, other) : Skipped(written);

    /// <summary>What a reader makes of a field that has the tag of another one there; null if no other has it.</summary>
    private Outcome? TakenFor(FieldSchema written, Declaration reader) =>
        reader is MessageSchema message && message.FieldAt(written.Tag) is { } other ? Misread(At(written), $"'{other.Name}'") : null;

    /// <summary>Another field of the writer has the tag at which the reader expects this one.</summary>
    private static Outcome Occupied(FieldSchema expected, Declaration writer, Func<FieldSchema, FieldSchema, Outcome> read) =>
        writer is MessageSchema message && message.FieldAt(expected.Tag) is { } other && other.Name != expected.Name
            ? read(other, expected)
            : Outcome.Safe;

    /// <summary>An old field at the tag of another new one.</summary>
    public Outcome ReadByNew(FieldSchema written, FieldSchema reader) =>
        Read(written, reader, () => compareTypes(written.Type, reader.Type).Backward);

    /// <summary>A new field at the tag of another old one.</summary>
    public Outcome ReadByOld(FieldSchema written, FieldSchema reader) =>
        Read(written, reader, () => compareTypes(reader.Type, written.Type).Forward);

    /// <summary>A reader notices a plain value of another type. What has parts may be read as what has others.</summary>
    private Outcome Read(FieldSchema written, FieldSchema reader, Func<Outcome> readType) =>
        (written.Type, reader.Type) is (ScalarType or EnumType, ScalarType or EnumType) && readType() is { Verdict: Verdict.Breaks } refused
            ? new(Verdict.Breaks, new(At(written), refused.Witness?.Read ?? Witness.Refused))
            : Misread(At(written), $"'{reader.Name}'");

    /// <remarks>What an old reader takes for an unknown name is not recorded: it is taken to be what the code says.</remarks>
    private Judgement JudgeValue(SchemaChange change, EnumSchema old, EnumSchema @new) => (change, format.WritesEnumNames) switch
    {
        // Of several names of one number the first is written; which one that was in the past is not recorded.
        (EnumValueAdded { New: var value }, true) when @new.Values.First(other => other.Number == value.Number) == value =>
            new(Outcome.Safe, Named(value, old, FallbackOf(@new))),
        (EnumValueRemoved { Old: var value }, true) => new(Named(value, @new, FallbackOf(@new)), Outcome.Safe),
        (EnumValueRenamed { Old: var before, New: var after }, true) =>
            new(Renamed(before, after, FallbackOf(@new)), Renamed(after, before, FallbackOf(@new))),
        (EnumValueRenumbered { Old: var before, New: var after }, false) => new(Numbered(before, @new), Numbered(after, old)),
        (EnumValueRenumbered { Old.Number: 0 } or EnumValueRenumbered { New.Number: 0 }, true) when !format.WritesZero =>
            new(LeftOut(old, @new), LeftOut(@new, old)),
        _ => Judgement.Safe,
    };

    /// <summary>Our attribute means nothing to the readers of other libraries.</summary>
    private string? FallbackOf(EnumSchema @enum) => format.Dialect is null ? @enum.Fallback : null;

    private Judgement JudgeCase(SchemaChange change, UnionSchema old, UnionSchema @new) => (change, format.IsKeyedByName) switch
    {
        (UnionCaseAdded { New: var @case }, _) => new(Outcome.Safe, Added(@case)),
        (UnionCaseRemoved { Old: var @case }, _) => new(Removed(@case), Outcome.Safe),
        (UnionCaseReplaced { Old: var before, New: var after }, true) => new(Removed(before), Removed(after)),
        (UnionCaseReplaced { Old: var before, New: var after }, false) =>
            new(Misread(Show(before, after), Show(after, before)), Misread(Show(after, before), Show(before, after))),
        (UnionCaseRenumbered { Old: var before, New: var after }, false) => new(Recast(before, @new), Recast(after, old)),
        _ => Judgement.Safe,
    };

    /// <summary>A value whose name the reader may not know.</summary>
    /// <param name="fallback">What a reader takes for a name that it does not know; null if it refuses.</param>
    private Outcome Named(EnumValue value, EnumSchema reader, string? fallback) =>
        Knows(reader, value.Name) ? Outcome.Safe : Unknown(value, fallback);

    private Outcome Renamed(EnumValue written, EnumValue reader, string? fallback) =>
        format.AcceptsValueAliases && reader.Aliases.Contains(written.Name) ? Outcome.Safe : Unknown(written, fallback);

    /// <summary>The value that stands for zero is not written, and means whatever stands for zero to the reader.</summary>
    private static Outcome LeftOut(EnumSchema writer, EnumSchema reader) =>
        Misread($"'{NameOfZero(writer)}', which is left out,", $"'{NameOfZero(reader)}'");

    private static string NameOfZero(EnumSchema @enum) => @enum.Values.Find(value => value.Number == 0)?.Name ?? "0";

    private static Outcome Unknown(EnumValue value, string? fallback) => fallback is null
        ? new(Verdict.Breaks, new($"'{value.Name}'", Witness.Refused))
        : new(Verdict.Lossy, new($"'{value.Name}'", $"'{fallback}'"));

    private bool Knows(EnumSchema @enum, string name) =>
        @enum.Values.Any(value => value.Name == name || (format.AcceptsValueAliases && value.Aliases.Contains(name)));

    private static Outcome Numbered(EnumValue written, EnumSchema reader) =>
        Misread(
            Show(written),
            reader.Values.FirstOrDefault(value => value.Number == written.Number) is { } other
                ? Show(other)
                : $"the unnamed number {written.Number}");

    private Outcome Recast(UnionCase written, UnionSchema reader) =>
        reader.Cases.FirstOrDefault(@case => @case.Tag == written.Tag) is { } other
            ? Misread(Show(written, other), Show(other, written))
            : new(Verdict.Breaks, UnknownCase(written));

    private Outcome Added(UnionCase @case) =>
        format.UnknownCase is Verdict.Safe ? Outcome.Safe : new(format.UnknownCase, UnknownCase(@case));

    /// <summary>A reader that has lost a case can at best keep its bytes: the value is not seen.</summary>
    private Outcome Removed(UnionCase @case) =>
        new(format.UnknownCase is Verdict.Safe ? Verdict.Lossy : format.UnknownCase, UnknownCase(@case));

    private Witness UnknownCase(UnionCase @case) =>
        new(Show(@case), format.UnknownCase is Verdict.Breaks ? Witness.Refused : "an unknown case");

    private static Outcome Misread(string written, string read) => new(Verdict.Wrong, new(written, read));

    private static string Show(EnumValue value) => $"'{value.Name}' ({value.Number.ToString(CultureInfo.InvariantCulture)})";

    private static string Show(UnionCase @case) => Show(@case, DeclarationName.Simple(@case.Type.Name));

    private static string Show(UnionCase @case, UnionCase other) => Show(@case, @case.NameBeside(other));

    private static string Show(UnionCase @case, string name) => $"'{name}' (case {@case.Tag.ToString(CultureInfo.InvariantCulture)})";
}
