using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Lets readers accept the shipped name of a field or an enum value beside the new one, which writers use.</summary>
internal sealed class KeepNameAsAlias : FixAction
{
    private const string Title = "Keep the old name as an alias";

    public override IEnumerable<Proposal> Propose(FixTarget target) => target.Violation.Change switch
    {
        FieldRenamed { Old.Name: var name } when target.Vocabulary.HasReaders && target.OwnTagAttribute is { } tag =>
            Edit(Title, AttributeEdits.AddBeside(tag, $"{target.NamesAt(tag).OfAttribute("Alias")}({Literals.Text(name)})")),
        EnumValueRenamed { Old.Name: var name } when target.Vocabulary.HasReaders && target.OwnDeclaration is { } value =>
            Edit(Title, AttributeEdits.Add(value, $"{target.NamesAt(value).OfAttribute("Alias")}({Literals.Text(name)})")),
        _ => [],
    };
}
