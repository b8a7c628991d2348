using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>How an accept line and a report name what they are about.</summary>
public static class Subjects
{
    /// <summary>The full name of a declaration, and <c>.Member</c>.</summary>
    public static string Of(Declaration declaration, string? member) =>
        member is null ? declaration.DisplayName : $"{declaration.DisplayName}.{DeclarationName.Quote(member)}";
}
