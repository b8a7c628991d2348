using SchemaEvolution.Core.Baseline;

namespace SchemaEvolution.Tool.Baselines;

/// <summary>Tells git to merge baselines line by line, as their format is made for.</summary>
internal static class GitAttributes
{
    private const string Line = $"{BaselineFile.FileName} merge=union";

    /// <summary>Adds the line to <c>.gitattributes</c> beside a baseline.</summary>
    public static void Write(string baselinePath)
    {
        var path = Path.Combine(Path.GetDirectoryName(baselinePath)!, ".gitattributes");
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        if (Add(text) is { } added)
            AtomicFile.Write(path, added);
    }

    /// <returns>The text with the line at its end, in the line ends that it has; null if the line is there already.</returns>
    public static string? Add(string text)
    {
        if (text.Split('\n').Any(line => line.Trim() == Line))
            return null;
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var gap = text.Length == 0 || text.EndsWith('\n') ? "" : lineEnd;
        return $"{text}{gap}{Line}{lineEnd}";
    }
}
