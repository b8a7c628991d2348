using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Libraries.MemoryPack;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries;

/// <summary>The memory format of MemoryPack, in which a value of another type is either too short or read as what it is not.</summary>
/// <remarks>Source: https://github.com/Cysharp/MemoryPack; the verdicts are measured with version 1.21.4.</remarks>
public static class MemoryPackFormat
{
    private const int MostMembers = 249;

    private static readonly TypeTable Types = Table(Readings(Verdict.Breaks));

    private static readonly FormatRules Any = new("MemoryPack", DialectNames.MemoryPack, new TagRange(0, MostMembers - 1), Types)
    {
        Dialect = DialectNames.MemoryPack,
        WritesZero = true,
        Nulls = NullReading.OtherLayout,
        UnknownCase = Verdict.Breaks,
        ByteLists = ByteLists.AreBytes,
        Traits = MemoryPackTraits.Judge,
        LayoutPlacesMembers = true,
        ContentOf = MemoryPackTraits.ContentOf,
        LaidOutAs = FrameworkTypes.LaidOutAs,
        FrameworkMessage = FrameworkStructs.Of,
        Nested = static (_, message) => RulesOf(message),

        // Elements follow one another: what one of them lacks is taken from the next.
        Containers = new(Table(Readings(Verdict.Wrong)), Types, SetsAreLists: true, NullReading.OtherLayout)
        {
            CountsLookLikeValues = true,
        },
    };

    /// <summary>A message as the number of its members and these, in their order.</summary>
    public static FormatRules Object { get; } = Any with { IsPositional = true, CountsMembers = true };

    /// <summary>Messages that say how long each member is, so that a reader may pass over it; circular ones too.</summary>
    public static FormatRules VersionTolerant { get; } = Any;

    /// <summary>The same where the numbers follow from the order of the members.</summary>
    public static FormatRules VersionTolerantInOrder { get; } = Any with { IsPositional = true, PassesOverTheRest = true };

    /// <summary>A struct without references, whose members lie in memory as the runtime has them.</summary>
    public static FormatRules Unmanaged { get; } = Any with { IsPositional = true };

    private static FormatRules RulesOf(MessageSchema message) => message.TraitOf(Trait.Layout)?.Value switch
    {
        null => Object,
        "VersionTolerant" or "CircularReference" => VersionTolerant,
        _ => Unmanaged,
    };

    private static TypeTable Table(IReadOnlyDictionary<(Layout Writer, Layout Reader), Verdict> readings) => new(
        MemoryPackCarriers.Scalars,
        UnderlyingIntegers.Of(MemoryPackCarriers.Scalars, MemoryPackLayouts.Text),
        MemoryPackCarriers.Message,
        readings,
        Witness.Refused);

    /// <summary>A reader runs out of bytes where its type has more of them, and is wrong where it has fewer, or as many.</summary>
    /// <param name="variable">What becomes of a value of fixed width that is read as one that says how long it is.</param>
    private static Dictionary<(Layout Writer, Layout Reader), Verdict> Readings(Verdict variable)
    {
        var readings = new Dictionary<(Layout, Layout), Verdict>();
        foreach (var writer in MemoryPackLayouts.All)
            foreach (var reader in MemoryPackLayouts.All.Where(reader => reader != writer))
                readings.Add((writer, reader), Read(writer, reader, variable));

        // Any byte but zero is true, and what follows one that is true is taken for the rest of an integer.
        foreach (var integer in new[] { MemoryPackLayouts.Bits16, MemoryPackLayouts.Bits32, MemoryPackLayouts.Bits64 })
        {
            readings[(MemoryPackLayouts.Boolean, integer)] = Verdict.Wrong;
            readings[(integer, MemoryPackLayouts.Boolean)] = Verdict.Breaks;
        }

        return readings;
    }

    private static Verdict Read(Layout writer, Layout reader, Verdict variable) =>
        (WidthOf(writer), WidthOf(reader)) switch
        {
            (null, null) => Verdict.Breaks,
            (null, _) => Verdict.Wrong,
            (_, null) => variable,
            var (written, expected) => written < expected ? Verdict.Breaks : Verdict.Wrong,
        };

    private static int? WidthOf(Layout layout) => MemoryPackLayouts.Widths.TryGetValue(layout, out var width) ? width : null;
}
