using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Tool.Checking;

/// <summary>A violation as it is reported: all values as the output spells them. What is not known is null.</summary>
/// <param name="Fingerprint">The same for the same fault, wherever it stands (<see cref="Checking.Fingerprint"/>).</param>
internal sealed record Finding(string Id, RuleSeverity Severity, string Subject, string Message, string Fingerprint)
{
    public int? Tag { get; init; }

    /// <summary>The version that shipped the old fact: <c>v2</c>.</summary>
    public string? Since { get; init; }

    public string? Format { get; init; }

    /// <summary>What the edit does in each format; empty if there is one only.</summary>
    public IReadOnlyList<FormatVerdicts> Formats { get; init; } = [];

    public string? Direction { get; init; }

    public string? Verdict { get; init; }

    public string? Old { get; init; }

    public string? New { get; init; }

    public Witness? Witness { get; init; }

    public string? Order { get; init; }

    /// <summary>Where it stands in source.</summary>
    public FileSpot? Location { get; init; }

    /// <summary>The line of the baseline that it is about.</summary>
    public FileSpot? Baseline { get; init; }

    public bool Fails => Severity >= RuleSeverity.Warning;
}

/// <param name="File">As people read it.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1; null for the whole line.</param>
internal sealed record FileSpot(string File, int Line, int? Column = null);
