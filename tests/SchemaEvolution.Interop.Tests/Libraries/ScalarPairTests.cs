using SchemaEvolution.Core.Compatibility;

namespace SchemaEvolution.Interop.Tests.Libraries;

/// <summary>Every scalar type, read as every other by the real libraries.</summary>
public sealed class ScalarPairTests
{
    [Fact]
    public void The_table_of_json_promises_no_more_than_the_library_keeps() => AssertPairs(Library.Json, pair => pair.Judged < pair.Seen, "");

    /// <remarks>A break is reported as loud as a wrong value: for these the bytes of a point in time would have to be told apart.</remarks>
    [Fact]
    public void The_table_of_xml_promises_no_more_than_the_library_keeps_but_for_points_in_time() => AssertPairs(
        Library.Xml,
        pair => pair.Judged < pair.Seen,
        """
        char -> DateTime: Breaks, seen Wrong
        DateTime -> TimeOnly: Breaks, seen Wrong
        TimeOnly -> DateTime: Breaks, seen Wrong
        """);

    /// <remarks>Text is not taken for a date only because some text is one, and an offset is a part of the value.</remarks>
    [Fact]
    public void Where_the_table_of_json_is_stricter() => AssertPairs(
        Library.Json,
        pair => pair.Judged > pair.Seen,
        """
        Half -> decimal: Lossy, seen Safe
        string -> Uri: Lossy, seen Safe
        string -> Version DateTime DateTimeOffset TimeSpan DateOnly TimeOnly: Breaks, seen Lossy
        DateTimeOffset -> DateTime: Lossy, seen Safe
        DateOnly -> DateTime DateTimeOffset: Breaks, seen Safe
        TimeOnly -> TimeSpan: Wrong, seen Safe
        """);

    /// <inheritdoc cref="Where_the_table_of_json_is_stricter"/>
    [Fact]
    public void Where_the_table_of_xml_is_stricter() => AssertPairs(
        Library.Xml,
        pair => pair.Judged > pair.Seen,
        """
        long -> byte[]: Wrong, seen Breaks
        ulong -> byte[]: Wrong, seen Breaks
        Half -> byte[] Uri: Breaks, seen Lossy
        string -> Uri: Lossy, seen Safe
        string -> DateTime DateOnly TimeOnly: Breaks, seen Lossy
        DateOnly -> DateTime: Breaks, seen Safe
        Int128 -> byte[] Uri: Breaks, seen Lossy
        UInt128 -> byte[] Uri: Breaks, seen Lossy
        """);

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
            $"namespace {type.Value[..^6]} {{ {library.Root}public class Order {{ {library.Member}public {type.Key} A {{ get; set; }} }} }}\n")));
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
