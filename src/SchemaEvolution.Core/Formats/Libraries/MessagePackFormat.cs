using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Libraries.MessagePack;
using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries;

/// <summary>MessagePack as MessagePack-CSharp reads it: numbers by their value, and nothing that has another type code.</summary>
/// <remarks>Source: https://github.com/MessagePack-CSharp/MessagePack-CSharp; the verdicts are measured with version 3.1.8.</remarks>
public static class MessagePackFormat
{
    private static readonly Dictionary<(Layout Writer, Layout Reader), Verdict> Readings = new()
    {
        [(MessagePackLayouts.Integer, MessagePackLayouts.Single)] = Verdict.Lossy,
        [(MessagePackLayouts.Integer, MessagePackLayouts.Double)] = Verdict.Lossy,
        [(MessagePackLayouts.Single, MessagePackLayouts.Double)] = Verdict.Lossy,
        [(MessagePackLayouts.Double, MessagePackLayouts.Single)] = Verdict.Lossy,

        // A reader of bin takes str, but not the other way round.
        [(MessagePackLayouts.Text, MessagePackLayouts.Binary)] = Verdict.Safe,
        [(MessagePackLayouts.Large, MessagePackLayouts.Binary)] = Verdict.Safe,
    };

    /// <summary>Messages whose keys are integers: arrays, with nil where there is no member.</summary>
    public static FormatRules IntKeys { get; } = Of(MessagePackLayouts.Array, "array") with { FillsGaps = true };

    /// <summary>Messages whose keys are strings: maps.</summary>
    public static FormatRules StringKeys { get; } = Of(MessagePackLayouts.Map, "map") with { IsKeyedByName = true };

    private static FormatRules Of(Layout message, string shown)
    {
        var types = new TypeTable(
            MessagePackCarriers.Scalars,
            UnderlyingIntegers.Of(MessagePackCarriers.Scalars, MessagePackLayouts.Text),
            MessageCarrier.Any(message, shown),
            Readings,
            Witness.Refused);
        return new("MessagePack", DialectNames.MessagePack, new TagRange(0, int.MaxValue), types)
        {
            Dialect = DialectNames.MessagePack,
            WritesZero = true,
            Nulls = NullReading.Refused,
            UnknownCase = Verdict.Lossy,
            ByteLists = ByteLists.ReadBytes,
            Containers = new(types, types, SetsAreLists: true, NullReading.Refused),
        };
    }
}
