using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO001, EVO002, EVO005 and the acceptance of breaks: what is written into the baseline.</summary>
public class BaselineTests
{
    private const string Baseline = """
        # ours
        schema-baseline 1
        shipped v1

        message Acme.Order
          # the number on the paper
          1 Id int64 v1..

        """;

    private const string Order = """
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public string {|EVO002:Note|} { get; set; } = "";
        }
        """;

    private const string Lines = """
        using SchemaEvolution;
        namespace Acme;
        [Message] public class {|EVO001:Line|} { [Tag(1)] public string Text { get; set; } = ""; }
        [Message] public class Page { [Tag(1)] public Line? Line { get; set; } }
        """;

    private static readonly string Narrowed = Unmarked(Order).Replace("long Id", "{|EVO302:int|} Id", StringComparison.Ordinal);

    [Fact]
    public Task Compatible_change_is_recorded() => Verify.FixAsync(
        Baseline,
        Order,
        Order.Replace("{|EVO002:Note|}", "Note", StringComparison.Ordinal),
        expectedBaseline: """
            # ours
            schema-baseline 1
            shipped v1

            message Acme.Order
              # the number on the paper
              1 Id int64 v1..
              2 Note string v2..

            """);

    [Fact]
    public Task Break_beside_a_compatible_change_is_not_recorded_with_it() => Verify.FixAsync(
        Baseline,
        Order.Replace("long Id", "int Id", StringComparison.Ordinal),
        Unmarked(Narrowed),
        expectedBaseline: """
            # ours
            schema-baseline 1
            shipped v1

            message Acme.Order
              # the number on the paper
              1 Id int64 v1..
              2 Note string v2..

            """);

    [Fact]
    public async Task Two_members_with_one_tag_are_not_recorded() => Assert.DoesNotContain(
        "Record in schema.baseline",
        await Verify.OfferedFixesAsync(Baseline, """
            using SchemaEvolution;
            namespace Acme;
            [Message] public class Order { [Tag(1)] public long Id { get; set; } }
            [Message]
            public class {|EVO001:Line|}
            {
                [Tag(1)] public string Text { get; set; } = "";
                [Tag({|EVO104:1|})] public string Note { get; set; } = "";
            }
            """));

    [Fact]
    public Task New_message_is_recorded_alone() => Verify.FixAsync(
        Baseline,
        [new("Lines.cs", Lines), new("Order.cs", Unmarked(Order))],
        [new("Lines.cs", Unmarked(Lines)), new("Order.cs", Unmarked(Order))],
        expectedBaseline: """
            # ours
            schema-baseline 1
            shipped v1

            message Acme.Line
              1 Text string v2..

            message Acme.Order
              # the number on the paper
              1 Id int64 v1..

            """);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Fix_all_records_all_at_once_and_once_for_two_target_frameworks(FixAllScope scope) => Verify.FixAllAsync(
        Baseline,
        [new("Lines.cs", Lines)],
        [new("Lines.cs", Unmarked(Lines))],
        scope,
        expectedBaseline: """
            # ours
            schema-baseline 1
            shipped v1

            message Acme.Line
              1 Text string v2..

            message Acme.Order
              # the number on the paper
              1 Id int64 v1..

            message Acme.Page
              1 Line Acme.Line v2..

            """,
        remaining: ["EVO403"],
        setup: new() { Targets = [["NEW"], ["OLD"]] });

    [Fact]
    public Task Baseline_is_created_with_all_that_is_declared() => Verify.FixAllAsync(
        null,
        Lines.Replace("EVO001", "EVO005", StringComparison.Ordinal),
        Unmarked(Lines),
        FixAllScope.Solution,
        expectedBaseline: """
            schema-baseline 1
            shipped v0

            message Acme.Line
              1 Text string v1..

            message Acme.Page
              1 Line Acme.Line v1..

            """,
        setup: new() { Targets = [["NEW"], ["OLD"]] });

    [Fact]
    public async Task Nothing_is_recorded_where_target_frameworks_disagree() => Assert.Empty(await Verify.OfferedFixesAsync(
        Baseline,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public class Order
        {
            [Tag(1)] public long Id { get; set; }
            [Tag(2)] public string {|EVO002:Note|} { get; set; } = "";
        #if NEW
            [Tag(3)] public string Text { get; set; } = "";
        #endif
        }
        """,
        new() { Targets = [["OLD"], ["NEW"]] }));

    [Fact]
    public Task Break_is_accepted_without_a_reason_yet() => Verify.FixAsync(
        Baseline,
        Narrowed,
        Unmarked(Narrowed),
        "Accept this break",
        expectedBaseline: Baseline + """

            accept EVO302 Acme.Order.Id v2 "TODO"

            """,
        remaining: ["EVO302", "EVO705"]);

    [Fact]
    public async Task Break_is_accepted_once() => Assert.DoesNotContain(
        "Accept this break",
        await Verify.OfferedFixesAsync(
            Baseline + "\naccept EVO302 Acme.Order.Id v2 \"TODO\"\n",
            Narrowed));

    private static string Unmarked(string source) =>
        Regex.Replace(source, @"\{\|EVO\d+:(\w+)\|\}", "$1");
}
