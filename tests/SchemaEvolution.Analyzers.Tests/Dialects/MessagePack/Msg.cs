using SchemaEvolution.Symbols.Tests;
using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MessagePack;

/// <summary>Verifies changes of messages that are written for MessagePack-CSharp.</summary>
internal static class Msg
{
    private const string Usings =
        "using System.Runtime.Serialization;\nusing MessagePack;\nusing MessagePack.Formatters;\nusing KeyAttribute = MessagePack.KeyAttribute;\n";

    public static TestSetup Setup { get; } = new() { References = References.WithAttributes.Add(Stubs.Reference("MessagePack")) };

    /// <summary>The message <c>Acme.Order</c> was shipped with some facts and has other members now.</summary>
    public static Task OrderAsync(string facts, string members, int shipped = 1) =>
        VerifyAsync(Block(facts), $"[MessagePackObject] public class Order {{ {members} }}", shipped);

    /// <summary>The same for a message whose members are known by their names.</summary>
    public static Task NamedAsync(string facts, string members) => VerifyAsync(Block(facts), $"[MessagePackObject(true)] public class Order {{ {members} }}");

    public static Task VerifyAsync(string blocks, string code, int shipped = 1) => VerifyAsync(blocks, code, [], shipped);

    /// <summary>The same with other rules left out.</summary>
    public static Task VerifyAsync(string blocks, string code, string[] ignore, int shipped = 1) =>
        Verify.DiagnosticsAsync(Baseline(shipped, blocks.Split('\n')), Code(code), [.. ignore, "EVO602"], Setup);

    public static Task MessageAsync(string blocks, string code, string message) =>
        Verify.MessageAsync(Baseline(1, blocks.Split('\n')), Code(code), message, setup: Setup);

    public static string Block(string facts, string name = "Order") => $"message Acme.{name} messagepack; {facts}";

    public static string Code(string code) => $"{Usings}{Source(code)}";
}
