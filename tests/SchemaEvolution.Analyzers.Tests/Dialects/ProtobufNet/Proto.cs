using SchemaEvolution.Symbols.Tests;
using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Dialects.ProtobufNet;

/// <summary>Verifies changes of messages that are written for protobuf-net.</summary>
internal static class Proto
{
    private const string Usings = "using System.ComponentModel;\nusing System.Runtime.Serialization;\nusing ProtoBuf;\n";

    /// <summary>Almost no message of these tests keeps unknown fields.</summary>
    private static readonly string[] Always = ["EVO602"];

    public static TestSetup Setup { get; } = new() { References = References.WithAttributes.Add(Stubs.Reference("ProtobufNet")) };

    /// <summary>The message <c>Acme.Order</c> was shipped with some facts and has other members now.</summary>
    public static Task OrderAsync(string facts, string members, int shipped = 1, string attributes = "[ProtoContract]", string[]? ignore = null) =>
        VerifyAsync(Block(facts), $"{attributes} public class Order {{ {members} }}", shipped, ignore);

    public static Task VerifyAsync(string blocks, string code, int shipped = 1, string[]? ignore = null) =>
        Verify.DiagnosticsAsync(Baseline(shipped, blocks.Split('\n')), Code(code), [.. Always, .. ignore ?? []], Setup);

    public static Task MessageAsync(string blocks, string code, string message) =>
        Verify.MessageAsync(Baseline(1, blocks.Split('\n')), Code(code), message, ignore: Always, setup: Setup);

    public static string Block(string facts, string name = "Order") => $"message Acme.{name} protobuf-net; {facts}";

    public static string Code(string code) => $"{Usings}{Source(code)}";
}
