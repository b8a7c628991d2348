using static SchemaEvolution.Analyzers.Tests.Dialects.Orleans.Grains;

namespace SchemaEvolution.Analyzers.Tests.Dialects.Orleans;

public class MemberTests
{
    private const string Two = "0 A int32 v1..; 3 B string v1..";

    [Theory]
    [InlineData("[Id(3)] private string? B; [Id(0)] public int A { get; init; } public string? Get() => B;")]
    [InlineData("[Id(0)] public int A; [Id(3)] public string B = \"\"; [NonSerialized] public int C;")]
    [InlineData("[Id(0)] public int A; [Id(3)] public string {|EVO002:Renamed|} = \"\";")]
    [InlineData("[Id(0)] public int A = 7; [Id(3)] public required string B; [Id(4)] public int {|EVO002:C|};")]
    [InlineData("[Id(0)] public int A; [Id(3)] public string B = \"\"; [Id(1)] public required int {|EVO002:C|};")]
    public Task What_keeps_its_id_is_safe(string members) => OrderAsync(Two, members);

    [Fact]
    public Task A_member_that_goes_is_reserved_in_the_baseline() =>
        VerifyAsync(Block(Two), "[GenerateSerializer] public class {|EVO106:Order|} { [Id(0)] public int A; }");

    [Fact]
    public Task An_id_that_the_baseline_reserves_is_missed_by_nobody() =>
        OrderAsync("0 A int32 v1..; 3 B string v1; reserved 3 B v2..", "[Id(0)] public int A;", shipped: 2);

    [Fact]
    public Task A_reserved_id_is_not_taken_again() =>
        OrderAsync("0 A int32 v1..; 3 B string v1; reserved 3 B v2..", "[Id(0)] public int A; [Id({|EVO103:3|})] public int C;", shipped: 2);

    [Fact]
    public Task An_id_is_taken_again_years_later() =>
        OrderAsync("0 A int32 v1..; 3 B string v1", "[Id(0)] public int A; [Id({|EVO101:3|})] public string C = \"\";", shipped: 4);

    [Fact]
    public Task Ids_that_are_swapped() => OrderAsync("0 A int32 v1..; 1 B int32 v1..", "[Id({|EVO102:1|})] public int A; [Id({|EVO102:0|})] public int B;");

    [Fact]
    public Task An_id_that_changes() => OrderAsync(Two, "[Id({|EVO102:1|})] public int A; [Id(3)] public string B = \"\";");

    [Fact]
    public Task An_id_that_is_there_twice() => OrderAsync(Two, "[Id(0)] public int A; [Id(3)] public string B = \"\"; [Id({|EVO104:3|})] public int C;");

    [Theory]
    [InlineData("int32", "{|EVO303:long|} A")]
    [InlineData("int64", "{|EVO302:int|} A")]
    [InlineData("int32", "{|EVO305:uint|} A")]
    [InlineData("int32", "{|EVO301:string|} A = \"\"")]
    [InlineData("string", "string? A")]
    [InlineData("list<string>", "List<string?>? A")]
    [InlineData("list<int32>", "int[] A = []")]
    [InlineData("list<int32>", "{|EVO302:IReadOnlyList<int>|} A = []")]
    [InlineData("System.Collections.Generic.IEnumerable<int32>", "{|EVO303:List<int>|} A = []")]
    [InlineData("System.Collections.Generic.IEnumerable<int32>", "IList<int> A = []")]
    [InlineData("map<string,int32>", "{|EVO302:IReadOnlyDictionary<string, int>|} A = new Dictionary<string, int>()")]
    [InlineData("map<string,list<int32>>", "{|EVO304:Dictionary<string, Queue<int>>|} A = []")]
    [InlineData("list<int32>", "{|EVO301:HashSet<int>|} A = []")]
    [InlineData("map<int32,string>", "{|EVO304:SortedDictionary<int, string>|} A = []")]
    [InlineData("int32", "int? {|EVO204:A|}")]
    [InlineData("int32 optional", "int {|EVO202:A|}")]
    [InlineData("double", "{|EVO302:float|} A")]
    [InlineData("timestamp", "{|EVO305:TimeSpan|} A")]
    public Task Another_type(string old, string member) => OrderAsync($"0 A {old} v1..", $"[Id(0)] public {member};");

    [Theory]
    [InlineData("enum Acme.Color", "byte", "{|EVO305:Color|}")]
    [InlineData("enum Acme.Color", "short", "Color")]
    [InlineData("enum Acme.Color[uint8]", "byte", "Color")]
    public Task Sign_of_an_enum(string old, string underlying, string type) => VerifyAsync(
        Block($"0 A {old} v1..") + "\nenum Acme.Color; 0 None v1..; 1 Red v1..",
        $"public enum Color : {underlying} {{ None, Red }} [GenerateSerializer] public class Order {{ [Id(0)] public {type} A; }}",
        ignore: ["EVO002"]);

    [Theory]
    [InlineData("enum Color { None, {|EVO002:Blue|} = 2, Red = 1 }")]
    [InlineData("enum Color { None, {|EVO002:Renamed|} }")]
    [InlineData("enum Color { None, {|EVO501:Red|} = 2 }")]
    [InlineData("enum {|EVO502:Color|} { None }")]
    public Task Values_of_an_enum(string declaration) => VerifyAsync(
        Block("0 A enum Acme.Color v1..") + "\nenum Acme.Color; 0 None v1..; 1 Red v1..",
        $"[GenerateSerializer] public {declaration} [GenerateSerializer] public class Order {{ [Id(0)] public Color A; }}");

    [Fact]
    public Task Sixteen_bytes_are_text_and_an_identifier() => MessageAsync(
        Block("0 A string v1.."),
        "[GenerateSerializer] public class Order { [Id(0)] public Guid A; }",
        "EVO305: 'Order.A' (tag 0) shipped as string in v1 and is guid now. Orleans, forward: a new 30303030-3030-3030-3030-303030303030"
        + " is read by old readers as \"0000000000000000\". No order is safe.");
}
