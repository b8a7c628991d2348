using SchemaEvolution.Interop.Tests.Evolution.Generation;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

internal static class CaseRunner
{
    /// <summary>Runs the cases of one peer at once.</summary>
    public static IReadOnlyList<Outcome> Run(IPeer peer, IReadOnlyList<Case> cases) =>
        [.. cases.Zip(peer.Run([.. cases.Select(@case => @case.Trial)]), Outcome.Of)];
}
