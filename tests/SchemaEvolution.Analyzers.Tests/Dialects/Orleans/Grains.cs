using SchemaEvolution.Symbols.Tests;
using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Dialects.Orleans;

/// <summary>Verifies changes of messages that are written for Orleans.</summary>
internal static class Grains
{
    public const string RecordKind = "\"$kind\" record string v1..; ";

    private static readonly TestSetup Setup = new() { References = References.WithAttributes.Add(Stubs.Reference("Orleans")) };

    /// <summary>The message <c>Acme.Order</c> was shipped with some facts and has other members now.</summary>
    public static Task OrderAsync(string facts, string members, int shipped = 1) =>
        VerifyAsync(Block(facts), $"[GenerateSerializer] public class Order {{ {members} }}", shipped);

    /// <summary>The record <c>Acme.Order</c> was shipped with some facts and has other parameters now.</summary>
    public static Task RecordAsync(string facts, string parameters, int shipped = 1) =>
        VerifyAsync(Block(RecordKind + facts), $"[GenerateSerializer] public record Order({parameters});", shipped, ["EVO704"]);

    public static Task VerifyAsync(string blocks, string code, int shipped = 1, string[]? ignore = null) =>
        Verify.DiagnosticsAsync(Baseline(shipped, blocks.Split('\n')), Source(code), ignore, Setup);

    public static Task MessageAsync(string blocks, string code, string message, params string[] ignore) =>
        Verify.MessageAsync(Baseline(1, blocks.Split('\n')), Source(code), message, ignore: [.. ignore, "EVO704"], setup: Setup);

    public static string Block(string facts, string name = "Order") => $"message Acme.{name} orleans; {facts}";

    private static string Source(string code) => $"using Orleans;\nusing AliasAttribute = Orleans.AliasAttribute;\n{Rules.Text.Source(code)}";
}
