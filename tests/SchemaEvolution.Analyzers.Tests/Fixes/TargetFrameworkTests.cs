using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>Two target frameworks that see other members of one file.</summary>
public class TargetFrameworkTests
{
    private static readonly TestSetup Targets = new() { Targets = [["OLD"], ["NEW"]] };

    private const string Baseline = """
        schema-baseline 1
        shipped v1

        message Acme.Order
          1 Id int64 v1..
          2 Note string v1..

        """;

    [Fact]
    public Task Each_branch_is_repaired_by_itself() => Verify.FixAsync(
        Baseline,
        Order(old: "[Tag(2)] public {|EVO301:int|} Note { get; set; }", @new: "[Tag(2)] public {|EVO301:int|} Note { get; init; }"),
        Order(old: "[Tag(2)] public string Note { get; set; } = \"\";", @new: "[Tag(2)] public int Note { get; init; }"),
        setup: Targets);

    [Fact]
    public Task Fix_all_repairs_every_branch() => Verify.FixAllAsync(
        Baseline,
        Order(old: "[Tag(2)] public {|EVO301:int|} Note { get; set; }", @new: "[Tag(2)] public {|EVO301:int|} Note { get; init; }"),
        Order(old: "[Tag(2)] public string Note { get; set; } = \"\";", @new: "[Tag(2)] public string Note { get; init; } = \"\";"),
        FixAllScope.Solution,
        setup: Targets);

    [Fact]
    public Task Field_comes_back_for_all_of_them() => Verify.FixAsync(
        Baseline.Replace("2 Note", "3 Text", StringComparison.Ordinal),
        Order(old: "[Tag(2)] public int A { get; set; }", @new: "[Tag(2)] public int A { get; init; }", name: "{|EVO106:Order|}"),
        Order(
            old: "[Tag(2)] public int A { get; set; }",
            @new: "[Tag(2)] public int A { get; init; }",
            added: "    [Tag(3), System.Obsolete] public string Text { get; set; } = \"\";\n"),
        "RestoreField",
        setup: Targets);

    [Fact]
    public Task Tag_that_another_target_uses_is_not_free() => Verify.FixAllAsync(
        Baseline,
        Order(old: "public int {|EVO702:A|} { get; set; }", @new: "public int {|EVO702:B|} { get; set; }", added: Note),
        Order(old: "[Tag(3)] public int A { get; set; }", @new: "[Tag(4)] public int B { get; set; }", added: Note),
        FixAllScope.Solution,
        setup: Targets);

    [Fact]
    public Task Fix_all_records_what_all_targets_declare_alike() => Verify.FixAllAsync(
        Baseline,
        Messages("{|EVO001:Line|}"),
        Messages("Line"),
        FixAllScope.Solution,
        expectedBaseline: """
            schema-baseline 1
            shipped v1

            message Acme.Line
              1 A int32 v2..

            message Acme.Order
              1 Id int64 v1..
              2 Note string v1..

            """,
        remaining: [],
        setup: Targets);

    private const string Note = "    [Tag(2)] public string Note { get; set; } = \"\";\n";

    private static string Messages(string line) => $$"""
        using SchemaEvolution;
        namespace Acme;
        #if NEW
        [Message] public class Draft { [Tag(1)] public int A { get; set; } }
        #endif
        [Message] public class {{line}} { [Tag(1)] public int A { get; set; } }
        [Message] public class Order { [Tag(1)] public long Id { get; set; } [Tag(2)] public string Note { get; set; } = ""; }
        """;

    private static string Order(string old, string @new, string added = "", string name = "Order") => $$"""
        using SchemaEvolution;
        namespace Acme;
        [Message]
        public class {{name}}
        {
            [Tag(1)] public long Id { get; set; }
        #if OLD
            {{old}}
        #else
            {{@new}}
        #endif
        {{added}}}
        """;
}
