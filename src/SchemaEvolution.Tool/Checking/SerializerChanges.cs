using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Checking;

/// <summary>Libraries whose version the baseline does not record: an upgrade is to be seen in the review.</summary>
internal static class SerializerChanges
{
    public static IEnumerable<Finding> Of(SchemaSource source, BaselineFile file) => source.Targets
        .SelectMany(target => target.Serializers)
        .Where(line => !file.Serializers.Any(recorded => (recorded.Name, recorded.Version) == (line.Name, line.Version)))
        .GroupBy(line => line.Name)
        .Select(lines => (Dialect: lines.Key, Versions: string.Join(", ", lines.Select(line => line.Version).Distinct())))
        .Select(found => ToFinding(found.Dialect, VersionIn(file, found.Dialect), found.Versions));

    private static string? VersionIn(BaselineFile file, string dialect) =>
        file.Serializers.FirstOrDefault(line => line.Name == dialect)?.Version;

    private static Finding ToFinding(string dialect, string? old, string @new)
    {
        var rule = BaselineRules.NotRecorded;
        var message = old is null
            ? $"Messages are written by {dialect} {@new}, which the baseline does not record"
            : $"Messages are written by {dialect} {@new}, and the baseline records {old}";
        return new(rule.Id, rule.Severity, dialect, message, Fingerprint.Of(rule.Id, dialect, old ?? "", @new));
    }
}
