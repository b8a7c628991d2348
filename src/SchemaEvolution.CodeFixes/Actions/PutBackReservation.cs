using SchemaEvolution.CodeFixes.Fixing;
using SchemaEvolution.CodeFixes.Tags;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.CodeFixes.Actions;

/// <summary>Reserves again what has shipped as reserved: as much of it as the code does not cover.</summary>
internal sealed class PutBackReservation : FixAction
{
    public override IEnumerable<Proposal> Propose(FixTarget target) =>
        target.Violation.Change is ReservationRemoved { Old: var reservation }
            ? Edit(
                $"Put back the reservation of {reservation}",
                target.Declared.Schema.Lacks(reservation).Select(gap => MemberNumber.Reserve(target.Declared.Symbol, gap, target)))
            : [];
}
