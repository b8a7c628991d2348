namespace SchemaEvolution.Tool.Commands;

internal static class EditDistance
{
    /// <summary>How many characters must be added, removed or replaced to make one text of the other.</summary>
    /// <remarks>Source: https://en.wikipedia.org/wiki/Levenshtein_distance.</remarks>
    public static int Between(string one, string other)
    {
        var distances = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 0; i < one.Length; i++)
        {
            var diagonal = distances[0]++;
            for (var j = 0; j < other.Length; j++)
            {
                var replaced = diagonal + (one[i] == other[j] ? 0 : 1);
                diagonal = distances[j + 1];
                distances[j + 1] = Math.Min(replaced, 1 + Math.Min(diagonal, distances[j]));
            }
        }

        return distances[^1];
    }
}
