using SchemaEvolution.Analyzers.Tests.Verifying;

namespace SchemaEvolution.Repository.Tests.Reading;

/// <summary>Committed text that is made from the code; run the tests with <c>UPDATE_GENERATED=1</c> to write it anew.</summary>
internal static class Generated
{
    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1";

    /// <summary>The whole file is generated.</summary>
    public static void AssertFile(string path, string expected)
    {
        if (IsUpdate)
            File.WriteAllText(RepositoryFiles.PathOf(path), expected);
        TextDiff.AssertEqual(expected, RepositoryFiles.Read(path), path);
    }

    /// <summary>The lines between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c> are generated.</summary>
    public static void AssertBlock(string path, string name, string expected)
    {
        var text = RepositoryFiles.Read(path);
        var start = IndexOf(text, $"<!-- {name} -->\n", path) + $"<!-- {name} -->\n".Length;
        var end = text.LastIndexOf('\n', IndexOf(text, $"<!-- /{name} -->", path)) + 1;
        AssertFile(path, text[..start] + expected + text[end..]);
    }

    /// <summary>The text of the only fenced block with a tag is generated.</summary>
    public static void AssertFence(string path, string tag, string expected)
    {
        const string Fence = "```";
        var text = RepositoryFiles.Read(path);
        var start = IndexOf(text, $"{Fence}{tag}\n", path) + $"{Fence}{tag}\n".Length;
        AssertFile(path, text[..start] + expected + text[text.IndexOf(Fence, start, StringComparison.Ordinal)..]);
    }

    private static int IndexOf(string text, string marker, string path) =>
        text.IndexOf(marker, StringComparison.Ordinal) is var index and >= 0 ? index : throw new FormatException($"{path} has no line '{marker.TrimEnd()}'.");
}
