namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>Files in which reference types bear no question mark.</summary>
public class WithoutNullableTests
{
    private const string Baseline = """
        schema-baseline 1
        shipped v1

        message Acme.Line
          1 Text string v1..

        message Acme.Order
          1 Line Acme.Line v1..
          2 Note string v1..
          3 Names list<string?> v1..
          4 Count int32 optional v1..

        """;

    [Theory]
    [InlineData("Line", "public {|EVO301:int|} Line { get; set; }", "public Line Line { get; set; }")]
    [InlineData("Line", "public {|EVO202:required|} Line Line { get; set; }", "public Line Line { get; set; }")]
    [InlineData("Note", "public {|EVO202:required|} string Note { get; set; }", "public string Note { get; set; }")]
    [InlineData("Names", "public {|EVO304:int|} Names { get; set; }", "public List<string> Names { get; set; }")]
    [InlineData("Count", "public {|EVO202:required|} int Count { get; set; }", "public int? Count { get; set; }")]
    public Task Shipped_field_comes_back(string member, string before, string after) =>
        Verify.FixAsync(Baseline, Source(member, before), Source(member, after));

    [Fact]
    public async Task Reference_is_not_made_optional() => Assert.Equal(
        ["Drop 'required' and give it a default", "Accept this break"],
        await Verify.OfferedFixesAsync(
            Baseline,
            Source("Line", "public Line Line { get; set; }\n    [Tag(9)] public {|EVO201:required|} string Text { get; set; }")));

    private static string Source(string member, string declaration)
    {
        var members = new Dictionary<string, string>
        {
            ["Line"] = "public Line Line { get; set; }",
            ["Note"] = "public string Note { get; set; }",
            ["Names"] = "public List<string> Names { get; set; }",
            ["Count"] = "public int? Count { get; set; }",
        };
        members[member] = declaration;
        return $$"""
            #nullable disable
            using System.Collections.Generic;
            using SchemaEvolution;
            namespace Acme;
            [Message] public class Line { [Tag(1)] public string Text { get; set; } }
            [Message]
            public class Order
            {
                [Tag(1)] {{members["Line"]}}
                [Tag(2)] {{members["Note"]}}
                [Tag(3)] {{members["Names"]}}
                [Tag(4)] {{members["Count"]}}
            }
            """;
    }
}
