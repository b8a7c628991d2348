namespace SchemaEvolution.Core.Baseline;

/// <summary>Reads the text of <c>schema.baseline</c>.</summary>
public static class BaselineReader
{
    /// <summary>The line ends that compilers and editors know, so that the numbers of lines agree with theirs.</summary>
    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The file, if all of it can be read and nothing in it contradicts itself.</summary>
    /// <returns>The file and no error; or no file, and what cannot be read (EVO003) or else what contradicts itself (EVO004).</returns>
    public static BaselineReadResult Read(string text)
    {
        var lines = Lines(text);
        var parsed = new BaselineParser().Parse(lines);
        if (parsed.File is null)
            return parsed;
        var contradictions = BaselineValidator.Validate(parsed.File).Select(error => Place(error, lines[error.Line - 1])).ToList();
        return contradictions.Count > 0 ? new(null, contradictions) : parsed;
    }

    /// <summary>The file, if all of it can be read, even if it contradicts itself: for those who set out to mend it.</summary>
    /// <returns>The file and no error; or no file, and every line that cannot be read (EVO003).</returns>
    public static BaselineReadResult Parse(string text) => new BaselineParser().Parse(Lines(text));

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var start = text.Length - text.TrimStart('\uFEFF').Length;
        for (int end; (end = text.IndexOfAny(LineEnds, start)) >= 0;)
        {
            lines.Add(text.Substring(start, end - start));
            start = string.CompareOrdinal(text, end, "\r\n", 0, 2) == 0 ? end + 2 : end + 1;
        }

        lines.Add(text.Substring(start));
        return lines;
    }

    private static BaselineError Place(BaselineError error, string line)
    {
        var content = line.Trim(' ', '\t');
        return error with { Column = line.IndexOf(content, StringComparison.Ordinal) + 1, Length = content.Length };
    }
}
