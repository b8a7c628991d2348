using SchemaEvolution.Interop.Tests.Evolution.Generation;
using SchemaEvolution.Interop.Tests.Peers;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>All pairs of scalar types, with the values at their boundaries, run once on every peer, and what no such pair shows.</summary>
public sealed class TypePairOutcomes : IDisposable
{
    private readonly PeerList peers = new();

    public TypePairOutcomes() =>
        All = [.. peers.All.SelectMany(peer => CaseRunner.Run(peer, [.. TypePairs.For(peer), .. DepartureCases.For(peer)]))];

    internal IReadOnlyList<Outcome> All { get; }

    public void Dispose() => peers.Dispose();
}
