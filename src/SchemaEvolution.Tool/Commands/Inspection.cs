using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Tool.Checking;
using SchemaEvolution.Tool.Hosting;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Commands;

/// <summary>All findings of one project, those of its targets as one list.</summary>
internal static class Inspection
{
    public static IReadOnlyList<Finding> Of(SchemaSource source, BaselineFile? file, ToolHost host)
    {
        var expiry = new Expiry(DateTime.Today);
        var checkers = source.Targets.Select(target => new TargetChecker(target, source.BaselinePath, expiry, host));
        var upgrades = file is null ? [] : SerializerChanges.Of(source, file);
        return FindingList.Merge(checkers.SelectMany(checker => checker.Check(file)).Concat(upgrades));
    }
}
