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
            // What is recognised in one round makes those that refer to it alike in the next.
            var gone = vanished.Select(declaration => new RenameCandidate(declaration, renames)).ToList();
            var fresh = unrecorded.Select(declaration => new RenameCandidate(declaration, renames)).ToList();
            found =
            [
                .. from old in gone
                   where !renames.ContainsKey(old.Name)
                   let @new = old.BestOf(fresh)
                   where @new is not null && @new.BestOf(gone) == old && !renames.ContainsValue(@new.Name)
                   select (old.Name, @new.Name),
            ];
            foreach (var (old, @new) in found)
                renames.Add(old, @new);
        }
        while (found.Count > 0);

        return renames;
    }
}
