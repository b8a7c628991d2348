using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Interop.Tests.Evolution.Generation;
using SchemaEvolution.Interop.Tests.Evolution.Observation;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>A case that has been run.</summary>
/// <param name="Verdict">What the tables say.</param>
/// <param name="Worst">The value for which the worst was observed, and its reading.</param>
/// <param name="Observed">That worst.</param>
internal sealed record Outcome(Case Case, Verdict Verdict, (MessageValue Value, Reading Reading) Worst, Verdict Observed)
{
    public bool IsWorseThanPromised => Observed > Verdict && Departure.Of(this) is null;

    public static Outcome Of(Case @case, IReadOnlyList<Reading> readings)
    {
        var observer = new Observer(@case.Versions);
        var worst = @case.Values
            .Zip(readings, (value, reading) => (Value: value, Reading: reading))
            .Select(trial => (Trial: trial, Verdict: observer.Observe(@case.Trial.Root, trial.Value, trial.Reading)))
            .MaxBy(observation => observation.Verdict);
        return new(@case, VerdictOfCase.Judge(@case), worst.Trial, worst.Verdict);
    }
}
