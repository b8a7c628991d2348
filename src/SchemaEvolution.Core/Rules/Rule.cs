namespace SchemaEvolution.Core.Rules;

public enum RuleSeverity
{
    Info,
    Warning,
    Error,
}

/// <summary>The hundreds digit of an id.</summary>
public enum RuleFamily
{
    Baseline = 0,
    Tags = 1,
    Presence = 2,
    Types = 3,
    Names = 4,
    EnumsAndUnions = 5,
    Dataflow = 6,
    Declarations = 7,
}

/// <summary>One rule: the only place where its id, its texts and its severity are written.</summary>
/// <param name="Title">An imperative, without a full stop.</param>
/// <param name="Message">A format string, which <see cref="MessageArguments"/> fills.</param>
/// <param name="Description">What the rule is for, in one sentence.</param>
public record Rule(string Id, string Title, string Message, RuleSeverity Severity, string Description)
{
    /// <summary>The home of the project.</summary>
    public const string ProjectUri = "https://github.com/schema-evolution/schema-evolution";

    public RuleFamily Family => (RuleFamily)(Id["EVO".Length] - '0');

    /// <summary>For a compiler: <c>SchemaEvolution.Tags</c>.</summary>
    public string Category => $"SchemaEvolution.{Family}";

    /// <summary>Where its page is on the web.</summary>
    public string HelpUri => $"{ProjectUri}/blob/main/docs/rules/{Id}.md";

    /// <summary>Whether it stands in <c>schema.baseline</c> instead of source.</summary>
    public bool StandsInBaseline { get; init; }

    /// <summary>Whether it stands in the body of a method instead of on a declaration.</summary>
    public bool StandsInBody { get; init; }

    /// <summary>Whether it shows only when the whole project has been read, and not while typing.</summary>
    public bool NeedsWholeProject { get; init; }
}
