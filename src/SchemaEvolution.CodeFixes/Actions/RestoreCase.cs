using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Tags;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Gives a union a case back that has gone or was replaced; what replaced it takes the next free tag.</summary>
internal sealed class RestoreCase : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) => target.Violation.Change switch
    {
        FieldRemoved { Old: { IsCase: true } @case } => Restore(@case, target, []),
        UnionCaseRemoved { Old: var @case } => Restore(AsField(@case), target, []),
        FieldTypeChanged { Old: { IsCase: true } @case } => Replace(@case, target),
        UnionCaseReplaced { Old: var @case } => Replace(AsField(@case), target),
        FieldRenamed { Old: { IsCase: true, Key: not null } @case } => Rename(@case, target),
        _ => [],
    };

    private static FieldSchema AsField(UnionCase @case) =>
        new(@case.Tag, DeclarationName.Simple(@case.Type.Name), @case.Type, OneOf: FieldSchema.CaseGroup);

    private static IEnumerable<Proposal> Replace(FieldSchema @case, FixTarget target) =>
        target.Member is { } member
        && FreeTags.Next(target, target.Declared.Symbol) is { } next
        && Renumbering.Move(member, next, target) is { } move
            ? Restore(@case, target, move)
            : [];

    private static IEnumerable<Proposal> Restore(FieldSchema @case, FixTarget target, IReadOnlyList<IEdit> moved) =>
        target.OwnPart(target.Declared.Symbol) is { } part && Attribute(@case, target, part) is { } attribute
            ? Edit($"Restore case {NameOf(@case)}", [AttributeEdits.Add(part, attribute), .. moved])
            : [];

    /// <summary>A case that is known by a name has another one now: the same attribute gets it back.</summary>
    private static IEnumerable<Proposal> Rename(FieldSchema @case, FixTarget target) =>
        target.OwnTagAttribute is { } present && Attribute(@case, target, present) is { } attribute
            ? Edit($"Restore case {NameOf(@case)}", SourceEdit.Replace(present, attribute))
            : [];

    private static string? Attribute(FieldSchema @case, FixTarget target, SyntaxNode place)
    {
        var names = target.NamesAt(place);
        return target.Types.Find(@case.Type) is { } type && type.IsA(RootOf(target))
            ? target.Vocabulary.Case(@case, names.Of(type), target.Declared, names)
            : null;
    }

    /// <summary>The type that the cases derive from: the declared one, or that for which it is the formatter.</summary>
    private static INamedTypeSymbol RootOf(FixTarget target) =>
        target.Declared.MessageAttribute?.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Type } argument
        && argument.Value is INamedTypeSymbol root
            ? root
            : target.Declared.Symbol;

    private static string NameOf(FieldSchema @case) =>
        $"{@case.Key ?? Literals.Number(@case.Tag)} ({@case.CaseName})";
}
