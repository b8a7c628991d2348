namespace SchemaEvolution.Core.Rules;

/// <summary>Which token of the source a violation is about. Where the token is missing, the name of the member stands in.</summary>
public enum Place
{
    /// <summary>The name of the message, enum or union.</summary>
    Declaration,

    /// <summary>The name of the member.</summary>
    Member,

    /// <summary>The number in the member's attribute, or after the enum member.</summary>
    Tag,
    Type,
    Required,
    Initializer,
    OneOf,

    /// <summary>The type in a <c>[Case]</c>.</summary>
    CaseType,
}
