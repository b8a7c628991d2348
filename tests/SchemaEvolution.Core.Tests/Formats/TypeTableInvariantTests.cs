using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats;

/// <summary>What is true of the table of any format: it promises no more than the bytes keep, and proves what it claims.</summary>
public class TypeTableInvariantTests
{
    /// <summary>What a witness shows where the reader takes what follows for a part of the value.</summary>
    private const string OutOfStep = "parts of its neighbours";

    public static TheoryData<string> Tables => NamedTables.Names;

    [Theory, MemberData(nameof(Tables))]
    public void Every_type_reads_itself_as_the_same(string name)
    {
        var table = NamedTables.Find(name);
        Assert.All(LeafTypes.Of(table), type => Assert.Equal(TypeReading.Same, Read(table, type, type)));
    }

    [Theory, MemberData(nameof(Tables))]
    public void A_verdict_has_a_witness_unless_it_is_safe(string name)
    {
        var table = NamedTables.Find(name);
        Assert.Equal(
            StricterVerdicts.Unproven(name).Order(StringComparer.Ordinal),
            Where(table, (writer, reader) =>
                Read(table, writer, reader) is var reading && reading.Verdict is Verdict.Safe != reading.Witness is null));
    }

    [Theory, MemberData(nameof(Tables))]
    public void What_is_wrong_is_shown_as_read_if_any_example_is(string name)
    {
        var table = NamedTables.Find(name);
        Assert.Empty(Where(table, (writer, reader) =>
            Read(table, writer, reader) is { Verdict: Verdict.Wrong, Witness.Read: Witness.Refused or Witness.Skipped }
            && Run(table, writer, reader).Any(seen => seen.Reception is Reception.Changed or Reception.Mistaken)));
    }

    [Theory, MemberData(nameof(Tables))]
    public void A_relation_is_the_same_in_both_directions(string name)
    {
        var table = NamedTables.Find(name);
        Assert.Empty(Where(table, (writer, reader) => Read(table, writer, reader).Relation != Read(table, reader, writer).Relation));
    }

    [Theory, MemberData(nameof(Tables))]
    public void No_example_is_worse_than_its_verdict_but_where_the_specification_promises_more(string name)
    {
        var table = NamedTables.Find(name);
        Assert.Equal(
            SpecificationPromises.Of(name).Order(StringComparer.Ordinal),
            Where(table, (writer, reader) =>
                Run(table, writer, reader).Any(seen => LeastVerdict(seen) > Read(table, writer, reader).Verdict)));
    }

    [Theory, MemberData(nameof(Tables))]
    public void Some_example_proves_each_verdict_but_the_known_stricter_ones(string name)
    {
        var table = NamedTables.Find(name);
        Assert.Equal(
            StricterVerdicts.Of(name).Order(StringComparer.Ordinal),
            Where(table, (writer, reader) => Read(table, writer, reader) is var reading
                && reading.Witness?.Read != OutOfStep
                && !Run(table, writer, reader).Any(seen => Proves(seen, reading.Verdict))));
    }

    [Theory, MemberData(nameof(Tables))]
    public void Only_elements_of_thrift_get_out_of_step(string name)
    {
        var table = NamedTables.Find(name);
        Assert.Equal(
            name.StartsWith("thrift", StringComparison.Ordinal) && name.EndsWith("elements", StringComparison.Ordinal),
            Where(table, (writer, reader) => Read(table, writer, reader).Witness?.Read == OutOfStep).Any());
    }

    private static IEnumerable<string> Where(TypeTable table, Func<FieldType, FieldType, bool> condition) => LeafTypes.Pairs(table)
        .Where(pair => condition(pair.Writer, pair.Reader))
        .Select(pair => $"{pair.Writer} -> {pair.Reader}")
        .Order(StringComparer.Ordinal);

    private static TypeReading Read(TypeTable table, FieldType writer, FieldType reader) =>
        table.Read(writer, LeafTypes.Schemas, reader, LeafTypes.Schemas);

    private static IEnumerable<Observation> Run(TypeTable table, FieldType writer, FieldType reader)
    {
        var (from, to) = (table.CarrierOf(writer, LeafTypes.Schemas), table.CarrierOf(reader, LeafTypes.Schemas));
        return table.Reads(from, to) ? table.Try(from, to) : [new(Reception.Refused, new($"{writer}", Witness.Refused))];
    }

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
