using SchemaEvolution.Interop.Tests.Peers;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SchemaEvolution.Interop.Tests.Evolution.Proof;

/// <summary>The peers of a run. Those that are missing are told to whoever runs the tests, also if all of them pass.</summary>
public sealed class ProofPeers : IDisposable
{
    private readonly PeerList peers = new();

    public ProofPeers(IMessageSink diagnostics)
    {
        if (peers.Skipped is { } skipped)
            diagnostics.OnMessage(new DiagnosticMessage(skipped));
    }

    public IReadOnlyList<IPeer> All => peers.All;

    public void Dispose() => peers.Dispose();
}
