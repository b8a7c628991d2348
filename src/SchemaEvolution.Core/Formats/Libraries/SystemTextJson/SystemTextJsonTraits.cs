using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Libraries.Listing;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.SystemTextJson;

/// <summary>What readers make of a message that has another discriminator, or whose members they fill in another way.</summary>
internal static class SystemTextJsonTraits
{
    /// <summary>No constructor can be called, whatever the message holds.</summary>
    private static readonly Outcome Unreadable = new(Verdict.Breaks, new("message", Witness.Refused));

    public static Judgement Judge(TraitChanged change, Declaration old, Declaration @new) => change.Key switch
    {
        // Who looks for another property takes the discriminator for a member that it does not know, and has none.
        Trait.Discriminator => new(Undiscriminated(change.Old), Undiscriminated(change.New)),
        Trait.Unread when change.New?.Value is Trait.All => new(Unreadable, Outcome.Safe),
        Trait.Unread when change.Old?.Value is Trait.All => Judgement.Safe,
        Trait.Unread => ListedMembers.Unread(change, old, Witness.Skipped),
        Trait.NonNull => ListedMembers.NonNull(change, old, @new),
        _ => Judgement.Safe,
    };

    private static Outcome Undiscriminated(Trait? written) => new(
        Verdict.Breaks, new(written is null ? "subtype, known by '$type'," : $"subtype, known by {written},", Witness.Refused));
}
