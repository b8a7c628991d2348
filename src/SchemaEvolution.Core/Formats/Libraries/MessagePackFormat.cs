using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Libraries.Listing;
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

        // A reader of any object makes of a type code what it stands for.
        [(MessagePackLayouts.Boolean, MessagePackLayouts.Anything)] = Verdict.Safe,
        [(MessagePackLayouts.Integer, MessagePackLayouts.Anything)] = Verdict.Safe,
        [(MessagePackLayouts.Single, MessagePackLayouts.Anything)] = Verdict.Safe,
        [(MessagePackLayouts.Double, MessagePackLayouts.Anything)] = Verdict.Safe,
        [(MessagePackLayouts.Text, MessagePackLayouts.Anything)] = Verdict.Safe,
        [(MessagePackLayouts.Binary, MessagePackLayouts.Anything)] = Verdict.Safe,
        [(MessagePackLayouts.Timestamp, MessagePackLayouts.Anything)] = Verdict.Safe,
    };

    /// <summary>Messages whose keys are integers: arrays, with nil where there is no member.</summary>
    public static FormatRules IntKeys { get; } = Of(MessagePackLayouts.Array, "array") with { FillsGaps = true };

    /// <summary>
    /// Messages whose keys are strings: maps. What nothing sets is passed over in these, while in arrays it is read, whatever it is, and
    /// dropped.
    /// </summary>
    public static FormatRules StringKeys { get; } = Of(MessagePackLayouts.Map, "map") with
    {
        IsKeyedByName = true,
        PassedOver = Trait.Unfilled,
    };

    private static FormatRules Of(Layout message, string shown)
    {
        var types = new TypeTable(
            MessagePackCarriers.Scalars,
            UnderlyingIntegers.Of(MessagePackCarriers.Scalars, MessagePackLayouts.Text),
            MessageCarrier.Any(message, shown),
            Readings,
            Witness.Refused)
        {
            Others = new Dictionary<string, Carrier>(StringComparer.Ordinal)
            {
                [MessageType.Anything.Name] = MessageCarrier.Any(MessagePackLayouts.Anything, "value of another type"),
            },
        };
        return new("MessagePack", DialectNames.MessagePack, new TagRange(0, int.MaxValue), types)
        {
            Dialect = DialectNames.MessagePack,
            WritesZero = true,
            Nested = static (old, @new) => HasNumbers(old) && HasNumbers(@new) ? IntKeys : StringKeys,
            Nulls = NullReading.Refused,
            TellsStructsByNull = true,
            UnknownCase = Verdict.Lossy,
            ByteLists = ByteLists.ReadBytes,
            Traits = (change, old, _) =>
                change.Key is Trait.Unfilled ? ListedMembers.Unread(change, old, Witness.Skipped) : Judgement.Safe,
            FrameworkMessage = FixedArrays.Of,
            CountsFrameworkMembers = true,
            Containers = new(types, types, SetsAreLists: true, NullReading.Refused),
        };
    }

    private static bool HasNumbers(MessageSchema message) => message.Fields.All(static field => field.Key is null);
}
