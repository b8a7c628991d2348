using SchemaEvolution.Interop.Tests.Compiled.Proto;
using SchemaEvolution.Interop.Tests.Compiled.TextJson;
using SchemaEvolution.Interop.Tests.Evolution;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>Every peer that this machine can run.</summary>
/// <remarks>Set <c>EVOLUTION_PEERS=required</c> where a missing peer shall be a failure.</remarks>
public sealed class PeerList : IDisposable
{
    private readonly NodeProcess? node;

    public PeerList()
    {
        node = NodeProcess.TryStart(out var reason);
        All =
        [
            new GoogleBinaryPeer(),
            new GoogleJsonPeer(),
            new SystemTextJsonPeer(),
            .. node is null ? [] : NodeFormats.All.Select(format => new NodePeer(node, format)),
        ];
        if (node is not null)
            return;
        if (Environment.GetEnvironmentVariable("EVOLUTION_PEERS") == "required")
            throw new InvalidOperationException($"EVOLUTION_PEERS=required, but {reason}.");
        var missing = string.Join(", ", NodeFormats.All.Select(format => format.Name));
        Skipped = $"skipped: {NodeFormats.All.Count} peers ({missing}), because {reason}";
    }

    public IReadOnlyList<IPeer> All { get; }

    /// <summary>The peers that cannot run here, in words; null if all can.</summary>
    public string? Skipped { get; }

    public void Dispose()
    {
        foreach (var peer in All)
            peer.Dispose();
        node?.Dispose();
    }
}
