namespace SchemaEvolution.Analyzers.Tests.Dialects;
public class TmpTests
{
    private static readonly DialectFixes Fixes = new("orleans", "using Orleans;\nusing AliasAttribute = Orleans.AliasAttribute;\n", "Orleans");
    [Theory]
    [InlineData("\"$kind\" record string v1..; 1000000000 A int32 v1..; 1000000001 B int32 v1..", "[GenerateSerializer] public record Order(int A, string C, int {|EVO102:B|});")]
    [InlineData("\"$kind\" record string v1..; 1000000000 A int32 v1..; 1000000001 B int32 v1..", "[GenerateSerializer] public record Order([Id(0)] int A, [Id(1)] string {|EVO101:C|}, [Id(2)] int B);")]
    [InlineData("\"$kind\" record string v1..; 1000000000 A int32 v1..; 1000000001 B int32 v1..", "[GenerateSerializer] public record Order([Id(0)] int A, [Id(1)] string C, [Id({|EVO102:2|})] int B);")]
    public Task O(string facts, string code) => Fixes.OffersAsync(facts, code, "x");
}
