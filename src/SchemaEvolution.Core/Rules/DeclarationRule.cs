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

/// <summary>A member and its number: of a field, of an enum value, or of a union case.</summary>
/// <param name="Index">Its position among the members of the declaration.</param>
public sealed record DeclaredTag(int Index, string Name, int Tag);
