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
        var format = WireFormats.Find(@case.Peer.FormatKey)!;
        var judge = new ChangeJudge(format, @case.Old, @case.New);
        return (from old in @case.Old.Declarations
                let @new = @case.New.Find(old.Name)
                where @new is not null
                from change in SchemaDiff.Compare(old, @new, PairingOf(format, old, @new))
                select judge.Judge(change, old, @new)[@case.Direction].Verdict)
            .DefaultIfEmpty(Verdict.Safe)
            .Max();
    }

    private static FieldPairing? PairingOf(FormatRules format, Declaration old, Declaration @new) =>
        format.IsKeyedByName && (old, @new) is (MessageSchema before, MessageSchema after) ? FieldPairing.ByName(before, after) : null;
}
