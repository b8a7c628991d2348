namespace SchemaEvolution.Core.Rules;

/// <summary>A rule about one declaration for itself: no other version is needed to see the fault.</summary>
public sealed record DeclarationRule(
    string Id,
    string Title,
    string Message,
    RuleSeverity Severity,
    string Description,
    Func<DeclarationContext, IEnumerable<DeclarationFault>> Check) : Rule(Id, Title, Message, Severity, Description);

/// <param name="Detail">What the message names besides the member and its tag.</param>
public sealed record DeclarationFault(DeclaredTag Member, Place Place, string Detail);
