using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Core.Formats.Wire;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats.Libraries;

/// <summary>What is true of the tables of every library: they promise no more than the bytes keep.</summary>
public class LibraryTableTests
{
    public static TheoryData<string> Names => LibraryCells.Names;

    [Theory, MemberData(nameof(Names))]
    public void Every_type_reads_itself_as_the_same(string name)
    {
        var table = LibraryCells.FormatOf(name).Types;
        Assert.All(LeafTypes.Of(table), type => Assert.Equal(TypeReading.Same, Read(table, type, type)));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_relation_is_the_same_in_both_directions(string name)
    {
        var table = LibraryCells.FormatOf(name).Types;
        Assert.Equal([], Where(table, (writer, reader) => Read(table, writer, reader).Relation != Read(table, reader, writer).Relation));
    }

    [Theory, MemberData(nameof(Names))]
    public void No_example_is_worse_than_its_verdict(string name)
    {
        var table = LibraryCells.FormatOf(name).Types;
        Assert.Equal([], Where(table, (writer, reader) =>
            Run(table, writer, reader).Any(seen => LeastVerdict(seen.Reception) > Read(table, writer, reader).Verdict)));
    }

    [Fact]
    public void Every_vocabulary_has_its_library() => Assert.Equal(DialectNames.All, LibraryFormats.All.Select(format => format.Dialect));

    [Fact]
    public void A_vocabulary_without_a_library_has_no_format() => Assert.Null(LibraryFormats.Of(null));

    [Fact]
    public void Libraries_are_no_formats_that_configuration_names() =>
        Assert.All(LibraryFormats.All, format => Assert.Null(WireFormats.Find(format.Key)));

    private static IEnumerable<string> Where(TypeTable table, Func<FieldType, FieldType, bool> condition) => LeafTypes.Pairs(table)
        .Where(pair => condition(pair.Writer, pair.Reader))
        .Select(pair => $"{pair.Writer} -> {pair.Reader}");

    private static TypeReading Read(TypeTable table, FieldType writer, FieldType reader) =>
        table.Read(writer, LeafTypes.Schemas, reader, LeafTypes.Schemas);

    private static Verdict LeastVerdict(Reception reception) => reception switch
    {
        Reception.Kept => Verdict.Safe,
        Reception.Changed or Reception.Refused => Verdict.Lossy,
        _ => Verdict.Wrong,
    };

    private static IEnumerable<Observation> Run(TypeTable table, FieldType writer, FieldType reader)
    {
        var (from, to) = (table.CarrierOf(writer, LeafTypes.Schemas), table.CarrierOf(reader, LeafTypes.Schemas));
        return table.Reads(from, to) ? table.Try(from, to) : [];
    }
}
