using System.Globalization;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Tool.Checking;

/// <summary>What the calendar does to accept lines.</summary>
/// <remarks>Only the tool looks at it: source that has not changed must not fail by the date in the IDE.</remarks>
internal sealed class Expiry(DateTime today)
{
    public bool HasExpired(AcceptLine line) => line.Until < today;

    /// <summary>The file without the lines whose last day has passed.</summary>
    public BaselineFile Apply(BaselineFile file) =>
        file with { Accepts = file.Accepts.Where(line => !HasExpired(line)).ToEquatableArray() };

    /// <summary>Why a break is reported that was accepted once, as a sentence with a space before it; empty if it never was.</summary>
    public string Explain(BaselineFile file, string rule, string subject) =>
        file.Accepts.LastOrDefault(line => line.Rule == rule && line.Subject == subject && HasExpired(line)) is { Until: { } until }
            ? $" The acceptance expired on {until.ToString(AcceptLine.DateFormat, CultureInfo.InvariantCulture)}."
            : "";
}
