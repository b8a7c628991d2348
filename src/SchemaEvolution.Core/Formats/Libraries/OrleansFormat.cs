using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats.Libraries.Orleans;
using SchemaEvolution.Core.Formats.Protobuf;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries;

/// <summary>The format of Orleans: fields with numbers, of which every base class has its own.</summary>
/// <remarks>Source: https://github.com/dotnet/orleans; the verdicts are measured with Orleans.Serialization 10.2.2.</remarks>
public static class OrleansFormat
{
    /// <summary>
    /// Where the tags of constructor parameters begin. On the wire these are a section of their own, which counts from 0 as the body does;
    /// the numbers of the body are told as they are written, and one of this size has not been seen.
    /// </summary>
    public const int FirstParameter = 1_000_000_000;

    private static readonly Layout[] Integers = [OrleansLayouts.Signed, OrleansLayouts.Unsigned];
    private static readonly Layout[] Floats = [OrleansLayouts.Half, OrleansLayouts.Single, OrleansLayouts.Double, OrleansLayouts.Decimal];

    private static readonly TypeTable Types = new(
        OrleansCarriers.Scalars,
        UnderlyingIntegers.Of(OrleansCarriers.Scalars, OrleansLayouts.Text),
        MessageCarrier.Any(OrleansLayouts.Object, "object"),
        Readings(),
        Witness.Refused);

    private static TagRange Ids { get; } =
        new(0, FirstParameter - 1) { Implicit = Reservation.OfRange(FirstParameter, int.MaxValue) };

    public static FormatRules Rules { get; } = new("Orleans", DialectNames.Orleans, Ids, Types)
    {
        Dialect = DialectNames.Orleans,
        WritesZero = true,
        WritesTypeNames = true,
        WritesNamespaces = true,
        NameTrait = Trait.Alias,
        NamesClassesAlone = true,
        NamedValues = new(OrleansAbstractTypes.Contains, OrleansInterfaces.ClassBehind),
        Nulls = NullReading.Refused,
        LeavesOutDefaults = true,
        UnknownCase = Verdict.Breaks,
        Traits = OrleansTraits.Judge,
        Containers = new(Types, Types, SetsAreLists: false, NullReading.Refused) { NestedSetsAreLists = false },
    };

    private static Dictionary<(Layout Writer, Layout Reader), Verdict> Readings()
    {
        var readings = new Dictionary<(Layout, Layout), Verdict>
        {
            [(OrleansLayouts.Boolean, OrleansLayouts.Unsigned)] = Verdict.Safe,
            [(OrleansLayouts.Unsigned, OrleansLayouts.Boolean)] = Verdict.Lossy,
            [(OrleansLayouts.Signed, OrleansLayouts.Boolean)] = Verdict.Wrong,

            // Sixteen bytes are read as text whatever they are.
            [(OrleansLayouts.Guid, OrleansLayouts.Text)] = Verdict.Wrong,
        };

        // The bits of ticks and of floating point numbers are an integer to a reader of one.
        foreach (var integer in Integers)
            foreach (var other in new[] { OrleansLayouts.Ticks, OrleansLayouts.Instant, OrleansLayouts.Single, OrleansLayouts.Double })
            {
                readings.Add((integer, other), Verdict.Wrong);
                readings.Add((other, integer), Verdict.Wrong);
            }

        // Floating point numbers and decimals are converted.
        foreach (var writer in Floats)
            foreach (var reader in Floats.Where(reader => reader != writer))
                readings.Add((writer, reader), Verdict.Lossy);
        return readings;
    }
}
