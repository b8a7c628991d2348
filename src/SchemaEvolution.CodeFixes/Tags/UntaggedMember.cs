using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Checking;

namespace SchemaEvolution.CodeFixes.Tags;

/// <summary>A public member with neither a tag nor <c>[NotEncoded]</c>.</summary>
/// <param name="Owner">The syntax that bears its attributes.</param>
/// <param name="Sample">How a neighbour writes its tag; null if there is none.</param>
internal sealed record UntaggedMember(ISymbol Symbol, SyntaxNode Owner, AttributeSyntax? Sample)
{
    public static UntaggedMember? Find(FixTarget target)
    {
        var symbol = target.Declared.UntaggedMembers
            .FirstOrDefault(member => Subjects.Of(target.Declared.Schema, member.Name) == target.Violation.Subject);
        var syntax = target.Own(symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax());
        SyntaxNode? owner = syntax is ParameterSyntax ? syntax : syntax?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return symbol is null || owner is null ? null : new(symbol, owner, SampleFor(owner, target));
    }

    public SourceEdit AddAttribute(string attribute) => AttributeEdits.Add(
        Owner,
        Sample?.Parent is AttributeListSyntax { Target: { } use } ? $"{use} {attribute}" : attribute,
        onOwnLine: Sample is not null && AttributeEdits.IsOnOwnLine(Sample));

    private static AttributeSyntax? SampleFor(SyntaxNode owner, FixTarget target) => target.Declared.Members
        .Select(member => target.Own(member.TagAttribute?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax))
        .FirstOrDefault(attribute => attribute?.Parent?.Parent?.RawKind == owner.RawKind);
}
