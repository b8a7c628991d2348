using SchemaEvolution.CodeFixes.Fixing;

namespace SchemaEvolution.CodeFixes.Tags;

internal static class ShippedNumber
{
    /// <summary>The number that a name shipped with, if no member has it and nothing reserves it.</summary>
    public static int? IfFree(string name, FixTarget target) =>
        MemberNumber.ShippedAs(name, target.Latest) is { } number
        && !target.Schema.IsReserved(number)
        && !target.Members.Any(member => MemberNumber.Of(member) == number)
            ? number
            : null;
}
