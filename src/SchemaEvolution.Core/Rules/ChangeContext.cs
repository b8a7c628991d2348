using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;

namespace SchemaEvolution.Core.Rules;

/// <summary>One change and its verdicts, in one format, between one shipped version and the code.</summary>
public sealed class ChangeContext(SchemaChange change, Judgement judgement, VersionComparison comparison)
{
    // Asked by several rules about every change of every version, and slow to answer.
    private bool? isAnotherField;

    public SchemaChange Change => change;

    public Judgement Judgement => judgement;

    public VersionComparison Comparison => comparison;

    public FormatRules Format => Comparison.Judge.Format;

    /// <summary>Whether the policy demands this direction and the change is not safe in it.</summary>
    public bool Loses(Direction direction) => Comparison.Policy.Includes(direction) && !Judgement[direction].IsSafe;

    /// <summary>Whether the policy demands this direction and messages are refused in it.</summary>
    public bool Refuses(Direction direction) => Loses(direction) && Judgement[direction].Verdict >= Verdict.Breaks;

    /// <summary>Whether the change is unsafe in any direction that the policy demands.</summary>
    public bool IsUnsafe => Loses(Direction.Backward) || Loses(Direction.Forward);

    /// <summary>Whether a field's tag has passed to another field, so that its type and presence are those of something else.</summary>
    public bool IsAnotherField =>
        isAnotherField ??= change is FieldChange { Old: var old, New: var @new } && comparison.IsAnotherField(old, @new);

    /// <summary>Whether a member got, or lost, null in a format that lays the two out in different ways.</summary>
    public bool IsLayoutOfNull => Change is FieldPresenceChanged && Format.Nulls is NullReading.OtherLayout && !IsAnotherField;

    /// <summary>Whether a case has taken the tag of one that has another now, which tells itself what becomes of old data.</summary>
    public bool IsPlaceOfMovedCase => (Change, Comparison.New) switch
    {
        (UnionCaseReplaced { Old: var old }, UnionSchema union) =>
            union.Cases.Any(@case => @case.Type == old.Type && @case.Tag != old.Tag),
        (FieldTypeChanged { Old: { IsCase: true } old }, MessageSchema message) =>
            message.Fields.Any(@case => @case.IsCase && @case.Type == old.Type && @case.Tag != old.Tag),
        _ => false,
    };

    /// <summary>Whether the presence of the two fields can be compared at all, and nothing else already says what happened.</summary>
    public bool IsPresenceChange =>
        Change is FieldPresenceChanged or FieldDefaultChanged
        && Change is FieldChange { Old: var old, New: var @new }
        && old.Cardinality == @new.Cardinality
        && !IsLayoutOfNull
        && !IsAnotherField
        && !Comparison.Changes.Any(change => change is FieldOneOfChanged { Move: not OneOfMove.None } moved && moved.New == @new);
}

/// <summary>What the rules may know about the versions that are compared.</summary>
/// <param name="OldView">The declaration as <paramref name="Version"/> shipped it, of which the format may see a part.</param>
/// <param name="Latest">The declaration in the newest shipped version, null if it had gone by then.</param>
/// <param name="NewView">The declaration in the code, of which the format may see a part.</param>
/// <param name="States">All that was shipped of the declaration, oldest first.</param>
/// <param name="Position">Where among them <see cref="Old"/> is.</param>
/// <param name="IsCompared">Whether the policy compares the version; rules that look at all versions look at the others too.</param>
/// <param name="Changes">All differences between <see cref="Old"/> and <see cref="New"/>.</param>
/// <param name="FaultyMembers">Names of members whose tag is at fault for itself: what has become of them cannot be told.</param>
public sealed record VersionComparison(
    DeclarationView OldView,
    DeclarationView NewView,
    Declaration? Latest,
    IReadOnlyList<Declaration> States,
    int Position,
    int Version,
    CompatibilityPolicy Policy,
    bool IsCompared,
    ChangeJudge Judge,
    IReadOnlyList<SchemaChange> Changes,
    FieldPairing Pairing,
    IReadOnlyCollection<string> FaultyMembers)
{
    public Declaration Old => OldView.Shown;

    public Declaration New => NewView.Shown;

    /// <summary>Where names are not on the wire a new name is harmless, unless it is that of another field or value.</summary>
    public ChangeContext About(SchemaChange change) => new(
        change,
        change switch
        {
            FieldRenamed { Old: var old, New: var @new } when IsAnotherField(old, @new) && IsCompatible(old, @new) =>
                Judgement.OtherMember($"'{old.Name}'", $"'{@new.Name}'"),
            EnumValueRenamed { Old: var old, New: var @new } when !Judge.Format.WritesEnumNames && IsAnotherValue(@new.Number) =>
                Judgement.OtherMember($"'{old.Name}' ({old.Number})", $"'{@new.Name}' ({@new.Number})"),
            _ => Judge.Judge(change, Old, New),
        },
        this);

    /// <summary>Whether the newest shipped version no longer had this tag.</summary>
    public bool IsRetired(int tag) => Latest is not MessageSchema latest || latest.FieldAt(tag) is null;

    /// <summary>
    /// Whether the tag, where it is the identity of a field, has changed hands since. A field is followed from version to version: by its
    /// name, or by its type while the tag is alive; through a time without the tag by both. A place between others is never without one.
    /// </summary>
    public bool IsAnotherField(FieldSchema old, FieldSchema @new)
    {
        if (Judge.Format.IsPositional)
            return !IsSameField(old, @new, isAlive: true);
        if (Judge.Format.IsKeyedByName || Pairing.IsRenumbered(@new))
            return false;
        var (before, isAlive) = (old, true);
        for (var i = Position + 1; i < States.Count; i++)
        {
            if (States[i] is not MessageSchema message)
                continue;
            var field = message.FieldAt(@new.Tag);
            if (field is not null && !IsSameField(before, field, isAlive))
                return true;
            (before, isAlive) = (field ?? before, field is not null);
        }

        return !IsSameField(before, @new, isAlive && !IsRetired(@new.Tag) && !LivesOn(before.Name));
    }

    /// <summary>Whether the class still has a member of this name, so that no field is the same under another name.</summary>
    private bool LivesOn(string name) => New is MessageSchema message && message.Code.MembersBeside.Contains(name);

    /// <summary>Whether the number of a value had been retired before it got its new name.</summary>
    private bool IsAnotherValue(int number) =>
        (Latest is not EnumSchema latest || !latest.Values.Any(value => value.Number == number)) && !New.IsReserved(number);

    private bool IsSameField(FieldSchema old, FieldSchema @new, bool isAlive)
    {
        var isSameName = old.Name == @new.Name || @new.Aliases.Contains(old.Name);
        return isAlive ? isSameName || IsCompatible(old, @new) : isSameName && IsCompatible(old, @new);
    }

    private bool IsCompatible(FieldSchema old, FieldSchema @new) =>
        old.Type == @new.Type || !About(new FieldTypeChanged(old, @new)).IsUnsafe;
}
