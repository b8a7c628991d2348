using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Checking;

/// <summary>
/// Recognises declarations that were renamed or moved without a word: one has gone, and another that the baseline lacks looks the same.
/// </summary>
public static class RenameRecognition
{
    /// <summary>Old key → new key.</summary>
    /// <param name="vanished">Declarations of the newest shipped version that the code has no longer.</param>
    /// <param name="unrecorded">Declarations of the code that the baseline does not have.</param>
    public static IReadOnlyDictionary<string, string> Match(
        IReadOnlyCollection<Declaration> vanished, IReadOnlyCollection<Declaration> unrecorded)
    {
        var renames = new Dictionary<string, string>(StringComparer.Ordinal);
        List<(string Old, string New)> found;
        do
        {
            // What is recognised in one round makes those that refer to it alike in the next, and leaves the field to the others.
            var taken = new HashSet<string>(renames.Values, StringComparer.Ordinal);
            var gone = Candidates(vanished.Where(declaration => !renames.ContainsKey(declaration.Name)), renames);
            var lost = new RenameIndex(gone);
            var fresh = new RenameIndex(Candidates(unrecorded.Where(declaration => !taken.Contains(declaration.Name)), renames));
            found =
            [
                .. from old in gone
                   let @new = fresh.BestFor(old)
                   where @new is not null && lost.BestFor(@new) == old
                   select (old.Name, @new.Name),
            ];
            foreach (var (old, @new) in found)
                renames.Add(old, @new);
        }
        while (found.Count > 0);

        return renames;
    }

    private static List<RenameCandidate> Candidates(
        IEnumerable<Declaration> declarations, IReadOnlyDictionary<string, string> renames) =>
        [.. declarations.Select(declaration => new RenameCandidate(declaration, renames))];
}
