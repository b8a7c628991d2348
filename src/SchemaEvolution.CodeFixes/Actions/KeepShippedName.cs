using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>
/// Lets a renamed message keep the name under which it shipped: <c>[Message(Name = …)]</c> or what its vocabulary has. An enum cannot.
/// </summary>
internal sealed class KeepShippedName : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (target.Declared.Schema is EnumSchema
            || target.Shipped?.FormerNameOf(target.Declared.Schema.Name) is not { } former
            || target.OwnPart(target.Declared.Symbol) is not { } part)
            return [];
        var kept = Edit(
            $"Keep the shipped name {TypeKeys.WithoutLastArity(former)}",
            target.Vocabulary.KeepTypeName(target.OwnContract, target.Declared, former, target.NamesAt(part))).ToList();

        // Where the name is kept beside that of the type, the history has to follow the type.
        return kept.Concat(
            from proposal in kept
            from record in new RecordRename().Propose(target)
            select proposal.Then(record));
    }
}
