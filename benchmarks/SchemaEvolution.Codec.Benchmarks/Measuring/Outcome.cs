using System.Globalization;

namespace SchemaEvolution.Codec.Benchmarks.Measuring;

/// <summary>What a contest gave: a row of the table.</summary>
/// <param name="Contest">What was run.</param>
/// <param name="GoogleTime">Median of the time of a call, in nanoseconds.</param>
/// <param name="Ours">Median of the ratios to Google's time of the same round.</param>
/// <param name="Json">The same of System.Text.Json.</param>
/// <param name="GoogleBytes">Bytes that a call allocates.</param>
/// <param name="OurBytes">Bytes that a call allocates.</param>
/// <param name="GraphBytes">Bytes of the objects that a call returns.</param>
internal sealed record Outcome(
    Contest Contest, double GoogleTime, double Ours, double Json, long GoogleBytes, long OurBytes, long GraphBytes)
{
    public const string Heading = """
        | data | Google | ours : Google | aim | JSON : Google | Google allocates | ours allocates | the result itself |
        |---|---|---|---|---|---|---|---|
        """;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Contest.Name} | {GoogleTime:N0} ns | {Ours:0.00} | ≤ {Contest.Aim:0.00} | {Json:0.00} | {GoogleBytes:N0} B | {OurBytes:N0} B | {GraphBytes:N0} B |");
}
