using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>A rule that matched one change against one shipped version. Several findings become one violation.</summary>
internal sealed record Finding(ChangeRule Rule, Place Place, ChangeContext Context)
{
    public int Version => Context.Comparison.Version;

    public FormatRules Format => Context.Comparison.Judge.Format;

    public ChangeDescription Description { get; } = ChangeDescription.Of(Context.Change);

    /// <summary>What the member is known by in the whole declaration, of which a format may see a part.</summary>
    public MemberIdentity Identity => Context.Change switch
    {
        FieldRemoved { Old: var old } => MemberIdentity.Of(Context.Comparison.OldView.OriginOf(old)),
        FieldAdded { New: var added } => MemberIdentity.Of(Context.Comparison.NewView.OriginOf(added)),
        FieldChange { New: var changed } => MemberIdentity.Of(Context.Comparison.NewView.OriginOf(changed)),
        _ => new(Description.Number ?? 0),
    };

    /// <summary>What speaks of the same member has the same key; what has gone is known by its number, or by its key.</summary>
    public string MemberKey => Description switch
    {
        { Member: null } => Description.Old,
        { IsRemoval: true } => $"{Identity}",
        _ => $"{Description.Member}{Identity}",
    };

    /// <summary>The direction in which the finding is worst, of those that the rule and the policy are about.</summary>
    public Direction Direction { get; } = Rule.Direction
        ?? Context.Comparison.Policy.Directions
            .OrderByDescending(direction => Context.Judgement[direction].Verdict)
            .ThenByDescending(direction => direction is Direction.Forward && Context.IsPlaceOfMovedCase)
            .First();

    public Outcome Outcome => Context.Judgement[Direction];

    /// <summary>Tags of the old message that the finding already speaks about.</summary>
    public bool Covers(int tag) => Context.Change switch
    {
        FieldRenumbered { Old.Tag: var old } => old == tag,
        ReservationRemoved { Old: var reservation } => reservation.Covers(tag),
        _ => Description.Number == tag,
    };
}
