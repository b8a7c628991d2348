namespace SchemaEvolution.Core.Rules;

/// <summary>How a message is declared in C#, and how breaks are accepted.</summary>
public static class DeclarationRules
{
    public static readonly Rule NotGenerated = new(
        "EVO701",
        "Declare a message so that its codec can be generated",
        "No codec for '{0}': {4}",
        RuleSeverity.Error,
        "A message without a codec can be neither written nor read; where the framework is too old for codecs this is only said.");

    public static readonly Rule Untagged = new(
        "EVO702",
        "Tag or ignore each public member of a message",
        "'{0}' has neither a tag nor {4}: it is left out of the message",
        RuleSeverity.Info,
        "A member without a tag is silently not encoded.");

    public static readonly Rule UnfitDefault = new(
        "EVO703",
        "Give a default that its type can hold",
        "The default of '{0}' does not fit its type: {4}",
        RuleSeverity.Error,
        "A default that the type cannot express cannot be recorded, and peers cannot know it.");

    public static readonly Rule ImplicitTags = new(
        "EVO704",
        "Write the tags of a message down",
        "The tags of '{0}' {4}: a member that is added, renamed or moved can change those of others",
        RuleSeverity.Info,
        "What is not written down changes without being edited; to freeze the tags as they are changes no byte.");

    public static readonly Rule StaleAccept = new(
        "EVO705",
        "Complete or remove the accept line",
        "{0}",
        RuleSeverity.Warning,
        "An accept line that matches nothing hides the next mistake; one without a reason is not in force.")
    {
        StandsInBaseline = true,
        NeedsWholeProject = true,
    };

    public static IEnumerable<Rule> All { get; } = [NotGenerated, Untagged, UnfitDefault, ImplicitTags, StaleAccept];
}
