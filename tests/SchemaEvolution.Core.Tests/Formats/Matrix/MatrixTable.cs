using SchemaEvolution.Core.Formats;

namespace SchemaEvolution.Core.Tests.Formats.Matrix;

/// <summary>
/// Rows of the matrix of changes: its number, the facts before and after, and the verdicts (backward/forward) in the order of
/// <see cref="WireFormats.All"/>.
/// </summary>
internal static class MatrixTable
{
    /// <returns>One case for each row and format.</returns>
    public static TheoryData<string, string, string, string, string> Parse(string table)
    {
        var cases = new TheoryData<string, string, string, string, string>();
        foreach (var row in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            if (row.Split('|', StringSplitOptions.TrimEntries) is [var number, var old, var @new, .. var verdicts])
                foreach (var (format, verdict) in WireFormats.All.Zip(verdicts))
                    cases.Add(number, format.Key, old, @new, verdict);
        return cases;
    }

    public static string Judge(string format, string old, string @new) => new TwoVersions(old, @new).Judge(WireFormats.Find(format)!);
}
