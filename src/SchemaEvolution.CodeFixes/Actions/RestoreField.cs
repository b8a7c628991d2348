using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>
/// Declares a field again that has gone: as obsolete, or as required if it was, since C# allows no member to be both (CS9042).
/// </summary>
internal sealed class RestoreField : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (target.Violation.Change is not FieldRemoved { Old: var field }
            || target.OwnPart(target.Declared.Symbol) is not TypeDeclarationSyntax type)
            return [];
        var names = target.NamesAt(type);
        var neighbour = NeighbourOf(field, type, target);
        var text = new FieldText(target.Types, names);
        List<string> attributes = [.. target.Vocabulary.Field(field, names), .. field.IsRequired ? [] : new[] { names.Obsolete }];
        return text.Properties(field, AccessorsLike(neighbour, type)).SelectMany(property => Edit(
            field.IsRequired ? $"Restore '{field.Name}' as required" : $"Restore '{field.Name}' as obsolete",
            MemberInsertion.Into(type, neighbour, Lines(attributes, property, neighbour))));
    }

    /// <summary>The member with the next lower tag, or else the last one that has a tag.</summary>
    private static MemberDeclarationSyntax? NeighbourOf(FieldSchema field, TypeDeclarationSyntax type, FixTarget target)
    {
        var tagged = target.Declared.Members
            .Select(member => (member.Field?.Tag, Syntax: member.Field is null ? null : SyntaxOf(member.Symbol, type)))
            .Where(member => member.Syntax is not null)
            .OrderBy(member => member.Tag)
            .ToList();
        return tagged.LastOrDefault(member => member.Tag < field.Tag).Syntax
            ?? tagged.LastOrDefault().Syntax
            ?? type.Members.LastOrDefault();
    }

    private static MemberDeclarationSyntax? SyntaxOf(ISymbol member, TypeDeclarationSyntax type) => member.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax().FirstAncestorOrSelf<MemberDeclarationSyntax>())
        .FirstOrDefault(syntax => syntax?.Parent == type);

    private static string AccessorsLike(MemberDeclarationSyntax? neighbour, TypeDeclarationSyntax type) =>
        neighbour is PropertyDeclarationSyntax { AccessorList: { Accessors.Count: 2 } list }
        && list.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null })
            ? $"{{ {string.Join(" ", list.Accessors)} }}"
            : type is RecordDeclarationSyntax || type.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) ? "{ get; init; }" : "{ get; set; }";

    private static IReadOnlyList<string> Lines(List<string> attributes, string property, MemberDeclarationSyntax? neighbour)
    {
        if (attributes.Count == 0)
            return [property];
        var list = $"[{string.Join(", ", attributes)}]";
        return neighbour?.AttributeLists.LastOrDefault() is { } sample && AttributeEdits.IsOnOwnLine(sample.Attributes[0])
            ? [list, property]
            : [$"{list} {property}"];
    }
}
