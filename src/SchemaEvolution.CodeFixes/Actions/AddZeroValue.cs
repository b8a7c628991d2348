using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Gives an enum a name for what was never set.</summary>
internal sealed class AddZeroValue : FixAction
{
    /// <summary>The first that is free.</summary>
    private static readonly string[] Names = ["Unknown", "Unspecified", "None"];

    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        target.Member?.Field is { } field
        && EnumLayouts.EnumOf(field.Type) is { } type
        && target.Project.Schema.Reader.FindDeclared(type.Name) is { } declared
        && target.OwnPart(declared.Symbol) is EnumDeclarationSyntax part
        && Names.FirstOrDefault(name => declared.Symbol.GetMembers(name).IsEmpty) is { } name
            ? Edit($"Add {name} = 0 to {declared.Symbol.Name}", MemberInsertion.First(part, $"{name} = 0"))
            : [];
}
