using Microsoft.CodeAnalysis;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.CodeFixes.Fixing;

namespace SchemaEvolution.CodeFixes.RoundTrips;

/// <summary>Makes changes and tests them before they are offered.</summary>
internal static class TestedCopyFix
{
    /// <returns>The solution after the first change that repairs the copy and compiles; null if none does.</returns>
    public static async Task<Solution?> FindAsync(CopyTarget target, CopyAction action, CancellationToken ct)
    {
        var before = target.Document.Project.Solution;
        foreach (var edits in action.Propose(target).Where(edits => edits.Count > 0))
        {
            if (await SourceEdit.ApplyAsync(before, edits, ct).ConfigureAwait(false) is { } after
                && await IsGoodAsync(target.Document, after, ct).ConfigureAwait(false))
                return after;
        }

        return null;
    }

    private static async Task<bool> IsGoodAsync(Document document, Solution after, CancellationToken ct)
    {
        var before = document.Project.Solution;
        var left = await CopyTarget.CountAsync(after.GetDocument(document.Id)!, ct).ConfigureAwait(false);
        if (left >= await CopyTarget.CountAsync(document, ct).ConfigureAwait(false))
            return false;
        foreach (var id in CompilerCheck.Reached(before, after))
        {
            if (!await CompilerCheck.CompilesAsync(before.GetProject(id)!, after.GetProject(id)!, ct).ConfigureAwait(false))
                return false;
        }

        return true;
    }
}
