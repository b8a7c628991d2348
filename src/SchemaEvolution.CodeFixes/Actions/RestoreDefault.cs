using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Gives a field the default with which it shipped, or none if it had none.</summary>
internal sealed class RestoreDefault : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target)
    {
        if (target.Violation.Change is not FieldDefaultChanged { Old: var old, New: var @new }
            || target.OwnDeclaration is not { } declaration
            || MemberEdits.OwnerOf(declaration) is not { } owner
            || target.Types.Find(@new.Type) is not { } type)
            return [];
        if (old.IsRequired)
            return RestorePresence.Require(target, declaration);
        var names = target.NamesAt(declaration);
        var title = old.Default is { Literal: { } literal } ? $"Restore the default {literal}" : "Remove the default";
        return
            from value in Values(@new with { Default = old.Default }, type, names)
            let attribute = target.Vocabulary.SetDefault(target.Member!, owner, old.Default is null ? null : value, names)
            from proposal in Edit(title, [.. attribute, MemberEdits.SetInitializer(declaration, value)])
            select proposal;
    }

    /// <summary>A parameter behind others that have a value needs one too.</summary>
    private static IEnumerable<string?> Values(FieldSchema field, ITypeSymbol type, NameScope names) =>
        InitialValues.Of(field, type, names).Concat(field.Default is null ? ["default"] : []);
}
