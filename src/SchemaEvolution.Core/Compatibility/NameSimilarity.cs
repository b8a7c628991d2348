namespace SchemaEvolution.Core.Compatibility;

/// <summary>Whether two names look like one name and its correction.</summary>
internal static class NameSimilarity
{
    /// <summary>One contains the other, or more than half of the longer one is the same.</summary>
    public static bool AreAlike(string one, string other)
    {
        var (left, right) = (Letters(one), Letters(other));
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return shorter.Length > 0 && (longer.IndexOf(shorter, StringComparison.Ordinal) >= 0 || Distance(left, right) * 2 < longer.Length);
    }

    private static string Letters(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    /// <summary>The least number of letters to insert, delete or replace (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
