using Microsoft.CodeAnalysis.CodeFixes;
using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO401: the shipped name stays an alias, or stays on the wire.</summary>
public class MemberNameTests
{
    private static readonly string Shipped = OrderBaseline("1 Remark string v1..; 2 Total int32 v1..");
    private static readonly string ShippedEnum =
        Baseline(1, "enum Acme.Status; 0 Unknown v1..; 1 Paid v1..; 2 Lost v1..", "message Acme.Order; 1 Status enum Acme.Status default Paid v1..");

    [Fact]
    public Task First_repair_keeps_the_name_on_the_wire() => Verify.FixAsync(
        Shipped,
        Order("[Tag(1)] public string {|EVO401:Note|} = \"\"; [Tag(2)] public int Total;"),
        Order("[Tag(1, Name = \"Remark\")] public string Note = \"\"; [Tag(2)] public int Total;"),
        setup: InFormats("json"));

    [Theory]
    [InlineData("[Tag(1, Name = \"note\")] public string {|EVO401:Note|} = \"\";", "[Tag(1, Name = \"Remark\")] public string Note = \"\";")]
    [InlineData("[Tag(1, Name = \"note\")] public string {|EVO401:Remark|} = \"\";", "[Tag(1)] public string Remark = \"\";")]
    public Task Name_that_is_written_is_replaced(string before, string after) => Verify.FixAsync(
        Shipped,
        Order($"{before} [Tag(2)] public int Total;"),
        Order($"{after} [Tag(2)] public int Total;"),
        setup: InFormats("json"));

    [Fact]
    public async Task Alias_is_offered_where_old_readers_do_not_count() => Assert.Equal(
        ["Keep the old name as an alias", "Keep the name 'Remark' on the wire", "Accept this break"],
        await OfferedAsync("[Tag(1)] public string {|EVO401:Note|} = \"\";", "backward"));

    [Fact]
    public async Task Alias_does_not_help_old_readers() => Assert.Equal(
        ["Keep the name 'Remark' on the wire", "Accept this break"],
        await OfferedAsync("[Tag(1)] public string {|EVO401:Note|} = \"\";", "full"));

    [Theory]
    [InlineData("class Order { [Tag(1)] public string {|EVO401:Note|} = \"\"; [Tag(2)] public int Total; }", "class Order { [Tag(1)] [Alias(\"Remark\")] public string Note = \"\"; [Tag(2)] public int Total; }")]
    [InlineData("record Order([property: Tag(1)] string {|EVO401:Note|}, [property: Tag(2)] int Total);", "record Order([property: Tag(1)] [property: Alias(\"Remark\")] string Note, [property: Tag(2)] int Total);")]
    [InlineData("record Order([Tag(1)] string {|EVO401:Note|}, [Tag(2)] int Total);", "record Order([Tag(1)] [Alias(\"Remark\")] string Note, [Tag(2)] int Total);")]
    public Task Old_name_becomes_an_alias(string before, string after) => Verify.FixAsync(
        Shipped, Source($"[Message] public {before}"), Source($"[Message] public {after}"), "KeepNameAsAlias", setup: InFormats("json", "backward"));

    [Fact]
    public Task All_names_stay_on_the_wire() => Verify.FixAllAsync(
        Shipped,
        Order("[Tag(1)] public string {|EVO401:Note|} = \"\"; [Tag(2)] public int {|EVO401:Sum|};"),
        Order("[Tag(1, Name = \"Remark\")] public string Note = \"\"; [Tag(2, Name = \"Total\")] public int Sum;"),
        FixAllScope.Solution,
        setup: InFormats("avro"));

    [Fact]
    public Task All_names_become_aliases() => Verify.FixAllAsync(
        Shipped,
        Order("[Tag(1)] public string {|EVO401:Note|} = \"\"; [Tag(2)] public int {|EVO401:Sum|};"),
        Order("[Tag(1)] [Alias(\"Remark\")] public string Note = \"\"; [Tag(2)] [Alias(\"Total\")] public int Sum;"),
        FixAllScope.Document,
        "KeepNameAsAlias",
        setup: InFormats("json", "backward"));

    [Fact]
    public Task Enum_value_is_renamed_back_wherever_it_is_used() => Verify.FixAsync(
        ShippedEnum,
        [new("Status.cs", Source("public enum Status { Unknown, {|EVO401:Settled|}, Lost }")), new("Order.cs", Using("Settled"))],
        [new("Status.cs", Source("public enum Status { Unknown, Paid, Lost }")), new("Order.cs", Using("Paid"))],
        setup: InFormats("json"));

    [Fact]
    public Task Enum_value_is_renamed_back_for_all_target_frameworks() => Verify.FixAsync(
        ShippedEnum,
        [new("Status.cs", Source("public enum Status { Unknown, {|EVO401:Settled|}, Lost }")), new("Order.cs", Using("Settled"))],
        [new("Status.cs", Source("public enum Status { Unknown, Paid, Lost }")), new("Order.cs", Using("Paid"))],
        setup: InFormats("json") with { Targets = [["NEW"], ["OLD"]] });

    [Fact]
    public Task All_enum_values_are_renamed_back() => Verify.FixAllAsync(
        ShippedEnum,
        [new("Status.cs", Source("public enum Status { Unknown, {|EVO401:Settled|}, {|EVO401:Gone|} }")), new("Order.cs", Using("Settled"))],
        [new("Status.cs", Source("public enum Status { Unknown, Paid, Lost }")), new("Order.cs", Using("Paid"))],
        FixAllScope.Solution,
        setup: InFormats("json"));

    [Fact]
    public Task Fields_and_enum_values_are_repaired_together() => Verify.FixAllAsync(
        ShippedEnum,
        Source("public enum Status { Unknown, {|EVO401:Settled|}, Lost } [Message] public class Order { [Tag(1)] public Status {|EVO401:State|} = Status.Settled; }"),
        Source("public enum Status { Unknown, Paid, Lost } [Message] public class Order { [Tag(1, Name = \"Status\")] public Status State = Status.Paid; }"),
        FixAllScope.Project,
        setup: InFormats("json"));

    [Fact]
    public Task Old_name_of_an_enum_value_becomes_an_alias() => Verify.FixAsync(
        ShippedEnum,
        [new("Status.cs", Source("public enum Status { Unknown, {|EVO401:Settled|}, Lost }")), new("Order.cs", Using("Settled"))],
        [new("Status.cs", Source("public enum Status { Unknown, [Alias(\"Paid\")] Settled, Lost }"))],
        "KeepNameAsAlias",
        setup: InFormats("json", "backward"));

    private static string Using(string value) => Source($$"""
        [Message]
        public class Order
        {
            /// <summary>Often <see cref="Status.{{value}}"/>.</summary>
            [Tag(1)] public Status Status = Status.{{value}};
            public bool IsPaid => Status is Status.{{value}};
        }
        """);

    private static Task<IReadOnlyList<string>> OfferedAsync(string member, string compatibility) =>
        Verify.OfferedFixesAsync(Shipped, Order($"{member} [Tag(2)] public int Total;"), InFormats("json", compatibility));
}
