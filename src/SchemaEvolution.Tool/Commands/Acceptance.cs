using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Tool.Checking;
using SchemaEvolution.Tool.Hosting;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Commands;

/// <summary>Puts an accept line into a baseline.</summary>
internal static class Acceptance
{
    /// <summary>
    /// The line with the first version that contains the break: the next one, or an older one if the break has shipped already, as it
    /// has when its acceptance expired. A line for the same break that is not in force is replaced.
    /// </summary>
    public static BaselineFile Add(SchemaSource source, BaselineFile file, AcceptLine line, ToolHost host)
    {
        var expiry = new Expiry(DateTime.Today);
        var kept = file.Accepts
            .Where(other => other.Rule != line.Rule || other.Subject != line.Subject || (other.IsInForce && !expiry.HasExpired(other)))
            .ToList();
        var version = file.Next;
        while (version > 1 && !IsReported(WithLine(version - 1)))
            version--;
        return WithLine(version);

        BaselineFile WithLine(int first) => file with { Accepts = kept.Append(line with { Version = first }).ToEquatableArray() };

        bool IsReported(BaselineFile accepted) =>
            Inspection.Of(source, accepted, host).Any(finding => finding.Id == line.Rule && finding.Subject == line.Subject);
    }
}
