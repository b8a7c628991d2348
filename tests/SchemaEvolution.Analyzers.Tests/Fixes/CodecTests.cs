using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO701: what is missing is added, what is in the way goes.</summary>
public class CodecTests
{
    private static readonly TestSetup Codecs = new() { Analyzers = Shipped.Analyzers };

    [Theory]
    [InlineData("public class {|EVO701:Order|} { }", "public partial class Order { }")]
    [InlineData("public sealed record {|EVO701:Order|}([property: Tag(1)] int X);", "public sealed partial record Order([property: Tag(1)] int X);")]
    [InlineData("readonly record struct {|EVO701:Order|}([property: Tag(1)] int X);", "readonly partial record struct Order([property: Tag(1)] int X);")]
    [InlineData("file partial class {|EVO701:Order|} { }", "partial class Order { }")]
    [InlineData("public ref partial struct {|EVO701:Order|} { }", "public partial struct Order { }")]
    public Task Keyword_of_the_type(string before, string after) => FixAsync($"[Message]\n{before}", $"[Message]\n{after}");

    [Fact]
    public Task Other_faults_may_stay() => Verify.FixAsync(
        null,
        Source("[Message] class {|EVO701:Order|} { [Tag(1)] public object? X { get; set; } }"),
        Source("[Message] partial class Order { [Tag(1)] public object? X { get; set; } }"),
        remaining: ["EVO701"],
        setup: Codecs);

    [Fact]
    public Task Types_around_become_partial_as_well() => FixAsync(
        "public static class {|EVO701:Contracts|}\n{\n    public interface IOrders\n    {\n        [Message] public class Order;\n    }\n}",
        "public static partial class Contracts\n{\n    public partial interface IOrders\n    {\n        [Message] public partial class Order;\n    }\n}");

    [Theory]
    [InlineData("public int {|EVO701:X|} { get; }", "public int X { get; init; }")]
    [InlineData("public int {|EVO701:X|} { get; } = 3;", "public int X { get; init; } = 3;")]
    [InlineData("public readonly int {|EVO701:X|};", "public int X;")]
    [InlineData("[OneOf(\"kind\")] public {|EVO701:int|} X { get; set; }", "[OneOf(\"kind\")] public int? X { get; set; }")]
    [InlineData("[OneOf(\"kind\")] public {|EVO701:string|} X { get; set; } = \"\";", "[OneOf(\"kind\")] public string? X { get; set; }")]
    public Task Part_of_a_member(string before, string after) => FixAsync(Order($"[Tag(1)] {before}"), Order($"[Tag(1)] {after}"));

    [Fact]
    public Task Constructor_for_the_codec() => FixAsync(
        "[Message]\npublic partial class {|EVO701:Order|}\n{\n    public Order(string text) => X = text.Length;\n\n    [Tag(1)] public int X { get; set; }\n}",
        """
        [Message]
        public partial class Order
        {
            public Order(string text) => X = text.Length;

            private Order()
            {
            }

            [Tag(1)] public int X { get; set; }
        }
        """);

    [Theory]
    [InlineData("class Page<T>\n", "class Page<T> where T : IMessage<T>\n")]
    [InlineData("class Page<T> where T : class, new()\n", "class Page<T> where T : class, IMessage<T>, new()\n")]
    [InlineData("class Page<T> where T : new()\n", "class Page<T> where T : IMessage<T>, new()\n")]
    [InlineData("class Page<T> where T : notnull\n", "class Page<T> where T : notnull, IMessage<T>\n")]
    [InlineData("record Page<T>([property: Tag(2)] int Y) : Base<T>\n", "record Page<T>([property: Tag(2)] int Y) : Base<T> where T : IMessage<T>\n")]
    public Task Type_parameter_is_constrained_to_messages(string before, string after) => FixAsync(
        Page(before, "{|EVO701:List<T>|}"), Page(after, "List<T>"));

    [Fact]
    public Task Interface_is_named_in_full_where_it_is_not_imported() => FixAsync(
        "[Message] public partial class Page<T> { [Tag(1)] public {|EVO701:T|} X { get; set; } = default!; }",
        "[Message] public partial class Page<T> where T : SchemaEvolution.Serialization.IMessage<T> { [Tag(1)] public T X { get; set; } = default!; }");

    [Fact]
    public Task Class_that_names_cases_becomes_a_message() => FixAsync(
        "[Case(1, typeof(Circle))]\npublic abstract partial class {|EVO701:Shape|};\npublic partial class Circle : Shape;",
        "[Case(1, typeof(Circle))]\n[Message]\npublic abstract partial class Shape;\npublic partial class Circle : Shape;");

    [Theory]
    [InlineData("public {|EVO701:object?|} X { get; set; }")]
    [InlineData("public int {|EVO701:X|} => 1;")]
    [InlineData("public int {|EVO701:X|} { get { return 1; } }")]
    [InlineData("[OneOf(\"kind\")] public {|EVO701:List<int>?|} X { get; set; }")]
    [InlineData("public int {|EVO701:X|} { get; } public Order(string text) { }")]
    public async Task What_only_its_author_can_know_is_left_to_him(string member) =>
        Assert.Empty(await Verify.OfferedFixesAsync(null, Source(Order($"[Tag(1)] {member}")), Codecs));

    [Fact]
    public async Task Constructor_that_leaves_members_null_is_not_offered() => Assert.Empty(await Verify.OfferedFixesAsync(
        null,
        Source("[Message] public partial class {|EVO701:Order|} { public Order(int other) => X = $\"{other}\"; [Tag(1)] public string X { get; set; } }"),
        Codecs));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Fix_all_makes_each_partial(FixAllScope scope) => Verify.FixAllAsync(
        null,
        Source("[Message] public class {|EVO701:A|};\n[Message] public record B;\npublic class Outer { [Message] public struct C; }"),
        Source("[Message] public partial class A;\n[Message] public partial record B;\npublic partial class Outer { [Message] public partial struct C; }"),
        scope,
        setup: Codecs);

    [Fact]
    public Task Fix_all_lets_each_member_be_set() => Verify.FixAllAsync(
        null,
        Source(Order("[Tag(1)] public int {|EVO701:X|} { get; }\n    [Tag(2)] public int Y { get; }")),
        Source(Order("[Tag(1)] public int X { get; init; }\n    [Tag(2)] public int Y { get; init; }")),
        FixAllScope.Solution,
        setup: Codecs);

    private static Task FixAsync(string before, string after) => Verify.FixAsync(null, Source(before), Source(after), setup: Codecs);

    private static string Source(string code) =>
        $"using System.Collections.Generic;\nusing SchemaEvolution;\nnamespace Acme;\n\n{code}\n";

    private static string Order(string members) => $"[Message]\npublic partial class Order\n{{\n    {members}\n}}";

    private static string Page(string head, string type) =>
        $"using SchemaEvolution.Serialization;\npublic record Base<T>;\n[Message]\npublic partial {head}{{\n    [Tag(1)] public {type} X {{ get; set; }} = [];\n}}";
}
