namespace SchemaEvolution.Generators.Tests;

/// <summary>Names that could be taken for those of emitted code.</summary>
public class NameTests
{
    [Theory]
    [InlineData("Codec")]
    [InlineData("unknownFields")]
    [InlineData("Descriptor")]
    [InlineData("Names")]
    [InlineData("Fill")]
    [InlineData("Build")]
    [InlineData("RequiredTags")]
    [InlineData("SchemaWire")]
    [InlineData("SchemaValues")]
    [InlineData("SchemaEvolution")]
    [InlineData("System")]
    [InlineData("UnknownCase")]
    [InlineData("writer")]
    [InlineData("reader")]
    [InlineData("message")]
    [InlineData("existing")]
    [InlineData("before")]
    [InlineData("fresh")]
    [InlineData("key")]
    [InlineData("unknown")]
    [InlineData("met")]
    [InlineData("@class")]
    [InlineData("@default")]
    [InlineData("var")]
    [InlineData("await")]
    [InlineData("field")]
    [InlineData("value")]
    [InlineData("_")]
    [InlineData("_1")]
    [InlineData("Größe")]
    public void Member_may_bear_any_name(string name) => Generation.Of($$"""
        [Message] public partial class Order
        {
            [Tag(1)] public required int? {{name}} { get; set; }
            [Tag(2)] public int[] Numbers { get; set; } = [];
        }
        [Message] public partial record Line([property: Tag(1)] string? {{name}}) { [Tag(2)] public required Order? Order { get; init; } }
        """).Compiles();

    [Theory]
    [InlineData("Codec")]
    [InlineData("Names")]
    [InlineData("System")]
    [InlineData("SchemaEvolution")]
    [InlineData("Descriptor")]
    [InlineData("UnknownCase")]
    [InlineData("TReader")]
    [InlineData("@record")]
    [InlineData("@int")]
    public void Type_may_bear_any_name(string name)
    {
        Generation.Of($$"""
            namespace Acme;
            [Message] public partial class {{name}} { [Tag(1)] public {{name}}? Next { get; set; } [Tag(2)] public List<Order> Orders { get; set; } = []; }
            [Message] public partial class Order { [Tag(1)] public {{name}}? One { get; set; } }
            """).Compiles();
        Generation.Of($$"""
            namespace Acme;
            [Message] public partial class Order { [Tag(1)] public {{name}}? One { get; set; } [Message] public partial class {{name}} { [Tag(1)] public int X { get; set; } } }
            """).Compiles();
    }

    [Fact]
    public void Names_that_differ_in_case_alone_have_locals_of_their_own() => Generation.Of("""
        [Message] public partial record Order
        {
            [Tag(1)] public int? Id { get; init; }
            [Tag(2)] public int? id { get; init; }
            [Tag(3)] public int? _id { get; init; }
            [Tag(4)] public int? id2 { get; init; }
        }
        """).Compiles();

    [Fact]
    public void Name_that_a_base_class_has_taken_is_spelled_in_full() => Generation.Of("""
        public class Base { public class Order; public int Codec { get; set; } }
        [Message] public partial class Order : Base { [Tag(1)] public Order? Next { get; set; } }
        """).Compiles();

    [Fact]
    public void Names_may_differ_in_case_alone()
    {
        var generation = Generation.Of("""
            namespace Acme;
            [Message] public partial class Order { [Tag(1)] public ORDER? Upper { get; set; } }
            [Message] public partial class ORDER { [Tag(1)] public Order? Lower { get; set; } }
            """).Compiles();
        Assert.Equal(["Acme.ORDER-0-5-6-7-8-9", "Acme.Order-0-5"], generation.Emitted);
    }
}
