using Google.Protobuf;

namespace SchemaEvolution.CodecBenchmarks.DataSets;

internal static class Agreement
{
    /// <summary>Both write the same bytes: otherwise different work would be compared.</summary>
    public static void Demand(ReadOnlySpan<byte> ours, IMessage peer)
    {
        if (!ours.SequenceEqual(peer.ToByteArray()))
            throw new InvalidOperationException($"Google.Protobuf writes another {peer.Descriptor.Name}.");
    }
}
