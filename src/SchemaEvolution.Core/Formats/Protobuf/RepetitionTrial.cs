using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Wire;

namespace SchemaEvolution.Core.Formats.Protobuf;

/// <summary>Writes several values of a field and reads them as a single one.</summary>
public static class RepetitionTrial
{
    /// <summary>Two elements, and what a reader of a single value makes of them.</summary>
    /// <param name="isPacked">Whether elements that can be are laid out as one length-delimited run.</param>
    /// <remarks>Source: https://protobuf.dev/programming-guides/encoding/#last-one-wins.</remarks>
    public static Witness Run(Carrier element, bool isPacked)
    {
        object[] written = [.. element.ExamplesFor(element).Take(2)];
        var isSkipped = isPacked && element.WireType != ProtobufLayouts.Len;
        return new(string.Join(", ", written.Select(element.Show)), isSkipped ? Witness.Skipped : Read(element, written));
    }

    private static string Read(Carrier element, object[] written)
    {
        var payloads = written.Select(element.Write);

        // Messages are merged, which is to read one after the other as one; of anything else the last one wins.
        var single = element is MessageCarrier ? payloads.SelectMany(payload => payload).ToArray() : payloads.Last();
        return element.Read(single) is { } read ? element.Show(read) : Witness.Refused;
    }
}
