using SchemaEvolution.Core.Formats;

namespace SchemaEvolution.Core.Tests.Formats.Matrix;

/// <summary>Reads rows of the matrix of changes: <c>number | old facts | new facts | a verdict for each format</c>.</summary>
internal static class MatrixTable
{
    private const int Facts = 3;

    /// <returns>One case for each row and format: number, format, old facts, new facts, verdict.</returns>
    /// <exception cref="FormatException">A row has other parts than these.</exception>
    public static TheoryData<string, string, string, string, string> Parse(params IEnumerable<string> tables)
    {
        var cells = new TheoryData<string, string, string, string, string>();
        foreach (var parts in tables.SelectMany(table => table.Split('\n')).Select(row => row.Split('|', StringSplitOptions.TrimEntries)))
        {
            if (parts.Length != Facts + WireFormats.All.Count)
                throw new FormatException($"Not {Facts} facts and {WireFormats.All.Count} verdicts: {string.Join(" | ", parts)}");
            foreach (var (format, verdicts) in WireFormats.All.Zip(parts.Skip(Facts)))
                cells.Add(parts[0], format.Key, parts[1], parts[2], verdicts);
        }

        return cells;
    }
}
