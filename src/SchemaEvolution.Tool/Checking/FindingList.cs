namespace SchemaEvolution.Tool.Checking;

internal static class FindingList
{
    /// <summary>The findings of several targets as one list: each once, by file and line, then by id.</summary>
    public static IReadOnlyList<Finding> Merge(IEnumerable<Finding> findings) =>
    [
        .. findings
            .Distinct()
            .OrderBy(finding => Spot(finding)?.File, StringComparer.Ordinal)
            .ThenBy(finding => Spot(finding)?.Line)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ThenBy(finding => Spot(finding)?.Column)
            .ThenBy(finding => finding.Subject, StringComparer.Ordinal),
    ];

    private static FileSpot? Spot(Finding finding) => finding.Location ?? finding.Baseline;
}
