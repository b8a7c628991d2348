namespace SchemaEvolution.Core.Tests.Baseline;

/// <summary>What editors, merges and accidents do to a text.</summary>
internal static class Damage
{
    private static readonly string[] Splinters =
        ["\"", "<", ">", ".", "v", "..", "9", "-", " ", "\t", "#", "`", "?", "global::", "was ", "list<", "\ud800", "é", "99999999999"];

    private static readonly Func<string, Random, string>[] Kinds =
    [
        (text, random) => Cut(text, random, 1, ""),
        (text, random) => Cut(text, random, random.Next(20), ""),
        (text, random) => Cut(text, random, 0, Splinters[random.Next(Splinters.Length)]),
        (text, random) => Cut(text, random, 1, Splinters[random.Next(Splinters.Length)]),
        (text, random) => OnLines(text, (lines, i, _) => lines.RemoveAt(i), random),
        (text, random) => OnLines(text, (lines, i, j) => lines.Insert(j, lines[i]), random),
        (text, random) => OnLines(text, (lines, i, j) => (lines[i], lines[j]) = (lines[j], lines[i]), random),
        (text, random) => OnLines(text, (lines, i, _) => lines[i] = lines[i].Trim(), random),
    ];

    /// <summary>One to three accidents at a time.</summary>
    public static IEnumerable<string> Of(string text, int seed)
    {
        var random = new Random(seed);
        while (true)
        {
            var accidents = random.GetItems(Kinds, random.Next(1, 4));
            yield return accidents.Aggregate(text, (damaged, accident) => accident(damaged, random));
        }
    }

    private static string Cut(string text, Random random, int length, string replacement)
    {
        var start = random.Next(text.Length + 1);
        return text[..start] + replacement + text[Math.Min(text.Length, start + length)..];
    }

    private static string OnLines(string text, Action<List<string>, int, int> change, Random random)
    {
        var lines = text.Split('\n').ToList();
        change(lines, random.Next(lines.Count), random.Next(lines.Count));
        return string.Join('\n', lines);
    }
}
