namespace SchemaEvolution.Analyzers.Tests.Rules;

/// <summary>Short ways to write a baseline and the message of most tests, <c>Acme.Order</c>.</summary>
internal static class Text
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing SchemaEvolution;\n";

    /// <summary>A baseline.</summary>
    /// <param name="shipped">The newest version that has shipped.</param>
    /// <param name="blocks">A head and its facts, or an accept line, each in one text; facts are separated by semicolons.</param>
    public static string Baseline(int shipped, params string[] blocks) =>
        $"schema-baseline 1\nshipped v{shipped}\n\n{string.Join("\n\n", blocks.Select(block => block.Replace("; ", "\n  ", StringComparison.Ordinal)))}\n";

    /// <summary>A baseline of the message alone.</summary>
    public static string OrderBaseline(string facts, int shipped = 1) => Baseline(shipped, $"message Acme.Order; {facts}");

    /// <summary>The project writes its messages in these formats.</summary>
    public static TestSetup InFormats(string formats, string compatibility = "full") =>
        new() { EditorConfig = $"[*.cs]\nschema_evolution.formats = {formats}\nschema_evolution.compatibility = {compatibility}" };

    /// <summary>Code in the namespace <c>Acme</c>, with the usual usings.</summary>
    public static string Source(string code) => $"{Usings}namespace Acme;\n\n{code}\n";

    /// <summary>The message with these members.</summary>
    public static string Order(string members) => Source($"[Message]\npublic partial class Order\n{{\n    {members}\n}}");

    /// <summary>The message with these members and, on its name, a finding.</summary>
    public static string OrderWith(string finding, string members, string attributes = "[Message]") =>
        Source($"{attributes}\npublic partial class {{|{finding}:Order|}}\n{{\n    {members}\n}}");
}
