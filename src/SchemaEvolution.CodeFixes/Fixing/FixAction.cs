using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.Editing;

namespace SchemaEvolution.CodeFixes.Fixing;

/// <summary>One way to repair a violation. An action has no state: it is asked anew for each violation, and after each change.</summary>
internal abstract class FixAction
{
    /// <summary>What the diagnostics that one Fix All repairs have in common.</summary>
    public string Key => GetType().Name;

    /// <summary>Whether it may be done to many at once.</summary>
    public virtual bool HasFixAll => true;

    /// <summary>The changes that may do, best first; the first that stands its test is offered.</summary>
    public abstract IEnumerable<Proposal> Propose(FixTarget target);

    /// <summary>A change of source, and perhaps of what the baseline reserves. It is none at all if nothing is edited.</summary>
    protected static IEnumerable<Proposal> Edit(string title, params IEnumerable<IEdit?> edits)
    {
        List<SourceEdit> source = [.. edits.OfType<SourceEdit>()];
        List<ReservationEdit> reservations = [.. edits.OfType<ReservationEdit>()];
        return source.Count + reservations.Count == 0 ? [] : [new(title, Demand.SchemaAndCode, ApplyAsync)];

        async Task<Solution?> ApplyAsync(Solution solution, CancellationToken ct) =>
            await SourceEdit.ApplyAsync(solution, source, ct).ConfigureAwait(false) is not { } changed ? null
            : reservations.Count == 0 ? changed
            : ReservationEdit.Apply(changed, reservations);
    }
}
