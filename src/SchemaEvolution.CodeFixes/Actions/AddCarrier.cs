using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.Fixing;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Gives a message the place where its library keeps the fields of newer versions.</summary>
internal sealed class AddCarrier : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        target.OwnPart(target.Declared.Symbol) is TypeDeclarationSyntax part
            ? Edit("Keep unknown fields", target.Vocabulary.AddCarrier(part, target.Declared, target.NamesAt(part)))
            : [];
}
