using System.Text;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Wire;
using KnownFormats = SchemaEvolution.Core.Formats.WireFormats;

namespace SchemaEvolution.Repository.Tests.Formats;

/// <summary>The pages about formats say what the tables of the formats say.</summary>
public sealed class FormatPageTests
{
    private static readonly Dictionary<string, (FormatRules Rules, Func<Carrier, byte[], string>? Spell)> Pages = new()
    {
        ["protobuf"] = (ProtobufFormat.Rules, AsBytes),
        ["json"] = (JsonFormat.Rules, AsText),
        ["thrift"] = (ThriftFormat.Binary, null),
        ["avro"] = (AvroFormat.Rules, null),
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_page_shows_how_each_type_travels(string name) =>
        Generated.AssertBlock(PathOf(name), "carriers", CarrierTable.Of(Pages[name].Rules.Types, DocumentedTypes.All, Pages[name].Spell));

    [Theory, MemberData(nameof(Names))]
    public void A_page_shows_number_against_number(string name) =>
        Generated.AssertBlock(PathOf(name), "numbers", Matrix(Pages[name].Rules.Types).Numbers());

    [Theory, MemberData(nameof(Names))]
    public void A_page_shows_every_other_pair_that_does_not_break_both_ways(string name) =>
        Generated.AssertBlock(PathOf(name), "others", Matrix(Pages[name].Rules.Types).Others());

    [Fact]
    public void The_page_about_thrift_shows_numbers_as_elements_of_the_compact_protocol() =>
        Generated.AssertBlock(PathOf("thrift"), "elements", Matrix(ThriftFormat.Compact.Containers!.Elements).Numbers());

    [Fact]
    public void Fields_of_both_thrift_protocols_have_one_matrix()
    {
        var (binary, compact) = (Matrix(ThriftFormat.Binary.Types), Matrix(ThriftFormat.Compact.Types));
        Assert.Equal(binary.Numbers(), compact.Numbers());
        Assert.Equal(binary.Others(), compact.Others());
    }

    [Fact]
    public void The_overview_shows_what_each_format_makes_of_each_change()
    {
        var names = string.Join(" | ", KnownFormats.All.Select(format => format.Name));
        var rule = string.Concat(KnownFormats.All.Select(_ => "---|"));
        Generated.AssertBlock(
            "docs/formats/README.md", "changes", $"| change | {names} |\n|---|{rule}\n{string.Concat(ExampleChange.All.Select(Row))}");
    }

    private static TypeMatrix Matrix(TypeTable table) => new(table, DocumentedTypes.All);

    private static string Row(ExampleChange change)
    {
        var versions = new CSharpVersions(change.Old, change.New);
        return $"| {change.Words} | {string.Join(" | ", KnownFormats.All.Select(versions.Judge))} |\n";
    }

    private static string AsBytes(Carrier carrier, byte[] written) => string.Join(' ', written.Select(item => item.ToString("X2")));

    private static string AsText(Carrier carrier, byte[] written) =>
        carrier.WireType.Name == "string" ? $"\"{Encoding.UTF8.GetString(written)}\"" : Encoding.UTF8.GetString(written);

    private static string PathOf(string name) => $"docs/formats/{name}.md";
}
