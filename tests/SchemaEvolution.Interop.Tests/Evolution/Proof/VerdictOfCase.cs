using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Generation;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>What the tables say of a case: the worst verdict over all its changes.</summary>
internal static class VerdictOfCase
{
    public static Verdict Judge(Case @case)
    {
        var format = Core.Formats.WireFormats.Find(@case.Peer.FormatKey)!;
        var judge = new ChangeJudge(format, @case.Old, @case.New);
        return (from before in @case.Old.Declarations
                let after = @case.New.Find(before.Name)
                where after is not null
                let old = AsMessage(before, after)
                let @new = AsMessage(after, before)
                from change in SchemaDiff.Compare(old, @new, PairingOf(format, old, @new))
                select judge.Judge(change, old, @new)[@case.Direction].Verdict)
            .DefaultIfEmpty(Verdict.Safe)
            .Max();
    }

    /// <summary>A union is compared as the message that it is on the wire, if the other version is a message.</summary>
    private static Declaration AsMessage(Declaration declaration, Declaration other) =>
        (declaration, other) is (UnionSchema union, MessageSchema) ? union.AsMessage() : declaration;

    private static FieldPairing? PairingOf(FormatRules format, Declaration old, Declaration @new) =>
        format.IsKeyedByName && (old, @new) is (MessageSchema before, MessageSchema after) ? FieldPairings.ByName(before, after) : null;
}
