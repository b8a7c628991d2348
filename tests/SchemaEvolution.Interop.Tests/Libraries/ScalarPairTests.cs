using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Interop.Tests.Libraries;

/// <summary>Every scalar type, read as every other by the real libraries.</summary>
public sealed class ScalarPairTests
{
    [Fact]
    public void The_table_of_json_promises_no_more_than_the_library_keeps() => AssertPairs(Library.Json, pair => pair.Judged < pair.Seen, "");

    [Fact]
    public void The_table_of_xml_promises_no_more_than_the_library_keeps() => AssertPairs(Library.Xml, pair => pair.Judged < pair.Seen, "");

    [Fact]
    public void Where_the_table_of_json_is_stricter() => AssertPairs(Library.Json, pair => pair.Judged > pair.Seen, "");

    [Fact]
    public void Where_the_table_of_xml_is_stricter() => AssertPairs(Library.Xml, pair => pair.Judged > pair.Seen, "");

    private static void AssertPairs(Library library, Func<Pair, bool> isMeant, string expected)
    {
        var lines =
            from pair in Pairs(library)
            where isMeant(pair)
            group pair.New by (pair.Old, pair.Judged, pair.Seen) into same
            select $"{same.Key.Old} -> {string.Join(' ', same)}: {same.Key.Judged}, seen {same.Key.Seen}";
        var actual = string.Join('\n', lines);
        if (actual != expected.ReplaceLineEndings("\n"))
            Assert.Fail($"The pairs are other ones:\n{actual}");
    }

    private static List<Pair> Pairs(Library library)
    {
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
