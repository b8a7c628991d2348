using SchemaEvolution.Symbols.Tests;
using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Dialects.Orleans;

/// <summary>A class that is written for MemoryPack too.</summary>
public class SharedTests
{
    private const string Facts = "0 A int32 v1.. as memorypack 0; 1 B int32 v1.. as memorypack 1";

    private static readonly TestSetup Setup =
        new() { References = References.WithAttributes.AddRange(Stubs.Reference("Orleans"), Stubs.Reference("MemoryPack")) };

    [Theory]
    [InlineData("[Id(0)] public int A; [Id(1)] public int B;")]
    [InlineData("[Id(1)] public int {|EVO108:B|}; [Id(0)] public int A;")]
    [InlineData("[Id({|EVO102:1|})] public int A; [Id({|EVO102:0|})] public int B;")]
    [InlineData("[Id(0)] public {|EVO305:uint|} A; [Id(1)] public int B;")]
    [InlineData("[Id(0)] public int A; [Id(1)] public int B; [Id(2)] public int {|EVO208:C|};")]
    public Task One_edit_is_one_diagnostic(string members) => Verify.DiagnosticsAsync(
        Baseline(1, $"message Acme.Order orleans; {Facts}"),
        "using MemoryPack;\nusing Orleans;\n" + Source($"[GenerateSerializer, MemoryPackable] public partial class Order {{ {members} }}"),
        ignore: ["EVO704", "EVO002"],
        setup: Setup);
}
