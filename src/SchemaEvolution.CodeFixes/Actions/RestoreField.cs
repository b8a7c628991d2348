using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Tags;
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
        if (target.Violation.Change is not FieldRemoved { Old: { IsCase: false } field }
            || target.OwnPart(target.Declared.Symbol) is not TypeDeclarationSyntax type)
            return [];
        var names = target.NamesAt(type);
        var place = RestoredPlace.Of(field, type, target);
        var isRequired = field.IsRequired && target.Vocabulary.ReadsKeyword;
        var declared = isRequired ? field : field with { Presence = field.IsRequired ? Presence.Implicit : field.Presence };
        var title = isRequired ? $"Restore '{field.Name}' as required" : $"Restore '{field.Name}' as obsolete";
        return
            from property in new FieldText(target.Types, names).Properties(declared, AccessorsLike(place.Neighbour, type))
            from tag in Tags(field, target, names)
            let attributes = tag.Concat(target.Vocabulary.Details(field, property.Initializer, names))
            let all = isRequired ? attributes : attributes.Append(names.Obsolete)
            from proposal in Edit(title, place.Insert(type, Lines([.. all], property.Text, place.Neighbour)))
            select proposal;
    }

    /// <summary>With a tag, unless the neighbours have none either.</summary>
    private static IEnumerable<string[]> Tags(FieldSchema field, FixTarget target, NameScope names)
    {
        string[] bare = [];
        if (target.Vocabulary.Tag(field, names) is not { } tag)
            return [bare];
        return target.Members.Any(member => WrittenTags.IsNumbered(member) && member.TagAttribute is null) ? [bare, [tag]] : [[tag], bare];
    }

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
