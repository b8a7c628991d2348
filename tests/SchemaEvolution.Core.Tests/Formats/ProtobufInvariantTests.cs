using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats;

public class ProtobufInvariantTests
{
    /// <summary>Where the verdict is worse than what the examples show, and why.</summary>
    private static readonly string[] StricterThanTheExamples =
    [
        // All but zero is true, so both values of bool happen to survive in encodings that are not compatible.
        "int8[zigzag] -> bool", "int16[zigzag] -> bool", "int32[zigzag] -> bool", "int64[zigzag] -> bool",
        "sint32 -> bool", "sint64 -> bool",

        // Only numbers too small for any example have bits that a narrow integer does not refuse.
        .. new[] { "float", "half" }.SelectMany(
            _ => new[] { "int8[fixed]", "int16[fixed]", "uint8[fixed]", "uint16[fixed]", "char[fixed]" },
            (writer, reader) => $"{writer} -> {reader}"),

        // Any bytes are an integer, but not one that somebody wrote.
        "string -> bigint", "bytes -> bigint", "Acme.Order -> bigint", "Acme.Order -> int128", "Acme.Order -> uint128",

        // The text is there, behind the key and the length of its field.
        "decimal[decimal] -> string",

        // Nothing is known here of what is in the message.
        "decimal[decimal] -> Acme.Order", "timestamp -> Acme.Order", "timestamptz -> Acme.Order", "duration -> Acme.Order",
        "date -> Acme.Order", "time -> Acme.Order",
    ];

    [Fact]
    public void Every_type_reads_itself_as_the_same()
    {
        foreach (var type in LeafTypes.All)
            Assert.Equal(TypeReading.Same, ProtobufFormat.Rules.Read(type, type));
    }

    [Fact]
    public void A_verdict_has_a_witness_unless_it_is_safe()
    {
        foreach (var (writer, reader) in LeafTypes.Pairs)
        {
            var reading = ProtobufFormat.Rules.Read(writer, reader);
            Assert.True(reading.Verdict is Verdict.Safe == reading.Witness is null, $"{writer} -> {reader}: {reading}");
        }
    }

    [Fact]
    public void A_relation_is_the_same_in_both_directions()
    {
        foreach (var (writer, reader) in LeafTypes.Pairs)
            Assert.Equal(ProtobufFormat.Rules.Read(writer, reader).Relation, ProtobufFormat.Rules.Read(reader, writer).Relation);
    }

    [Fact]
    public void No_example_is_worse_than_its_verdict()
    {
        foreach (var (writer, reader) in LeafTypes.Pairs)
            foreach (var observation in Run(writer, reader))
                Assert.True(Judge(writer, reader) >= LeastVerdict(observation), $"{writer} -> {reader}: {observation}");
    }

    [Fact]
    public void Some_example_proves_each_verdict_but_the_known_stricter_ones() => Assert.Equal(
        StricterThanTheExamples.Order(StringComparer.Ordinal),
        LeafTypes.Pairs
            .Where(pair => !Run(pair.Writer, pair.Reader).Any(observation => Proves(observation, Judge(pair.Writer, pair.Reader))))
            .Select(pair => $"{pair.Writer} -> {pair.Reader}")
            .Order(StringComparer.Ordinal));

    private static IEnumerable<Observation> Run(FieldType writer, FieldType reader)
    {
        var types = ProtobufFormat.Rules.Types;
        var (from, to) = (types.CarrierOf(writer), types.CarrierOf(reader));
        return types.Reads(from, to) ? WireTrial.Run(from, to) : [new(Reception.Refused, new($"{writer}", types.Mismatch))];
    }

    private static Verdict Judge(FieldType writer, FieldType reader) => ProtobufFormat.Rules.Read(writer, reader).Verdict;

    private static Verdict LeastVerdict(Observation observation) => observation.Reception switch
    {
        Reception.Kept => Verdict.Safe,
        Reception.Changed or Reception.Refused => Verdict.Lossy,
        _ => Verdict.Wrong,
    };

    /// <summary>A refusal proves that values are lost as well as that the field breaks: it depends on the value.</summary>
    private static bool Proves(Observation observation, Verdict verdict) =>
        observation.Reception is Reception.Refused ? verdict is Verdict.Lossy or Verdict.Breaks : LeastVerdict(observation) == verdict;
}
