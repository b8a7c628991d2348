using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Symbols.Checking;
using SchemaEvolution.Symbols.Generation;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Adds a constructor that the codec can call, and nobody else.</summary>
internal sealed class AddConstructor : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        CodecChecks.HasReason(target.Violation, GenerationReason.NoConstructor)
        && target.OwnPart(target.Declared.Symbol) is TypeDeclarationSyntax part
        && part.Members.OfType<ConstructorDeclarationSyntax>().LastOrDefault() is { } neighbour
            ? Edit(
                "Add a private constructor without parameters",
                MemberInsertion.Into(part, neighbour, [$"private {part.Identifier.Text}()", "{", "}"]))
            : [];
}
