using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Symbols.Checking;
using SchemaEvolution.Symbols.Generation;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Makes a class that names cases a message.</summary>
internal sealed class AddMessage : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        CodecChecks.HasReason(target.Violation, GenerationReason.UnionNotMessage)
        && target.OwnPart(target.Declared.Symbol) is { } part
            ? Edit("Add [Message]", AttributeEdits.Add(part, target.NamesAt(part).OfAttribute("Message")))
            : [];
}
