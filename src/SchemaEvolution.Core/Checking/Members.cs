using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>Where in its declaration the member stands that a change is about.</summary>
internal static class Members
{
    /// <returns>The position among fields, values or cases; null if the change is about no member of the declaration.</returns>
    public static int? IndexOf(Declaration declaration, SchemaChange change) => (declaration, change) switch
    {
        (MessageSchema message, FieldAdded added) => Position(message.Fields, added.New),
        (MessageSchema message, FieldChange changed) => Position(message.Fields, changed.New),
        (EnumSchema @enum, EnumValueAdded added) => Position(@enum.Values, added.New),
        (EnumSchema @enum, EnumValueRenamed renamed) => Position(@enum.Values, renamed.New),
        (EnumSchema @enum, EnumValueRenumbered renumbered) => Position(@enum.Values, renumbered.New),
        (EnumSchema @enum, EnumValueAliasesChanged changed) => Position(@enum.Values, changed.New),
        (UnionSchema union, UnionCaseAdded added) => Position(union.Cases, added.New),
        (UnionSchema union, UnionCaseRenumbered renumbered) => Position(union.Cases, renumbered.New),
        (UnionSchema union, UnionCaseReplaced replaced) => Position(union.Cases, replaced.New),
        _ => null,
    };

    public static string NameAt(Declaration declaration, int index) => declaration switch
    {
        MessageSchema message => message.Fields[index].Name,
        EnumSchema @enum => @enum.Values[index].Name,
        UnionSchema union => DeclarationName.Simple(union.Cases[index].Type.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(declaration)),
    };

    private static int? Position<T>(EquatableArray<T> members, T member)
    {
        for (var i = 0; i < members.Count; i++)
            if (ReferenceEquals(members[i], member))
                return i;
        return null;
    }
}
