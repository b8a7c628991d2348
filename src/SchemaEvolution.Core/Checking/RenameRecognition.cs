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
            var (lost, fresh) = (new RenameIndex(gone), IndexOf(unrecorded, renames));
            var taken = new HashSet<string>(renames.Values, StringComparer.Ordinal);
            found =
            [
                .. from old in gone
                   where !renames.ContainsKey(old.Name)
                   let @new = fresh.BestFor(old)
                   where @new is not null && !taken.Contains(@new.Name) && lost.BestFor(@new) == old
                   select (old.Name, @new.Name),
            ];
            foreach (var (old, @new) in found)
                renames.Add(old, @new);
        }
        while (found.Count > 0);

        return renames;
    }

    private static RenameIndex IndexOf(IEnumerable<Declaration> declarations, IReadOnlyDictionary<string, string> renames) =>
        new([.. declarations.Select(declaration => new RenameCandidate(declaration, renames))]);
}
