using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Symbols.Checking;
using SchemaEvolution.Symbols.Generation;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Makes a message partial, and the types around it.</summary>
internal sealed class MakePartial : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) => CodecChecks.HasReason(target.Violation, GenerationReason.NotPartial)
        ? Edit(
            "Make it partial",
            from part in target.Declared.Symbol.PartsAndContainers()
            where target.Own(part) is not null && !part.Modifiers.Any(SyntaxKind.PartialKeyword)
            select SourceEdit.Insert(part.SyntaxTree, part.Keyword.SpanStart, "partial "))
        : [];
}
