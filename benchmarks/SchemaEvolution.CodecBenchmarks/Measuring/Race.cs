using System.Diagnostics;

namespace SchemaEvolution.CodecBenchmarks.Measuring;

/// <summary>Two serializers in turn, a short while each and many times, so that what disturbs the machine disturbs both.</summary>
internal static class Race
{
    private const int Rounds = 51;

    /// <summary>Enough for the last tier of the compiler: a batch is one call of its delegate, and each tier asks for thirty.</summary>
    private const int WarmUps = 15;
    private const int BatchesPerWarmUp = 8;

    /// <summary>Runs one against the other.</summary>
    /// <param name="baseline">What the time is compared with.</param>
    /// <param name="rival">What is compared.</param>
    /// <param name="calls">How many in a row.</param>
    /// <returns>Medians: nanoseconds of a call of the baseline, and the ratio of the rival's time to the baseline's in a round.</returns>
    public static (double Time, double Ratio) Run(Action<int> baseline, Action<int> rival, int calls)
    {
        WarmUp(baseline, rival, Math.Max(1, calls / BatchesPerWarmUp));
        var (times, ratios) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            // Who comes second finds the caches of the first: they take turns.
            var isRivalFirst = round % 2 == 0;
            var first = Time(isRivalFirst ? rival : baseline, calls);
            var second = Time(isRivalFirst ? baseline : rival, calls);
            var (time, rivalTime) = isRivalFirst ? (second, first) : (first, second);
            times.Add(time);
            ratios.Add(rivalTime / time);
        }

        return (times.Median(), ratios.Median());
    }

    /// <summary>The pauses let the compiler, which works beside, put its better code in place.</summary>
    private static void WarmUp(Action<int> baseline, Action<int> rival, int calls)
    {
        for (var warmUp = 0; warmUp < WarmUps; warmUp++)
        {
            for (var batch = 0; batch < BatchesPerWarmUp; batch++)
            {
                baseline(calls);
                rival(calls);
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
