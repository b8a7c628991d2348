using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO702: a tag, or left out on purpose.</summary>
public class UntaggedTests
{
    private const string Baseline = """
        schema-baseline 1
        shipped v1

        message Acme.Order
          1 Id int64 v1..
          8 Total double v1..

        """;

    [Fact]
    public Task Next_free_tag_is_written_as_the_neighbours_write_theirs() => Verify.FixAsync(
        Baseline,
        Order("[Tag(8)]\n    public double Total { get; set; }\n\n    public string? {|EVO702:Note|} { get; set; }", "[Tag(1)]\n    "),
        Order("[Tag(8)]\n    public double Total { get; set; }\n\n    [Tag(9)]\n    public string? Note { get; set; }", "[Tag(1)]\n    "));

    [Fact]
    public Task Tag_that_was_deleted_comes_back() => Verify.FixAsync(
        Baseline,
        Order("public double {|EVO702:Total|} { get; set; }"),
        Order("[Tag(8)] public double Total { get; set; }"));

    [Fact]
    public Task Member_is_left_out() => Verify.FixAsync(
        Baseline,
        Order("[Tag(8)] public double Total { get; set; }\n    /// <summary>Edited.</summary>\n    public bool {|EVO702:IsDirty|};"),
        Order("[Tag(8)] public double Total { get; set; }\n    /// <summary>Edited.</summary>\n    [NotEncoded] public bool IsDirty;"),
        "IgnoreMember");

    [Fact]
    public Task Positional_parameter_is_tagged_as_a_property() => Verify.FixAsync(
        Baseline,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public record Order([property: Tag(1)] long Id, [property: Tag(8)] double Total, string? {|EVO702:Note|});
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public record Order([property: Tag(1)] long Id, [property: Tag(8)] double Total, [property: Tag(9)] string? Note);
        """);

    [Fact]
    public Task Fix_all_numbers_them_in_order() => Verify.FixAllAsync(
        null,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public class Order
        {
            public long {|EVO702:Id|} { get; set; }
            public string? Note { get; set; }
            public string? Text { get; set; }
        }
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public string? Note { get; set; }
            [Tag(3)] public string? Text { get; set; }
        }
        """,
        FixAllScope.Solution);

    [Fact]
    public async Task Tag_comes_before_ignoring() => Assert.Equal(
        ["Take tag 9", "Leave it out of the message"],
        await Verify.OfferedFixesAsync(Baseline, Order("[Tag(8)] public double Total { get; set; }\n    public bool {|EVO702:IsDirty|};")));

    private static string Order(string members, string id = "[Tag(1)] ") => $$"""
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public class Order
        {
            {{id}}public long Id { get; set; }

            {{members}}
        }
        """;
}
