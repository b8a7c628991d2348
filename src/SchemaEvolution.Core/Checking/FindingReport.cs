using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>Puts what was found about one member into words.</summary>
internal sealed class FindingReport(ShippedVersions shipped, CheckSettings settings)
{
    public Violation ToViolation(FamilyOfFindings family)
    {
        var finding = family.Speaker;
        var (context, description) = (finding.Context, finding.Description);
        var declaration = context.Comparison.New;
        var fact = shipped.FactOf(declaration.Name, finding.Version, context.Change, context.Comparison.OldView);
        var since = fact?.Lifetime.From ?? finding.Version;
        var order = OrderOf(family);
        var shortName = DeclarationName.Simple(declaration.Name);
        return new Violation(
            finding.Rule,
            declaration.Name,
            Subjects.Of(declaration, description.Member),
            description.IsRemoval || Members.IndexOf(declaration, context.Change) is not { } index
                ? null
                : context.Comparison.NewView.PositionOf(index),
            description.Number,
            finding.Place,
            new(
                IsNamed(context.Change, description) ? $"{shortName}.{description.Member}" : shortName,
                NumberOf(context),
                OldOf(context, description),
                $"v{since}",
                NewOf(context, description),
                Consequence.Describe(
                    finding.Format,
                    finding.Direction,
                    finding.Outcome,
                    OtherFormats(family),
                    AdviceOf(finding, order),
                    settings.Role),
                HintOf(finding)))
        {
            Change = context.Change,
            Since = since,
            BaselineLine = fact?.Line ?? 0,
            Format = finding.Format,
            Formats = settings.Formats.Count > 1 && !finding.Outcome.IsSafe
                ? [.. settings.Formats.Select(VerdictsOf).OfType<FormatVerdicts>()]
                : [],
            Direction = finding.Outcome.IsSafe ? null : finding.Direction,
            Outcome = finding.Outcome,
            Order = order,
        };

        FormatVerdicts? VerdictsOf(FormatRules format)
        {
            var found = family.All.Where(own => own.Format == format).Select(own => own.Context.Judgement).ToList();
            return found.Count == 0 && SpeaksElsewhere(family, format)
                ? null
                : new(format, Worst(Direction.Backward), Worst(Direction.Forward));

            Verdict? Worst(Direction direction) => settings.Policy.Includes(direction)
                ? found.Select(judgement => judgement[direction].Verdict).DefaultIfEmpty().Max()
                : null;
        }
    }

    /// <summary>No tag is free where they follow from the names: each new member takes one from its neighbours.</summary>
    private static string AdviceOf(Finding finding, RolloutOrder order) =>
        finding.Context.Comparison.New is MessageSchema { Code.HasImplicitTags: true }
        && (finding.Rule == TagRules.Reused || finding.Rule == TagRules.Renumbered)
            ? "Write the shipped tags down, and give a new member a free one."
            : order.ToAdvice(TwoReleasesOf(finding));

    /// <summary>
    /// No place between others is free, and a field cannot be written at two tags, or read by two names, of which another field has one.
    /// </summary>
    private static string TwoReleasesOf(Finding finding) => finding.Context switch
    {
        { Format.IsPositional: true } when finding.Rule == TagRules.Reused =>
            "first write the new field behind all others, then leave the old one unused",
        { Change: FieldRenumbered { New.Tag: var tag }, Comparison.Old: MessageSchema old } when old.FieldAt(tag) is not null => "",
        { Change: FieldRenamed { Old.Key: { } key }, Comparison.New: MessageSchema message }
            when message.FieldWithKey(key) is not null => "",
        _ => finding.Rule.TwoReleases,
    };

    /// <summary>What has vanished is not the subject: the declaration lacks it. What stands elsewhere is.</summary>
    private static bool IsNamed(SchemaChange change, ChangeDescription description) =>
        description.Member is not null && (change is FieldMovedToRelative || !description.IsRemoval);

    private static string OldOf(ChangeContext context, ChangeDescription description) => context.Change switch
    {
        FieldRenumbered { New.IsCase: false, Old: var old } => context.Format.KeyOf(old),
        FieldMovedToRelative { Old: var old } => context.Format.KeyOf(old),
        FieldReordered { Old: var old, New: var moved } => description.Old + LevelOf(old, moved, context.Comparison.Old),
        _ => description.Old,
    };

    private static string NewOf(ChangeContext context, ChangeDescription description) => context.Change switch
    {
        FieldRenumbered { New: { IsCase: false } moved } => context.Format.KeyOf(moved),
        FieldMovedToRelative { New: var moved, Relative: var relative, IsBase: var isBase } =>
            $"{context.Format.KeyOf(moved)} of {(isBase ? "its base class" : "the derived class")} '{DeclarationName.Simple(relative)}'",
        FieldReordered { Old: var old, New: var moved } => description.New + LevelOf(moved, old, context.Comparison.New),
        _ => description.New,
    };

    /// <summary>What a member that has changed its class is in one version: of a base class, if others stand behind it.</summary>
    private static string LevelOf(FieldSchema field, FieldSchema other, Declaration declaration) =>
        LevelOf(field) != LevelOf(other) && ((MessageSchema)declaration).Fields.Any(next => LevelOf(next) > LevelOf(field))
            ? " as a member of a base class"
            : "";

    private static int LevelOf(FieldSchema field) => field.Order?.Level ?? 0;

    private static string HintOf(Finding finding) => finding.Context switch
    {
        _ when finding.Rule == PresenceRules.MembersCounted => finding.Format.PassesOverTheRest ? " between theirs" : "",
        { Change: EnumValueAdded, Format.Dialect: null } => ", and the enum has no [Fallback]",
        { Change: FieldAdded, Format.FillsGaps: true } => "cannot hold the nil that old data has in its place",
        { Change: FieldAdded } => "has no default",
        { Change: FieldRemoved { Old.Key: null } } when finding.Rule == PresenceRules.RequiredRemoved => " and reserve the tag",
        { Change: FieldRemoved or EnumValueRemoved, Comparison.New.ReservesInBaseline: true } => " in schema.baseline",
        _ => "",
    };

    /// <summary>What the member is known by, in words.</summary>
    private static string NumberOf(ChangeContext context) => context.Change switch
    {
        FieldRemoved { Old: var field } => context.Format.KeyOf(field),
        FieldAdded { New: var field } => context.Format.KeyOf(field),
        FieldChange { Old: var field } => context.Format.KeyOf(field),
        UnionCaseAdded { New.Tag: var tag } => Words.Tag(tag),
        EnumValueAdded { New.Number: var number } => Words.Number(number),
        _ => "",
    };

    /// <summary>Whether another family speaks about the member in a format.</summary>
    private static bool SpeaksElsewhere(FamilyOfFindings family, FormatRules format) =>
        family.OfMember.Any(finding => finding.Format == format);

    /// <summary>By the worst verdict in each direction over all formats.</summary>
    private RolloutOrder OrderOf(FamilyOfFindings family)
    {
        var same = family.All
            .Where(finding => finding.Version == family.Speaker.Version)
            .Select(finding => finding.Context.Judgement)
            .ToList();
        return RolloutOrders.From(
            same.Max(judgement => judgement.Backward.Verdict), same.Max(judgement => judgement.Forward.Verdict), settings.Role);
    }

    /// <summary>
    /// Where else the edit is unsafe, and where it is safe; empty if there is one format only. Of a format in which another family speaks
    /// about the member, that one tells.
    /// </summary>
    private string OtherFormats(FamilyOfFindings family)
    {
        var others = settings.Formats
            .Where(format => format != family.Speaker.Format)
            .ToLookup(format => DirectionsOf(family.All.Where(finding => finding.Format == format)));
        var parts = others.Where(group => group.Key != "").Select(group => $"{group.Key} in {Names(group)}").ToList();
        var elsewhere = parts.Count == 0 ? "" : $" Also unsafe {string.Join("; ", parts)}.";
        var safe = others[""]
            .Where(format => !SpeaksElsewhere(family, format) && family.Speaker.Context.Comparison.OldView.IsWrittenIn(format.Dialect))
            .ToList();
        return safe.Count > 0 ? $"{elsewhere} Safe in {Names(safe)}." : elsewhere;
    }

    /// <summary>The directions that the policy demands and that are unsafe, in words; empty if there are none.</summary>
    private string DirectionsOf(IEnumerable<Finding> findings)
    {
        var directions = settings.Policy.Directions
            .Where(direction => findings.Any(finding => !finding.Context.Judgement[direction].IsSafe))
            .ToList();
        return directions.Count == 2 ? "both ways" : string.Concat(directions).ToLowerInvariant();
    }

    private static string Names(IEnumerable<FormatRules> formats) => string.Join(", ", formats.Select(format => format.Name));
}
