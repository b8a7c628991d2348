using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>A rule that matched one change against one shipped version. Several findings become one violation.</summary>
internal sealed record Finding(ChangeRule Rule, Place Place, ChangeContext Context)
{
    public int Version => Context.Comparison.Version;

    public FormatRules Format => Context.Comparison.Judge.Format;

    public ChangeDescription Description { get; } = ChangeDescription.Of(Context.Change);

    /// <summary>What speaks of the same member has the same key; what has gone is known by its number.</summary>
    public string MemberKey => Context.Change switch
    {
        FieldRemoved { Old: var old } => IdentityOf(Context.Comparison.OldView.OriginOf(old)),
        FieldAdded { New: var added } => $"{added.Name}{IdentityOf(Context.Comparison.NewView.OriginOf(added))}",
        FieldChange { New: var changed } => $"{changed.Name}{IdentityOf(Context.Comparison.NewView.OriginOf(changed))}",
        _ when Description.Member is null => Description.Old,
        _ when Description.IsRemoval => $"#{Description.Number}",
        _ => $"{Description.Member}#{Description.Number}",
    };

    /// <summary>The direction in which the finding is worst, of those that the rule and the policy are about.</summary>
    public Direction Direction { get; } = Rule.Direction
        ?? Context.Comparison.Policy.Directions.OrderByDescending(direction => Context.Judgement[direction].Verdict).First();

    public Outcome Outcome => Context.Judgement[Direction];

    private static string IdentityOf(FieldSchema field) => field.Key ?? $"#{field.Tag}";

    /// <summary>Tags of the old message that the finding already speaks about.</summary>
    public bool Covers(int tag) => Context.Change switch
    {
        FieldRenumbered { Old.Tag: var old } => old == tag,
        ReservationRemoved { Old: var reservation } => reservation.Covers(tag),
        _ => Description.Number == tag,
    };
}
