using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Drops <c>required</c> and lets a new object hold the zero value.</summary>
internal sealed class GiveDefault : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (target.Member is not { Field: { } field } member
            || target.OwnDeclaration is not { } declaration
            || target.DropRequired() is not { Count: > 0 } drop
            || member.GetTypeSyntax() is NullableTypeSyntax
            || target.Types.Find(field.Type) is not { } type)
            return [];

        // An object that creates another of its kind when it is created never comes to an end.
        IEnumerable<string?> values = member.GetInitializer() is null && target.Vocabulary.RunsInitializers
            ? InitialValues.Zero(field.Type, type, target.NamesAt(declaration))
                .Where(value => value is null || !type.MayHold(member.Symbol.ContainingType))
            : [null];
        var title = $"Drop {target.Vocabulary.Demand}{(target.Vocabulary.RunsInitializers ? " and give it a default" : "")}";
        return values.SelectMany(value => Edit(
            title,
            [.. drop, value is null ? null : MemberEdits.SetInitializer(declaration, value)]));
    }
}
