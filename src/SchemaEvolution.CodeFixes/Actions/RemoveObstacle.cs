using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Symbols.Checking;
using SchemaEvolution.Symbols.Generation;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Takes away a keyword that stands between a message and its codec.</summary>
internal sealed class RemoveObstacle : FixAction
{
    private static readonly Dictionary<GenerationReason, SyntaxKind> Keywords = new()
    {
        [GenerationReason.FileLocal] = SyntaxKind.FileKeyword,
        [GenerationReason.RefStruct] = SyntaxKind.RefKeyword,
        [GenerationReason.MemberNotSettable] = SyntaxKind.ReadOnlyKeyword,
    };

    public override IEnumerable<Proposal> Propose(FixTarget target) => Keywords
        .Where(pair => CodecChecks.HasReason(target.Violation, pair.Key))
        .SelectMany(pair => Edit($"Remove '{SyntaxFacts.GetText(pair.Value)}'", Edits(pair.Value, target)));

    private static IEnumerable<SourceEdit> Edits(SyntaxKind keyword, FixTarget target) =>
        from declaration in DeclarationsOf(target)
        where target.Own(declaration) is not null
        from modifier in declaration.Modifiers
        where modifier.IsKind(keyword)
        select MemberEdits.RemoveKeyword(modifier);

    private static IEnumerable<MemberDeclarationSyntax> DeclarationsOf(FixTarget target) => target.Member is null
        ? target.Declared.Symbol.PartsAndContainers()
        : new[] { target.OwnDeclaration?.FirstAncestorOrSelf<MemberDeclarationSyntax>() }.OfType<MemberDeclarationSyntax>();
}
