using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.Analysis;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Editing;

/// <summary>Reserves a number in the baseline, which alone remembers it where a vocabulary has no attribute for that.</summary>
/// <param name="Declaration">The key of the declaration.</param>
internal sealed record ReservationEdit(AnalyzedProject Project, string Declaration, Reservation Reservation) : IEdit
{
    /// <summary>Null if there is no baseline, or it does not know the declaration.</summary>
    public static Solution? Apply(Solution solution, IReadOnlyCollection<ReservationEdit> edits)
    {
        var baseline = edits.First().Project.Baseline;
        if (baseline.File is not { } file)
            return null;
        foreach (var edit in edits)
        {
            if (file.Find(edit.Declaration) is not { } block)
                return null;
            var reserved = Reserve(block, edit.Reservation, file);
            file = file with { Blocks = file.Blocks.Select(other => other == block ? reserved : other).ToEquatableArray() };
        }

        return baseline.Write(solution, edits.First().Project.Project.Id, file);
    }

    /// <summary>What held the number ends with the newest shipped version; what was pending never was.</summary>
    private static Block Reserve(Block block, Reservation reservation, BaselineFile file)
    {
        var content = new ReservedFact(reservation);
        if (block.Facts.Any(fact => fact.Content == content && fact.Lifetime.Contains(file.Next)))
            return block;
        var facts = block.Facts
            .Where(fact => fact.Content != content || fact.Lifetime.From <= file.Shipped)
            .Where(fact => !(Holds(fact) && fact.Lifetime.From > file.Shipped))
            .Select(fact => Holds(fact) && fact.Lifetime.Contains(file.Next)
                ? fact with { Lifetime = fact.Lifetime with { To = file.Shipped } }
                : fact)
            .Append(new Fact(content, Lifetime.Since(file.Next)));
        return block with { Facts = CanonicalOrder.Of(facts).ToEquatableArray() };

        bool Holds(Fact fact) => fact.Content switch
        {
            FieldFact { Field: { Key: null, Tag: var tag } } => reservation.Covers(tag),
            ValueFact { Value.Number: var number } => reservation.Covers(number),
            CaseFact { Case.Tag: var tag } => reservation.Covers(tag),
            _ => false,
        };
    }
}
