using System.Globalization;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>What the environment says about a run.</summary>
/// <param name="Cases">How many changes are tried, over all peers (<c>EVOLUTION_CASES</c>).</param>
/// <param name="Seed">Where the random changes begin; the same seed gives the same changes (<c>EVOLUTION_SEED</c>).</param>
/// <param name="ReportPath">Where the summary is written as Markdown, null for nowhere (<c>EVOLUTION_REPORT</c>).</param>
internal sealed record ProofSettings(int Cases, ulong Seed, string? ReportPath)
{
    public static ProofSettings FromEnvironment() => new(
        Read("EVOLUTION_CASES") is { } cases ? int.Parse(cases, CultureInfo.InvariantCulture) : 2_000,
        Read("EVOLUTION_SEED") is { } seed ? ulong.Parse(seed, CultureInfo.InvariantCulture) : 20_240_105,
        Read("EVOLUTION_REPORT"));

    private static string? Read(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
