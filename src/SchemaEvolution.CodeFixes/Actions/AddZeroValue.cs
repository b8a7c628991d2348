using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Gives an enum a name for what was never set.</summary>
internal sealed class AddZeroValue : FixAction
{
    /// <summary>The first that is free.</summary>
    private static readonly string[] Names = ["Unknown", "Unspecified", "None"];

    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        target.Member?.Field is { } field
        && EnumOf(field.Type) is { } type
        && target.Project.Schema.Reader.FindDeclared(type.Name) is { } declared
        && target.OwnPart(declared.Symbol) is EnumDeclarationSyntax part
        && Names.FirstOrDefault(name => declared.Symbol.GetMembers(name).IsEmpty) is { } name
            ? Edit($"Add {name} = 0 to {declared.Symbol.Name}", MemberInsertion.First(part, $"{name} = 0"))
            : [];

    private static EnumType? EnumOf(FieldType type) => type switch
    {
        EnumType @enum => @enum,
        CollectionType collection => EnumOf(collection.Element),
        _ => null,
    };
}
