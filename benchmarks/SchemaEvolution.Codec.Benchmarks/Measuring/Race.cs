using System.Diagnostics;

namespace SchemaEvolution.Codec.Benchmarks.Measuring;

/// <summary>Runs the serializers of a contest in turn, a short while each, so that what disturbs the machine disturbs all of them.</summary>
internal static class Race
{
    public const int Rounds = 51;

    /// <summary>Enough for the compiler's last tier: each batch counts as one call of its delegate, and a tier takes thirty.</summary>
    private const int WarmUps = 15;
    private const int BatchesPerWarmUp = 8;

    public static Outcome Run(Contest contest)
    {
        WarmUp(contest);
        double[] google = new double[Rounds], ours = new double[Rounds], json = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            google[round] = Time(contest.Google, contest.Calls);
            ours[round] = Time(contest.Ours, contest.Calls);
            json[round] = Time(contest.Json, contest.Calls);
        }

        return new(
            contest,
            Median(google),
            Median(ours.Zip(google, (our, other) => our / other)),
            Median(json.Zip(google, (text, other) => text / other)),
            Allocation.Of(() => contest.Google(1)),
            Allocation.Of(() => contest.Ours(1)),
            contest.ByHand is { } byHand ? Allocation.Of(() => byHand()) : 0);
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    /// <summary>The pauses let the compiler, which works beside, put its better code in place.</summary>
    private static void WarmUp(Contest contest)
    {
        var calls = Math.Max(1, contest.Calls / BatchesPerWarmUp);
        for (var warmUp = 0; warmUp < WarmUps; warmUp++)
        {
            for (var batch = 0; batch < BatchesPerWarmUp; batch++)
            {
                contest.Google(calls);
                contest.Ours(calls);
                contest.Json(calls);
            }

            Thread.Sleep(120);
        }
    }

    /// <returns>Nanoseconds a call.</returns>
    private static double Time(Action<int> run, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        run(calls);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
    }
}
