using Microsoft.CodeAnalysis;

namespace SchemaEvolution.CodeFixes.Fixing;

/// <summary>A change that has stood its test.</summary>
internal sealed record TestedFix(string Title, Solution Changed)
{
    /// <returns>The first proposal that does what it should; null if none does.</returns>
    public static async Task<TestedFix?> FindAsync(
        Solution solution, IEnumerable<Proposal> proposals, FixTarget target, CancellationToken ct)
    {
        var validation = new FixValidation(solution);
        foreach (var proposal in proposals)
        {
            if (await proposal.ApplyAsync(solution, ct).ConfigureAwait(false) is { } changed
                && await validation.IsGoodAsync(changed, target, proposal.Demand, ct).ConfigureAwait(false))
                return new(proposal.Title, changed);
        }

        return null;
    }
}
