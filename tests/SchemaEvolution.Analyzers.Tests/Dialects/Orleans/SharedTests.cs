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

    [Theory]
    [InlineData("record Order([property: Id(0), MemoryPackOrder(0)] string A);")]
    [InlineData("class {|EVO308:Order|} { [Id(0), MemoryPackOrder(0)] public string A = \"\"; }")]
    [InlineData("record struct {|EVO308:Order|}([property: Id(0), MemoryPackOrder(0)] string A);")]
    public Task Each_library_has_traits_of_its_own(string declaration) => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Order orleans; \"$kind\" record string v1..; \"$layout\" VersionTolerant string v1..; 0 A string v1.. as memorypack 0"),
        "using MemoryPack;\nusing Orleans;\n" + Source($"[GenerateSerializer, MemoryPackable(GenerateType.VersionTolerant)] public partial {declaration}"),
        ignore: ["EVO704"],
        setup: Setup);

    /// <summary>JSON reaches the part, and sees nothing of it: fields are not its own.</summary>
    [Fact]
    public Task A_vocabulary_that_sees_no_member_says_nothing() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Order orleans; 0 Part Acme.Part v1.. as systemtextjson \"part\"", "message Acme.Part orleans; 0 A int32 v1.."),
        "using Orleans;\n" + Source("""
            [GenerateSerializer] public class Order { [Id(0), System.Text.Json.Serialization.JsonPropertyName("part")] public Part? Part { get; set; } }
            [GenerateSerializer] public class Part { [Id(0)] public int A; }
            """),
        setup: Setup);

    /// <summary>Members of a base class are a level apart for one, and come first for the other.</summary>
    [Theory]
    [InlineData("public class Root { [Id(0)] public int X; }", "[Id(0)] public int A;")]
    [InlineData("public class Root { [Id(0)] public int X; [Id(1)] public int {|EVO208:Y|}; }", "[Id(0)] public int A;")]
    public Task Base_classes_count_in_their_own_way(string root, string members) => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Order orleans; \"$base\" Root Acme.Root v1..; 0 A int32 v1.. as memorypack 1; \"X\" X int32 v1.. only as memorypack 0"),
        "using MemoryPack;\nusing Orleans;\n" + Source($"{root} [GenerateSerializer, MemoryPackable] public partial class Order : Root {{ {members} }}"),
        ignore: ["EVO704", "EVO002"],
        setup: Setup);

    [Theory]
    [InlineData("", "[MemoryPackable] ", "travels as 0 in memorypack too")]
    [InlineData(" as memorypack 0", "", "does not travel as 0 in memorypack any more")]
    public Task A_vocabulary_that_comes_or_goes_is_named(string view, string attribute, string words) => Verify.MessageAsync(
        Baseline(1, $"message Acme.Order orleans; 0 A int32 v1..{view}"),
        "using MemoryPack;\nusing Orleans;\n" + Source($"[GenerateSerializer] {attribute}public partial class Order {{ [Id(0)] public int A; }}"),
        $"EVO002: 'Order.A' has a change that the baseline does not record: {words}",
        ignore: ["EVO704", "EVO308"],
        setup: Setup);
}
