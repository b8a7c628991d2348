using Microsoft.CodeAnalysis;
using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Dialects.DataContract;

/// <summary>Messages of DataContractSerializer, shipped and as they are now.</summary>
internal static class Contracts
{
    /// <summary>What every such message is told, unless it is the test's concern.</summary>
    private static readonly string[] Hints = ["EVO602", "EVO704"];

    /// <summary>The message <c>Acme.Order</c> shipped with the facts, and has the members now.</summary>
    public static Task MembersAsync(string facts, string members) => CodeAsync(Block(facts), $"[DataContract] public class Order {{ {members} }}");

    /// <summary>A block of the message <c>Acme.Order</c>.</summary>
    public static string Block(string facts) => $"message Acme.Order datacontract; {facts}";

    public static Task CodeAsync(string blocks, string code, string[]? ignore = null) => Verify.DiagnosticsAsync(
        Baseline(1, blocks.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
        $"using System.Runtime.Serialization;\n{Source(code)}",
        ignore ?? Hints);

    /// <summary>How loud the only diagnostic of an id is.</summary>
    public static async Task<DiagnosticSeverity> SeverityAsync(string id, string blocks, string code)
    {
        var marked = MarkedFiles.Parse(
            Baseline(1, blocks.Split('\n')), $"using System.Runtime.Serialization;\n{Source(code)}");
        var setup = new TestSetup();
        var found = await Analysis.RunAsync(TestSolution.Create(marked.Files, setup), setup);
        return found.Single(diagnostic => diagnostic.Id == id).Severity;
    }

    public static Task MessageAsync(string facts, string members, string message) => Verify.MessageAsync(
        Baseline(1, Block(facts)),
        $"using System.Runtime.Serialization;\n{Source($"[DataContract] public class Order {{ {members} }}")}",
        message,
        ignore: Hints);
}
