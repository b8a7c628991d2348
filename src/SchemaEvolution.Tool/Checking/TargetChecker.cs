using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Symbols.Checking;
using SchemaEvolution.Tool.Hosting;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Checking;

/// <summary>Judges one target by a baseline.</summary>
internal sealed class TargetChecker(SchemaTarget target, string baselinePath, Expiry expiry, ToolHost host)
{
    /// <param name="file">Null if there is no baseline: then each declaration is judged by itself alone.</param>
    public IEnumerable<Finding> Check(BaselineFile? file)
    {
        if (target.Reader is not { } reader)
            return [];
        var project = new SchemaProject(reader, target.Settings, file is null ? null : new BaselineHistory(expiry.Apply(file)));
        var ofCode = project.Declarations().AsParallel().AsOrdered().SelectMany(declared => project.Check(declared).ToList());
        var ofBaseline = project.CheckProject().Select(violation => new LocatedViolation(violation, Location.None));
        return ofCode.AsEnumerable().Concat(ofBaseline).Select(located => ToFinding(located, file)).OfType<Finding>();
    }

    private Finding? ToFinding(LocatedViolation located, BaselineFile? file)
    {
        var (violation, location) = located;
        if (target.SeverityOf(violation.Rule with { Severity = violation.Severity }, location.SourceTree?.FilePath) is not { } severity)
            return null;
        var change = violation.Change is null ? null : ChangeDescription.Of(violation.Change);
        var isUnsafe = violation.Outcome is { IsSafe: false };
        return new(
            violation.Rule.Id,
            severity,
            violation.Subject,
            violation.Message + (file is null ? "" : expiry.Explain(file, violation.Rule.Id, violation.Subject)),
            Fingerprint.Of(violation.Rule.Id, violation.Subject, change?.Old, change?.New))
        {
            Tag = violation.Tag,
            Since = violation.Since > 0 ? $"v{violation.Since}" : null,
            Format = isUnsafe ? violation.Format?.Key : null,
            Formats = violation.Formats,
            Direction = violation.Direction?.ToString().ToLowerInvariant(),
            Verdict = isUnsafe ? violation.Outcome!.Verdict.ToString().ToLowerInvariant() : null,
            Old = change?.Old,
            New = change?.New,
            Witness = violation.Outcome?.Witness,
            Order = isUnsafe ? violation.Order.ToText() : null,
            Location = SpotOf(location),
            Baseline = violation.BaselineLine > 0 ? new(host.Show(baselinePath), violation.BaselineLine) : null,
        };
    }

    private FileSpot? SpotOf(Location location)
    {
        if (!location.IsInSource)
            return null;
        var span = location.GetLineSpan();
        return new(host.Show(span.Path), span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }
}
