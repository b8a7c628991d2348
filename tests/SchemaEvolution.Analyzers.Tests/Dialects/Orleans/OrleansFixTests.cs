namespace SchemaEvolution.Analyzers.Tests.Dialects.Orleans;

/// <summary>What fixes make of messages that are written for Orleans.</summary>
public class OrleansFixTests
{
    private const string Two = "0 A int32 v1..; 3 B string v1..";
    private const string Record = Grains.RecordKind;

    private static readonly DialectFixes Fixes = new("orleans", "using Orleans;\nusing AliasAttribute = Orleans.AliasAttribute;\n", "Orleans");

    [Theory]
    [InlineData("[Id({|EVO102:1|})] public int A; [Id(3)] public string B = \"\";", "[Id(0)] public int A; [Id(3)] public string B = \"\";")]
    [InlineData("[Id({|EVO102:3|})] public int A; [Id(0)] public string B = \"\";", "[Id(0)] public int A; [Id(3)] public string B = \"\";")]
    [InlineData("[Id(0)] public int A; [Id(3)] public string B = \"\"; [Id({|EVO104:3|})] public int C;", "[Id(0)] public int A; [Id(3)] public string B = \"\"; [Id(4)] public int C;")]
    [InlineData("[Id(0)] public {|EVO303:long|} A; [Id(3)] public string B = \"\";", "[Id(0)] public int A; [Id(3)] public string B = \"\";")]
    [InlineData("[Id(0)] public {|EVO305:uint|} A; [Id(3)] public string B = \"\";", "[Id(0)] public int A; [Id(3)] public string B = \"\";")]
    [InlineData("[Id(0)] public int? {|EVO204:A|}; [Id(3)] public string B = \"\";", "[Id(0)] public int A; [Id(3)] public string B = \"\";")]
    public Task Ids_and_types(string before, string after) => Fixes.FixAsync(Two, Order(before), Order(after));

    [Fact]
    public Task An_id_that_meant_something_else_is_reserved_in_the_baseline() => Fixes.FixAsync(
        Two,
        Order("[Id(0)] public int A; [Id({|EVO101:3|})] public bool C;"),
        Order("[Id(0)] public int A; [Id(4)] public bool C;"),
        factsAfter: "0 A int32 v1..; 3 B string v1; reserved 3 B v2..");

    [Fact]
    public Task A_member_that_has_gone_is_reserved_in_the_baseline() => Fixes.FixAsync(
        Two,
        "[GenerateSerializer] public class {|EVO106:Order|} { [Id(0)] public int A; }",
        Order("[Id(0)] public int A;"),
        factsAfter: "0 A int32 v1..; 3 B string v1; reserved 3 B v2..");

    [Fact]
    public Task A_member_comes_back() => Fixes.FixAsync(
        Two,
        "[GenerateSerializer] public class {|EVO106:Order|} { [Id(0)] public int A; }",
        Order("[Id(0)] public int A; [Id(3), Obsolete] public string B { get; set; } = \"\";"),
        "RestoreField");

    [Fact]
    public Task A_member_of_the_body_of_a_record_comes_back() => Fixes.FixAsync(
        Record + "1000000000 A int32 v1..; 0 B int32 v1..",
        "[GenerateSerializer] public record {|EVO106:Order|}(int A);",
        "[GenerateSerializer] public record Order(int A)\n{\n    [Id(0), Obsolete] public int B { get; init; }\n}",
        "RestoreField");

    [Fact]
    public Task A_parameter_that_has_gone_is_reserved_in_the_baseline() => Fixes.FixAsync(
        Record + "1000000000 A int32 v1..; 1000000001 B int32 v1..",
        "[GenerateSerializer] public record {|EVO106:Order|}(int A);",
        "[GenerateSerializer] public record Order(int A);",
        factsAfter: Record + "1000000000 A int32 v1..; 1000000001 B int32 v1; reserved 1000000001 B v2..");

    [Fact]
    public Task Places_of_parameters_are_written_down() => Fixes.FixAsync(
        Record + "1000000000 A int32 v1..; 1000000001 B int32 v1..; 0 C int32 v1..",
        "[GenerateSerializer] public record {|EVO704:Order|}(int A, int B) { [Id(0)] public int C { get; init; } }",
        "[GenerateSerializer] public record Order([Id(0)] int A, [Id(1)] int B) { [Id(0)] public int C { get; init; } }");

    [Fact]
    public Task Places_of_parameters_come_back() => Fixes.FixAsync(
        Record + "1000000000 A int32 v1..; 1000000001 B int32 v1..",
        "[GenerateSerializer] public record Order(int {|EVO102:B|}, int A);",
        "[GenerateSerializer] public record Order([Id(1)] int B, [Id(0)] int A);");

    [Fact]
    public Task A_parameter_in_the_middle_takes_a_new_id() => Fixes.FixAsync(
        Record + "1000000000 A int32 v1..; 1000000001 B int32 v1..",
        "[GenerateSerializer] public record Order(int A, string C, int {|EVO102:B|});",
        "[GenerateSerializer] public record Order([Id(0)] int A, [Id(3)] string C, [Id(1)] int B);");

    [Fact]
    public Task An_id_in_the_body_does_not_count_with_the_parameters() => Fixes.FixAsync(
        Record + "1000000000 A int32 v1..; 0 B int32 v1..",
        "[GenerateSerializer] public record Order([Id(0)] int A) { [Id(0)] public int B { get; init; } [Id({|EVO104:0|})] public int C { get; init; } }",
        "[GenerateSerializer] public record Order([Id(0)] int A) { [Id(0)] public int B { get; init; } [Id(1)] public int C { get; init; } }");

    [Fact]
    public Task What_is_beneath_an_enum_comes_back() => Fixes.FixAsync(
        "0 A enum Acme.Color[uint8] v1..\nenum Acme.Color; 0 None v1..",
        "public enum Color { None } [GenerateSerializer] public class Order { [Id(0)] public {|EVO305:Color|} A; }",
        "public enum Color : byte { None } [GenerateSerializer] public class Order { [Id(0)] public Color A; }");

    [Fact]
    public Task All_that_has_gone_is_reserved() => Fixes.FixAllAsync(
        "0 A int32 v1..; 3 B string v1..; 4 C bool v1..",
        "[GenerateSerializer] public class {|EVO106:Order|} { [Id(0)] public int A; }",
        Order("[Id(0)] public int A;"),
        factsAfter: "0 A int32 v1..; 3 B string v1; 4 C bool v1; reserved 3 B v2..; reserved 4 C v2..");

    [Fact]
    public Task All_ids_come_back() => Fixes.FixAllAsync(
        "0 A int32 v1..; 1 B int32 v1..; 2 C int32 v1..",
        Order("[Id({|EVO102:1|})] public int A; [Id(2)] public int B; [Id(0)] public int C;"),
        Order("[Id(0)] public int A; [Id(1)] public int B; [Id(2)] public int C;"));

    [Fact]
    public Task What_is_new_is_recorded() => Fixes.FixAsync(
        "0 A int32 v1..",
        Order("[Id(0)] public int A; [Id(1)] public int {|EVO002:B|};"),
        Order("[Id(0)] public int A; [Id(1)] public int B;"),
        factsAfter: "0 A int32 v1..; 1 B int32 v2..",
        library: "orleans 10.2.2");

    [Theory]
    [InlineData("0 A int32 v1..", "[GenerateSerializer] public class Root; [GenerateSerializer] public class {|EVO308:Order|} : Root { [Id(0)] public int A; }")]
    [InlineData("0 A int32 v1..", "[GenerateSerializer] public record {|EVO308:Order|} { [Id(0)] public int A { get; init; } }")]
    public Task Nothing_is_offered(string facts, string code) => Fixes.OffersAsync(facts, code);

    [Fact]
    public async Task Numbers_that_were_made_of_names_are_not_written_down() => Assert.Empty(await Verify.OfferedFixesAsync(
        null,
        Fixes.Code("[GenerateSerializer(GenerateFieldIds = GenerateFieldIds.PublicProperties)] public class {|EVO704:Order|} { public int A { get; set; } }"),
        Fixes.Setup));


    private static string Order(string members) => $"[GenerateSerializer] public class Order {{ {members} }}";
}
