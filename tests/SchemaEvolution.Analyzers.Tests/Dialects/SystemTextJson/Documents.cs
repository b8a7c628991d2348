using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Dialects.SystemTextJson;

/// <summary>Messages of System.Text.Json, shipped and as they are now.</summary>
internal static class Documents
{
    /// <summary>What nearly every such message is told.</summary>
    private static readonly string[] Hints = ["EVO602"];

    /// <summary>The namespace of all code here travels as JSON.</summary>
    private static readonly TestSetup Configured = new() { GlobalConfig = "build_property.SchemaEvolutionJsonNamespaces = Acme" };

    /// <summary>The message <c>Acme.Order</c> shipped with the facts, and has the members now.</summary>
    public static Task MembersAsync(string facts, string members) => CodeAsync(Block(facts), $"public class Order {{ {members} }}");

    /// <summary>A block of the message <c>Acme.Order</c>.</summary>
    public static string Block(string facts) => $"message Acme.Order systemtextjson; {facts}";

    public static Task CodeAsync(string blocks, string code, TestSetup? setup = null, string[]? ignore = null) => Verify.DiagnosticsAsync(
        Baseline(1, blocks.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
        $"using System.Text.Json;\nusing System.Text.Json.Serialization;\n{Source(code)}",
        ignore ?? Hints,
        setup ?? Configured);

    public static Task MessageAsync(string blocks, string code, string message) => Verify.MessageAsync(
        Baseline(1, blocks.Split('\n')), $"using System.Text.Json.Serialization;\n{Source(code)}", message, ignore: Hints, setup: Configured);

    /// <summary>As a context with these options has the message.</summary>
    public static Task WithOptionsAsync(string options, string facts, string code) => CodeAsync(
        Block(facts),
        $$"""
        [JsonSerializable(typeof(Order)), JsonSourceGenerationOptions({{options}})] partial class Context : JsonSerializerContext
        {
            public Context() : base(null) { }
            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
        }
        {{code}}
        """,
        new());
}
