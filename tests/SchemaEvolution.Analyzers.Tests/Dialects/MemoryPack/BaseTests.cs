using static SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack.Packed;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack;

/// <summary>What a base class has stands before what the derived ones have.</summary>
public class BaseTests
{
    private static readonly string Shipped = $"{Block("0 X int32 v1..; 1 Z string v1..", "Root")}\n{Block("0 X int32 v1..; 1 Z string v1..; 2 Y string v1..")}";

    private const string Message =
        "EVO208: 'Order.W' does not fit readers of v1, which accept no other members: nothing there, 'W' (bool) here."
        + " MemoryPack, backward: a stored 'Y' at position 2 is read as 'W'. No order is safe.";

    private const string Grown = "[MemoryPackable] public partial class Root { public int X; public string Z = \"\"; public bool {|EVO208:W|}; }";

    [Fact]
    public Task What_is_added_is_told_for_the_class_to_which_it_does_the_worst() => Verify.MessageAsync(
        Rules.Text.Baseline(1, Shipped.Split('\n')),
        $"using MemoryPack;\n{Rules.Text.Source($$"""
            {{Grown.Replace("{|EVO208:W|}", "W", StringComparison.Ordinal)}}
            [MemoryPackable] public partial class Order : Root { public string Y = ""; }
            """)}",
        Message,
        ignore: ["EVO704", "EVO002"],
        setup: Setup);

    [Fact]
    public Task What_is_added_is_told_once() => CodeAsync(
        $"{Shipped}\n{Block("0 X int32 v1..; 1 Z string v1..; 2 Y string v1..", "Another")}",
        $$"""
        {{Grown}}
        [MemoryPackable] public partial class Order : Root { public string Y = ""; }
        [MemoryPackable] public partial class Another : Root { public string Y = ""; }
        """);

    [Fact]
    public Task What_goes_is_told_for_a_derived_class_too_where_that_is_worse() => CodeAsync(
        $"{Shipped}\n{Block("0 X int32 v1..; 1 Z string v1..; 2 Y string v1..", "Another")}\n{Block("0 X int32 v1..; 1 Z string v1..", "Empty")}",
        """
        [MemoryPackable] public partial class {|EVO208:Root|} { public int X; }
        [MemoryPackable] public partial class Order : Root { public string Y = ""; }
        [MemoryPackable] public partial class {|EVO208:Another|} : Root { public string Y = ""; }
        [MemoryPackable] public partial class Empty : Root;
        """);
}
