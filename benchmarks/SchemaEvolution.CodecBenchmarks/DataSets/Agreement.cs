namespace SchemaEvolution.CodecBenchmarks.DataSets;

internal static class Agreement
{
    /// <summary>Both write the same bytes: otherwise different work would be compared.</summary>
    public static void Demand(ReadOnlySpan<byte> ours, ReadOnlySpan<byte> google)
    {
        if (!ours.SequenceEqual(google))
            throw new InvalidOperationException($"Google.Protobuf writes other bytes: {Convert.ToHexString(google)}");
    }
}
