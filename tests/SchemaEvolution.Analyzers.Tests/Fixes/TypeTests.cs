using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO301 to EVO307: the shipped type comes back, or the tag is retired.</summary>
public class TypeTests
{
    [Theory]
    [InlineData("int64", "public {|EVO302:int|} Value { get; set; }", "public long Value { get; set; }")]
    [InlineData("int32", "public {|EVO303:long|} Value { get; set; }", "public int Value { get; set; }")]
    [InlineData("int64", "public {|EVO301:string|} Value { get; set; } = \"\";", "public long Value { get; set; }")]
    [InlineData("string", "public {|EVO301:int|} Value { get; set; }", "public string Value { get; set; } = \"\";")]
    [InlineData("int64 default 7", "public {|EVO301:string|} Value { get; set; } = \"x\";", "public long Value { get; set; } = 7;")]
    [InlineData("double optional", "public {|EVO301:int?|} Value { get; set; }", "public double? Value { get; set; }")]
    [InlineData("double", "public {|EVO301:Line?|} Value { get; set; }", "public double Value { get; set; }")]
    [InlineData("timestamp", "public {|EVO301:int|} Value { get; set; }", "public System.DateTime Value { get; set; }")]
    [InlineData("list<int64>", "public {|EVO302:int[]|} Value { get; set; } = new int[0];", "public long[] Value { get; set; } = [];")]
    [InlineData(
        "list<int64>",
        "public {|EVO302:System.Collections.Immutable.ImmutableArray<int>|} Value;",
        "public System.Collections.Immutable.ImmutableArray<long> Value;")]
    [InlineData(
        "map<string,int64>",
        "public {|EVO302:D|} Value { get; set; } = new();",
        "public System.Collections.Generic.Dictionary<string, long> Value { get; set; } = new();")]
    [InlineData(
        "list<string>",
        "public {|EVO304:string|} Value { get; set; } = \"\";",
        "public System.Collections.Generic.List<string> Value { get; set; } = new();")]
    [InlineData("string", "public {|EVO304:string[]|} Value = new string[0];", "public string Value = \"\";")]
    [InlineData("Acme.Line", "public {|EVO307:Other?|} Value { get; set; }", "public Line? Value { get; set; }")]
    public Task Shipped_type_comes_back(string shipped, string before, string after) =>
        Verify.FixAsync(BaselineOf(shipped), Source("[Tag(2)] " + before), Source("[Tag(2)] " + after), "RestoreType");

    [Theory]
    [InlineData("sint32", "[Tag(2)] public {|EVO305:int|} Value", "[Tag(2, Encoding = TagEncoding.ZigZag)] public int Value")]
    [InlineData("int32", "[Tag(2, Encoding = TagEncoding.ZigZag)] public {|EVO305:int|} Value", "[Tag(2)] public int Value")]
    [InlineData("int64", "[Tag(2, Encoding = TagEncoding.Fixed)] public {|EVO301:uint|} Value", "[Tag(2)] public long Value")]
    [InlineData("guid", "[Tag(2, Encoding = TagEncoding.Text)] public {|EVO306:System.Guid|} Value", "[Tag(2)] public System.Guid Value")]
    [InlineData(
        "guid[text]",
        "[Tag(2)] public {|EVO306:System.Guid|} Value",
        "[Tag(2, Encoding = TagEncoding.Text)] public System.Guid Value")]
    [InlineData(
        "timestamp[milliseconds]",
        "[Tag(2, Encoding = TagEncoding.Microseconds)] public {|EVO306:System.DateTime|} Value",
        "[Tag(2, Encoding = TagEncoding.Milliseconds)] public System.DateTime Value")]
    public Task Shipped_encoding_comes_back(string shipped, string before, string after) =>
        Verify.FixAsync(BaselineOf(shipped), Source(before + " { get; set; }"), Source(after + " { get; set; }"));

    [Fact]
    public Task Tag_is_retired() => Verify.FixAsync(
        BaselineOf("int64"),
        Source("[Tag(2)] public {|EVO301:string|} Value { get; set; } = \"\";"),
        Source("[Tag(3)] public string Value { get; set; } = \"\";", "[Message]\n[Reserved(2, \"Value\")]"),
        "RetireTag");

    [Fact]
    public Task Positional_parameter_gets_its_type_back() => Verify.FixAsync(
        BaselineOf("int64"),
        """
        using SchemaEvolution;
        namespace Acme;
        [Message] public record Order(/* cents */ [property: Tag(2)] {|EVO302:int|} Value, int? Hidden = null);
        [Message] public class Line { [Tag(1)] public string Text { get; set; } = ""; }
        [Message] public class Other { [Tag(1)] public int Text { get; set; } }
        """,
        """
        using SchemaEvolution;
        namespace Acme;
        [Message] public record Order(/* cents */ [property: Tag(2)] long Value, int? Hidden = null);
        [Message] public class Line { [Tag(1)] public string Text { get; set; } = ""; }
        [Message] public class Other { [Tag(1)] public int Text { get; set; } }
        """);

    [Fact]
    public async Task Restoring_comes_before_retiring() => Assert.Equal(
        ["Restore the type int64", "Take tag 3 and reserve tag 2", "Accept this break"],
        await Verify.OfferedFixesAsync(BaselineOf("int64"), Source("[Tag(2)] public {|EVO302:int|} Value { get; set; }")));

    [Fact]
    public async Task Encoding_alone_has_no_other_repair() => Assert.Equal(
        ["Restore the encoding", "Accept this break"],
        await Verify.OfferedFixesAsync(BaselineOf("guid[text]"), Source("[Tag(2)] public {|EVO306:System.Guid|} Value { get; set; }")));

    [Fact]
    public async Task Type_that_other_code_relies_on_is_not_restored() => Assert.Equal(
        ["Take tag 3 and reserve tag 2", "Accept this break"],
        await Verify.OfferedFixesAsync(
            BaselineOf("int64"),
            Source("[Tag(2)] public {|EVO302:int|} Value { get; set; }\n    public int Twice() => Value * 2;")));

    [Fact]
    public async Task Type_that_one_target_framework_relies_on_is_not_restored() => Assert.Equal(
        ["Take tag 3 and reserve tag 2", "Accept this break"],
        await Verify.OfferedFixesAsync(
            BaselineOf("int64"),
            Source("[Tag(2)] public {|EVO302:int|} Value { get; set; }\n#if NEW\n    public int Twice() => Value * 2;\n#endif"),
            new() { Targets = [["OLD"], ["NEW"]] }));

    [Fact]
    public async Task Type_that_exists_no_more_is_not_restored() => Assert.Equal(
        ["Take tag 3 and reserve tag 2", "Accept this break"],
        await Verify.OfferedFixesAsync(
            BaselineOf("enum Acme.Gone"), Source("[Tag(2)] public {|EVO301:string|} Value { get; set; } = \"\";")));

    [Fact]
    public Task Fix_all_restores_every_type() => Verify.FixAllAsync(
        """
        schema-baseline 1
        shipped v1

        message Acme.Order
          1 Id int64 v1..
          2 Value int64 v1..

        """,
        [
            new("Order.cs", """
                using SchemaEvolution;
                namespace Acme;
                [Message]
                public partial class Order
                {
                    [Tag(1)] public {|EVO302:int|} Id { get; set; }
                }
                """),
            new("Order.Value.cs", """
                using SchemaEvolution;
                namespace Acme;
                public partial class Order
                {
                    [Tag(2)] public short Value { get; set; }
                }
                """),
        ],
        [
            new("Order.cs", """
                using SchemaEvolution;
                namespace Acme;
                [Message]
                public partial class Order
                {
                    [Tag(1)] public long Id { get; set; }
                }
                """),
            new("Order.Value.cs", """
                using SchemaEvolution;
                namespace Acme;
                public partial class Order
                {
                    [Tag(2)] public long Value { get; set; }
                }
                """),
        ],
        FixAllScope.Project);

    private static string BaselineOf(string type) => $"""
        schema-baseline 1
        shipped v1

        message Acme.Line
          1 Text string v1..

        message Acme.Order
          2 Value {type} v1..

        message Acme.Other
          1 Text int32 v1..

        """;

    private static string Source(string member, string attributes = "[Message]") => $$"""
        using SchemaEvolution;
        using D = System.Collections.Generic.Dictionary<string, int>;
        namespace Acme;

        {{attributes}}
        public class Order
        {
            {{member}}
        }

        [Message] public class Line { [Tag(1)] public string Text { get; set; } = ""; }
        [Message] public class Other { [Tag(1)] public int Text { get; set; } }
        """;
}
