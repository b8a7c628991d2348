using System.Globalization;

namespace SchemaEvolution.CodecBenchmarks.Measuring;

/// <summary>What a contest gave: a row of the table.</summary>
/// <param name="Contest">What was run.</param>
/// <param name="Time">Google's time of a call, in nanoseconds.</param>
/// <param name="Ours">The ratio of our time to Google's.</param>
/// <param name="Json">The ratio of System.Text.Json's time to Google's.</param>
/// <param name="GoogleBytes">What a call allocates.</param>
/// <param name="OurBytes">What a call allocates.</param>
/// <param name="ResultBytes">What the objects take that a call returns.</param>
internal sealed record Outcome(Contest Contest, double Time, double Ours, double Json, long GoogleBytes, long OurBytes, long ResultBytes)
{
    public const string Heading = """
        | data | Google | ours : Google | aim | JSON : Google | Google allocates | ours allocates | the result itself |
        |---|---|---|---|---|---|---|---|
        """;

    public static Outcome Of(Contest contest)
    {
        var (time, ours) = Race.Run(contest.Google, contest.Ours, contest.Calls);
        var (_, json) = Race.Run(contest.Google, contest.Json, contest.Calls);
        return new(
            contest,
            time,
            ours,
            json,
            Allocation.Of(() => contest.Google(1)),
            Allocation.Of(() => contest.Ours(1)),
            contest.ByHand is { } byHand ? Allocation.Of(() => byHand()) : 0);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Contest.Name} | {Time:N0} ns | {Ours:0.00} | ≤ {Contest.Aim:0.00} | {Json:0.00} "
        + $"| {GoogleBytes:N0} B | {OurBytes:N0} B | {ResultBytes:N0} B |");
}
