namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>Comments, conditions and odd layouts around what a fix changes: they stay as they are, and mean what they meant.</summary>
public class LayoutTests
{
    private const string Baseline = """
        schema-baseline 1
        shipped v1

        message Acme.Order
          1 Id int64 v1..
          2 Note string v1..

        """;

    private const string Text = "[Tag(3), OneOf(\"text\")] public string? Text { get; set; }";

    [Theory]
    [InlineData("[Tag(1)] public long Id { get; set; } /* paid\n    or not */")]
    [InlineData("#if !DRAFT\n    [Tag(1)] public long Id { get; set; }\n#endif")]
    [InlineData("#if !DRAFT\n#if !TEST\n    [Tag(1)] public long Id { get; set; }\n#endif\n\n#endif")]
    [InlineData("#if DRAFT\n    public long Id;\n#else\n    [Tag(1)] public long Id { get; set; } // kept\n#endif // DRAFT")]
    public Task Field_comes_back_behind_what_belongs_to_its_neighbour(string neighbour) => AssertRestored(
        $"[Message] public class {{|EVO106:Order|}}\n{{\n    {neighbour}\n}}",
        $"[Message] public class Order\n{{\n    {neighbour}\n    [Tag(2), System.Obsolete] public string Note {{ get; set; }} = \"\";\n}}");

    [Fact]
    public Task Field_comes_back_on_the_line_of_its_type() => AssertRestored(
        """
        [Message]
        public class {|EVO106:Order|} { [Tag(1)] public long Id; /* key */ }
        """,
        """
        [Message]
        public class Order { [Tag(1)] public long Id; /* key */ [Tag(2), System.Obsolete] public string Note { get; set; } = ""; }
        """);

    [Fact]
    public Task Accessors_on_many_lines_are_written_on_one() => AssertRestored(
        """
        [Message]
        public class {|EVO106:Order|}
        {
            [Tag(1)]
            public long Id
            {
                get;
                init;
            }
        }
        """,
        """
        [Message]
        public class Order
        {
            [Tag(1)]
            public long Id
            {
                get;
                init;
            }
            [Tag(2), System.Obsolete]
            public string Note { get; init; } = "";
        }
        """);

    [Fact]
    public Task First_member_is_indented_as_the_file_is() => AssertRestored(
        "[Message]\npublic record {|EVO106:Order|}(\n\t[property: Tag(1)] long Id);",
        "[Message]\npublic record Order(\n\t[property: Tag(1)] long Id)\n"
        + "{\n\t[Tag(2), System.Obsolete] public string Note { get; init; } = \"\";\n}");

    [Fact]
    public Task Part_that_makes_it_a_message_is_changed() => Verify.FixAsync(
        Baseline,
        """
        using SchemaEvolution;
        namespace Acme;
        [System.Serializable] public partial class Order;
        [Message] public partial class {|EVO106:Order|} { [Tag(1)] public long Id { get; set; } }
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [System.Serializable] public partial class Order;
        [Message] [Reserved(2, "Note")] public partial class Order { [Tag(1)] public long Id { get; set; } }
        """);

    [Fact]
    public Task Comment_behind_a_keyword_stays() => Verify.FixAsync(
        Baseline,
        Order("public {|EVO202:required|} /* free */ string Note { get; set; }"),
        Order("public /* free */ string Note { get; set; } = \"\";"));

    [Fact]
    public Task Comment_behind_an_attribute_stays() => Verify.FixAsync(
        Baseline.Replace("2 Note string", "2 Note string optional v1..\n  3 Text string optional oneof text", StringComparison.Ordinal),
        Order("[{|EVO507:OneOf(\"text\")|}] // or a text\n    public string? Note { get; set; }", Text),
        Order("// or a text\n    public string? Note { get; set; }", Text));

    private static Task AssertRestored(string before, string after)
    {
        const string Head = "using SchemaEvolution;\nnamespace Acme;\n";
        return Verify.FixAsync(Baseline, Head + before, Head + after, "RestoreField");
    }

    private static string Order(string note, string added = "") => $$"""
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] {{note}}
            {{added}}
        }
        """;
}
