using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Puts a field back into the oneof in which it shipped, or out of all.</summary>
internal sealed class RestoreOneOf : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (target.Violation.Change is not FieldOneOfChanged { Old: var old }
            || target.Declared.Schema is not MessageSchema message
            || target.OwnTagAttribute is not { } tag)
            return [];
        var present = target.Own(target.Member!.OneOfAttribute?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax);
        var group = old.OneOf is null ? null : Literals.Text(NameOf(old.OneOf, message, target));
        return (present, group) switch
        {
            ({ } attribute, null) => Edit("Take it out of the oneof", AttributeEdits.Remove(attribute)),
            ({ ArgumentList: { Arguments.Count: > 0 } list }, _) =>
                Edit($"Put it back into the oneof {group}", SourceEdit.Replace(list.Arguments[0].Expression, group!)),
            (null, not null) => Edit(
                $"Put it back into the oneof {group}",
                AttributeEdits.AddBeside(tag, $"{target.NamesAt(tag).OfAttribute("OneOf")}({group})")),
            _ => [],
        };
    }

    /// <summary>What the group is called now: as most of the fields that shipped in it say.</summary>
    private static string NameOf(string shipped, MessageSchema message, FixTarget target)
    {
        var fields = (target.Latest as MessageSchema)?.Fields ?? default;
        var tags = fields.Where(field => field.OneOf == shipped).Select(field => field.Tag).ToList();
        return message.Fields
            .Where(field => field.OneOf is not null && field.Tag != target.Violation.Tag && tags.Contains(field.Tag))
            .GroupBy(field => field.OneOf!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key ?? shipped;
    }
}
