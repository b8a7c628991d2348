using System.Globalization;

namespace SchemaEvolution.Interop.Tests.Codec.Fuzz;

/// <summary>What the environment says about a run.</summary>
/// <param name="Inputs">How many damaged inputs are tried (<c>EVOLUTION_FUZZ</c>).</param>
/// <param name="Seed">Where they begin; the same seed gives the same inputs (<c>EVOLUTION_SEED</c>).</param>
internal sealed record FuzzSettings(int Inputs, int Seed)
{
    public static FuzzSettings FromEnvironment() => new(Read("EVOLUTION_FUZZ") ?? 1_000_000, Read("EVOLUTION_SEED") ?? 20_240_105);

    private static int? Read(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;
}
