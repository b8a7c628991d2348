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
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        target.Violation.Change is FieldDefaultChanged { Old: var old, New: var @new }
        && target.OwnDeclaration is { } declaration
        && target.Types.Find(@new.Type) is { } type
            ? Values(@new with { Default = old.Default }, type, target.NamesAt(declaration)).SelectMany(value => Edit(
                old.Default is { Literal: { } literal } ? $"Restore the default {literal}" : "Remove the default",
                MemberEdits.SetInitializer(declaration, value)))
            : [];

    /// <summary>A parameter behind others that have a value needs one too.</summary>
    private static IEnumerable<string?> Values(FieldSchema field, ITypeSymbol type, NameScope names) =>
        InitialValues.Of(field, type, names).Concat(field.Default is null ? ["default"] : []);
}
