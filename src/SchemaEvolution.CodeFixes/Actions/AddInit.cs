using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Symbols.Checking;
using SchemaEvolution.Symbols.Generation;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Lets a property that is only read be set while the object is made: for others it stays as it is.</summary>
internal sealed class AddInit : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        CodecChecks.HasReason(target.Violation, GenerationReason.MemberNotSettable)
        && target.OwnDeclaration is PropertyDeclarationSyntax { AccessorList.Accessors: { Count: 1 } accessors }
        && accessors[0] is { Body: null, ExpressionBody: null } get
            ? Edit("Add 'init'", SourceEdit.InsertAfter(get, " init;"))
            : [];
}
