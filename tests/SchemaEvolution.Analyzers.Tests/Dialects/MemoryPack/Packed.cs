using SchemaEvolution.Symbols.Tests;
using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack;

/// <summary>Verifies changes of messages that are written for MemoryPack.</summary>
internal static class Packed
{
    public const string Tolerant = "\"$layout\" VersionTolerant string v1..; ";
    public const string Unmanaged = "\"$layout\" Unmanaged string v1..; ";

    public static readonly TestSetup Setup = new() { References = References.WithAttributes.Add(Stubs.Reference("MemoryPack")) };

    /// <summary>Where tags are positions they follow from the order, and an edit shifts those of its neighbours.</summary>
    private static readonly string[] Positions = ["EVO704", "EVO002"];

    /// <summary>The message <c>Acme.Order</c> was shipped with some facts and has other members now.</summary>
    public static Task OrderAsync(string facts, string members, int shipped = 1) =>
        CodeAsync(Block(facts), $"[MemoryPackable] public partial class Order {{ {members} }}", shipped);

    /// <summary>The same of any code.</summary>
    public static Task CodeAsync(string blocks, string code, int shipped = 1) => VerifyAsync(blocks, code, shipped, Positions);

    /// <summary>The same of a message whose members have numbers.</summary>
    public static Task TolerantAsync(string facts, string members, int shipped = 1) =>
        VerifyAsync(Block(Tolerant + facts), $"[MemoryPackable(GenerateType.VersionTolerant)] public partial class Order {{ {members} }}", shipped);

    public static Task VerifyAsync(string blocks, string code, int shipped = 1, string[]? ignore = null) =>
        Verify.DiagnosticsAsync(Baseline(shipped, blocks.Split('\n')), Source(code), ignore, Setup);

    public static Task MessageAsync(string facts, string members, string message) => Verify.MessageAsync(
        Baseline(1, Block(facts)),
        Source($"[MemoryPackable] public partial class Order {{ {members} }}"),
        message,
        ignore: Positions,
        setup: Setup);

    public static string Block(string facts, string name = "Order") => $"message Acme.{name} memorypack; {facts}";

    private static string Source(string code) => $"using MemoryPack;\n{Rules.Text.Source(code)}";
}
