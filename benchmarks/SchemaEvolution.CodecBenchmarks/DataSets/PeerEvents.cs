using Google.Protobuf;

namespace SchemaEvolution.CodecBenchmarks.DataSets;

/// <summary>
/// Records behind their lengths, by what was the fastest in Google.Protobuf: one stream over an array for writing, where a buffer writer
/// for each record takes longer; a span for each record for reading, where a stream takes longer.
/// </summary>
internal static class PeerEvents
{
    /// <returns>The part of the destination that was written.</returns>
    public static ReadOnlySpan<byte> Write(List<Peer.Event> events, byte[] destination)
    {
        using var output = new CodedOutputStream(destination);
        foreach (var one in events)
            output.WriteMessage(one);
        return destination.AsSpan(0, (int)output.Position);
    }

    public static List<Peer.Event> Read(ReadOnlySpan<byte> bytes)
    {
        var events = new List<Peer.Event>();
        while (!bytes.IsEmpty)
        {
            var length = ReadLength(ref bytes);
            events.Add(Peer.Event.Parser.ParseFrom(bytes[..length]));
            bytes = bytes[length..];
        }

        return events;
    }

    private static int ReadLength(ref ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        for (var shift = 0; ; shift += 7)
        {
            var group = bytes[0];
            bytes = bytes[1..];
            length |= (group & 0x7f) << shift;
            if (group < 0x80)
                return length;
        }
    }
}
