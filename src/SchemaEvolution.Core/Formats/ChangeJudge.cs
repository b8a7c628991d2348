using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>Turns changes into verdicts, for one wire format and one pair of versions.</summary>
public sealed class ChangeJudge
{
    // A generic message that contains itself with ever larger arguments has no end, and may have a number of forms beyond count.
    private const int DeepestNesting = 256;
    private const int MostMessages = 10_000;

    private readonly ISchemaSource oldSchemas;
    private readonly ISchemaSource newSchemas;
    private readonly Lazy<TypeComparer> types;
    private readonly PresenceReading presence;
    private readonly MemberReading members;

    private readonly Descent descent;

    public ChangeJudge(FormatRules format, ISchemaSource oldSchemas, ISchemaSource newSchemas)
        : this(format, oldSchemas, newSchemas, new())
    {
    }

    private ChangeJudge(FormatRules format, ISchemaSource oldSchemas, ISchemaSource newSchemas, Descent descent)
    {
        Format = format;
        this.oldSchemas = oldSchemas;
        this.newSchemas = newSchemas;
        this.descent = descent;
        types = new(() => new(format, oldSchemas, newSchemas, CompareMessages, CompareEnums));
        presence = new(format);
        members = new(format, (old, @new) => types.Value.Compare(old, @new));
    }

    public FormatRules Format { get; }

    public Judgement Judge(SchemaChange change, Declaration old, Declaration @new) => change switch
    {
        FieldAdded { New: { IsCase: true } field } => new(
            Outcome.Safe,
            Format.TellsCasesByMember && !HasCases(old) ? members.Unexpected(field, old) : ReadCase(field, old, oldSchemas)),
        FieldRemoved { Old: { IsCase: true } field } => new(ReadCase(field, @new, newSchemas), Outcome.Safe),
        FieldAdded { New: var field } =>
            new(presence.ReadUnwritten(field, newSchemas).Worse(members.Lacking(field, old)), members.Unexpected(field, old)),
        FieldMovedToRelative { Old: var before, New: var after } => members.MovedToRelative(before, after, @new),
        FieldRemoved { Old: var field } =>
            new(members.Unexpected(field, @new), presence.ReadUnwritten(field, oldSchemas).Worse(members.Lacking(field, @new))),
        FieldReordered { Old: var before, New: var after } => members.Reordered(before, old, after, @new),
        TraitChanged { Key: Trait.Base, Old.Type: { } before, New.Type: { } after }
            when CompareLevels(before, after) is { } level && (Format.WritesFromRoot || IsSafe(level)) => level,
        TraitChanged trait => Format.Traits?.Invoke(trait, old, @new) ?? Judgement.Safe,
        KeysReplaced => members.KeysReplaced,
        DeclarationReplaced { IsOtherKind: true } replaced => MemberReading.KindReplaced(replaced),
        VocabularyDropped => new(new(Verdict.Breaks, new("message", Witness.Refused)), Outcome.Safe),
        FieldRenamed { New.IsCase: true, Old: var before, New: var after } when before.Key != after.Key =>
            new(members.UnknownSubtype(before), members.UnknownSubtype(after)),
        FieldRenamed { Old: var before, New: var after } => new(
            Find(before, after, @new, newSchemas, members.ReadByNew),
            Find(after, before, old, oldSchemas, members.ReadByOld)),
        FieldChange { Old: var before, New: var after } =>
            WhereRead(before, old, after, @new, WhereFound(before, after, JudgeField(change, old, @new))),
        UnionCaseReplaced { Old.Type: var before, New.Type: var after } when IsSameName(before, after) || IsRenamed(before, after) =>
            types.Value.Compare(before, after) is var same && IsSafe(same)
                ? same
                : members.Judge(change, old, @new),
        _ => members.Judge(change, old, @new),
    };

    /// <summary>What the arguments of a generic base class do to its members; null if it is another class, or not known.</summary>
    private Judgement? CompareLevels(MessageType before, MessageType after) =>
        before.Name == after.Name && before.Resolve(oldSchemas) is { } old && after.Resolve(newSchemas) is { } @new
            ? CompareMessages(old, @new)
            : null;

    private static bool IsSafe(Judgement judgement) => judgement is { Backward.IsSafe: true, Forward.IsSafe: true };

    /// <summary>Whether the wire knows two types as one case: the namespace is not written, nor are type arguments.</summary>
    private bool IsSameName(MessageType before, MessageType after) =>
        before.Name == after.Name
        || (Format.IsKeyedByName && DeclarationName.Simple(before.Name) == DeclarationName.Simple(after.Name));

    /// <summary>Whether one type has gone and another has come that looks like it: by a member, or by its name.</summary>
    private bool IsRenamed(MessageType before, MessageType after) =>
        !Format.IsKeyedByName
        && newSchemas.Find(before.Name) is null
        && oldSchemas.Find(after.Name) is null
        && (NameSimilarity.AreAlike(DeclarationName.Simple(before.Name), DeclarationName.Simple(after.Name))
            || (oldSchemas.Find(before.Name) is MessageSchema old
                && newSchemas.Find(after.Name) is MessageSchema @new
                && @new.Fields.Any(old, static (field, other) => other.Counterpart(field)?.Name == field.Name)));

    /// <summary>A subtype that the message of the reader does not list.</summary>
    private Outcome ReadCase(FieldSchema @case, Declaration reader, ISchemaSource readerSchemas) =>
        Format.KnowsCasesOfMembers && KnownSubtypes.Include(@case, reader, readerSchemas) ? Outcome.Safe : members.UnknownSubtype(@case);

    private static bool HasCases(Declaration declaration) =>
        declaration is MessageSchema message && message.Fields.Any(0, static (field, _) => field.IsCase);

    private Judgement JudgeField(SchemaChange change, Declaration old, Declaration @new) => change switch
    {
        FieldRenumbered { Old: var before, New: var after } => members.Renumbered(before, old, after, @new),
        FieldTypeChanged { Old: { IsCase: true } before, New: var after } when Format.WritesFromRoot =>
            members.SubtypeReplaced(before, after),
        FieldTypeChanged { Old: var before, New: var after } => types.Value.Compare(before.Type, after.Type),
        FieldKindChanged { Before: var before, After: var after } => JudgePresence(before, after, @new),
        FieldPresenceChanged { Old: var before, New: var after } => JudgePresence(before, after, @new),
        FieldDefaultChanged { Old: var before, New: var after } => JudgeDefault(before, after, @new),
        FieldOneOfChanged moved => members.Moved(moved),
        _ => Judgement.Safe,
    };

    /// <summary>Nothing happens to a value between a writer and a reader who call it by different names: it is not read at all.</summary>
    private Judgement WhereFound(FieldSchema old, FieldSchema @new, Judgement judgement) => judgement with
    {
        Backward = Format.Finds(old, @new) ? judgement.Backward : Outcome.Safe,
        Forward = Format.Finds(@new, old) ? judgement.Forward : Outcome.Safe,
    };

    /// <summary>Nothing happens to a value that the reader passes over.</summary>
    private Judgement WhereRead(FieldSchema before, Declaration old, FieldSchema after, Declaration @new, Judgement judgement) =>
        Format.PassedOver is not { } key ? judgement : judgement with
        {
            Backward = IsPassedOver(after, @new, key) ? Outcome.Safe : judgement.Backward,
            Forward = IsPassedOver(before, old, key) ? Outcome.Safe : judgement.Forward,
        };

    private static bool IsPassedOver(FieldSchema field, Declaration reader, string key) =>
        reader is MessageSchema message && message.TraitOf(key)?.Members.Contains(field.WireName) is true;

    /// <summary>
    /// What a rename does to a reader: it takes the field for another that has the name, or misses it, which it may be able to do without,
    /// or not.
    /// </summary>
    private Outcome Find(
        FieldSchema written,
        FieldSchema reader,
        Declaration message,
        ISchemaSource readerSchemas,
        Func<FieldSchema, FieldSchema, Outcome> readAs) =>
        Format.Finds(written, reader) ? Outcome.Safe
        : (message as MessageSchema)?.Fields.Find(other => Format.Finds(written, other)) is { } taker ? readAs(written, taker)
        : presence.ReadUnwritten(reader, readerSchemas) is { IsSafe: false } refused ? refused
        : new(Verdict.Breaks, new($"'{written.WireName}'", Witness.Skipped));

    /// <summary>Judges two messages as the old and the new content of one field: every value that is lost counts.</summary>
    private Judgement CompareMessages(MessageSchema old, MessageSchema @new)
    {
        (old, @new) = (old.In(Format.Dialect), @new.In(Format.Dialect));
        if (Format.Nested?.Invoke(old, @new) is { } nested && nested != Format)
            return new ChangeJudge(nested, oldSchemas, newSchemas, descent).CompareMessages(old, @new);
        if (descent.Depth == DeepestNesting || descent.Met.Count == MostMessages || !descent.Met.Add((old, @new)))
            return Judgement.Safe;
        descent.Depth++;

        // Between two messages with names of their own nothing but the tag, or the name, says which field is which.
        var pairing = Format.IsKeyedByName || Format.IsPositional ? Format.Pair(old, @new) : FieldPairings.ByTag;
        var result = SchemaDiff.Compare(old, @new, pairing)
            .Select(change => JudgeWithin(change, old, @new))
            .Aggregate(Judgement.Safe, (worst, judgement) => worst.Worse(judgement));
        if (--descent.Depth == 0)
            descent.Met.Clear();
        return result;
    }

    /// <summary>Judges two enums as the old and the new type of one field: every value that is lost counts.</summary>
    private Judgement CompareEnums(EnumSchema old, EnumSchema @new, EnumLayout? layout)
    {
        var reading = layout == EnumLayout.Text ? new MemberReading(Format.WithEnumNames(), types.Value.Compare) : members;
        return SchemaDiff.Compare(old, @new)
            .Select(change => reading.Judge(change, old, @new))
            .Aggregate(Judgement.Safe, (worst, judgement) => worst.Worse(judgement));
    }

    private Judgement JudgeWithin(SchemaChange change, MessageSchema old, MessageSchema @new)
    {
        var judgement = Judge(change, old, @new);
        return change switch
        {
            // What the wire makes of it depends on where the messages stand, and is known there.
            TraitChanged named when named.Key == Format.NameTrait => Judgement.Safe,

            // What the message was a case of stands without a name now.
            FieldRemoved { Old: { IsCase: true, Type: MessageType type } field } when type.Name == @new.Name =>
                new(Outcome.Safe, new(Verdict.Lossy, new($"'{field.CaseName}'", "its base type"))),
            FieldRemoved { Old: var field } when !@new.IsReserved(field.Tag) && judgement.Backward.IsSafe =>
                judgement with { Backward = members.Skipped(field) },
            FieldTypeChanged { Old: var field } when !(field.IsCase && Format.WritesFromRoot) => judgement with
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

    /// <remarks>What old writers left out is not recorded: null is taken to have been written, or not, as it is now.</remarks>
    private Judgement JudgePresence(FieldSchema old, FieldSchema @new, Declaration code)
    {
        var isLeftOut = code is MessageSchema message && message.LeavesOut(@new);
        return new(
            presence.Read(old, @new, isLeftOut, isAlwaysWritten: false),
            presence.Read(@new, old, isLeftOut, Format.WritesEveryMember && !isLeftOut));
    }

    private Judgement JudgeDefault(FieldSchema old, FieldSchema @new, Declaration code) =>
        DefaultComparison.AreEqual(old, oldSchemas, @new, newSchemas)
        || (Format.HasDefaultsOfLeftOut && @new.Default is null && code is MessageSchema message && !message.LeavesOut(@new))
            ? Judgement.Safe
            : Format.RequiresNothing && old.IsRequired
            ? PresenceReading.ReadLeftOut(@new)
            : new(presence.ReadDefault(old, @new), presence.ReadDefault(@new, old));

    /// <summary>How far the comparison at hand has come.</summary>
    private sealed class Descent
    {
        /// <summary>Pairs of messages that it has met: each counts once, however many fields lead to it.</summary>
        public HashSet<(MessageSchema Old, MessageSchema New)> Met { get; } = [];

        public int Depth { get; set; }
    }
}
