using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Interop.Tests.Libraries;

/// <summary>Every scalar type, read as every other by the real libraries.</summary>
public sealed class ScalarPairTests
{
    [Theory]
    [InlineData("json")]
    [InlineData("xml")]
    public void No_table_promises_more_than_its_library_keeps(string name) =>
        Assert.Equal([], Pairs(name).Where(pair => pair.Judged < pair.Seen).Select(pair => $"{pair}"));

    [Fact]
    public void Where_the_table_of_json_is_stricter() => AssertStricter("json", "");

    [Fact]
    public void Where_the_table_of_xml_is_stricter() => AssertStricter("xml", "");

    private static void AssertStricter(string name, string expected) => Assert.Equal(
        expected.ReplaceLineEndings("\n"),
        string.Join('\n', Pairs(name).Where(pair => pair.Judged > pair.Seen).GroupBy(pair => (pair.Old, pair.Judged, pair.Seen))
            .Select(group => $"{group.Key.Old} -> {string.Join(' ', group.Select(pair => pair.New))}: {group.Key.Judged}, seen {group.Key.Seen}")));

    private static List<Pair> Pairs(string name)
    {
        var library = name == "json" ? Library.Json : Library.Xml;
        var types = ScalarSamples.All.Keys.Index().ToDictionary(type => type.Item, type => $"Acme.T{type.Index}.Order");
        var version = new CodeVersion(library, string.Concat(types.Select(type =>
            $"namespace {type.Value[..^6]} {{ {library.Head}public class Order {{ {library.Member}public {type.Key} A {{ get; set; }} }} }}\n")));
        var seen =
            from old in types.Keys
            from @new in types.Keys
            where old != @new
            select new Pair(
                old,
                @new,
                Checked.Of(version, version.Read(types[old]), version, version.Read(types[@new])).Backward,
                Observed.Of(library, ScalarSamples.All[old].Select(value => Fill(version.TypeOf(types[old]), value)), version.TypeOf(types[@new])));
        return [.. seen];
    }

    private static object Fill(Type type, object value)
    {
        var message = Activator.CreateInstance(type)!;
        type.GetProperty("A")!.SetValue(message, value);
        return message;
    }

    private sealed record Pair(string Old, string New, Verdict Judged, Verdict? Seen);
}
