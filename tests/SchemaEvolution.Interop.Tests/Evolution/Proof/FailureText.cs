using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Generation;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>A failing case as people read it.</summary>
internal static class FailureText
{
    public static string Of(Outcome outcome)
    {
        var (@case, reading) = (outcome.Case, outcome.Worst.Reading);
        return $"""
            {@case.Peer.Name} ({@case.Peer.FormatKey}), {@case.Kind}, {@case.Direction}:
            verdict {outcome.Verdict}, observed {outcome.Observed}
            --- old
            {Show(@case, @case.Old)}
            --- new
            {Show(@case, @case.New)}
            --- written
            {ValueText.Of(outcome.Worst.Value)}
            --- read
            {(reading is Reading.Read { Value: var value } ? ValueText.Of(value) : reading)}

            """;
    }

    private static string Show(Case @case, SchemaSet version) =>
        BaselineWriter.Write(BaselineRecorder.Record(BaselineFile.Empty, version, only: [.. version.Declarations
            .Where(declaration => declaration.Name == Names.Root || IsChanged(@case, declaration.Name))
            .Select(declaration => declaration.Name)]));

    private static bool IsChanged(Case @case, string name) => !Equals(@case.Old.Find(name), @case.New.Find(name));
}
