using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>The smallest parts of the grammar: names, versions, lifetimes.</summary>
internal static class LineGrammar
{
    /// <summary>More versions than any project ships; it keeps the arithmetic of versions far from overflow.</summary>
    private const int LastVersion = 1_000_000;

    public const string LifetimeForms = "a lifetime such as 'v1..', 'v1..2' or 'v3'";

    /// <summary><c>NAME</c>: an identifier or quoted text.</summary>
    public static string ReadName(this LineCursor line, string expected)
    {
        if (line.AtQuote())
        {
            var quoted = line.Quoted(expected);
            return quoted.Length > 0 ? quoted : line.Fail($"{expected} that is not empty");
        }

        var word = line.Peek();
        if (word.Length > 0 && DeclarationName.Quote(word) != word)
            return line.Fail($"{expected} (in quotes, if it is \"{word}\")");
        return word.Length > 0 ? line.Take(word) : line.Fail(expected);
    }

    /// <summary>A name that follows a dot, where it can be taken for nothing else.</summary>
    public static string ReadSegment(this LineCursor line, string expected)
    {
        if (line.AtQuote())
            return line.Quoted(expected);
        var word = line.Word();
        return word.Length > 0 ? word : line.Fail(expected);
    }

    /// <summary><c>VERSION</c>.</summary>
    /// <param name="first">The lowest version that makes sense here.</param>
    public static int ReadVersion(this LineCursor line, int first, string expected)
    {
        if (line.PeekVersion() is not { } version || version < first || version > LastVersion)
        {
            line.Fail(expected);
            return first;
        }

        line.SkipWord();
        return version;
    }

    /// <summary><c>TAG</c>.</summary>
    public static int ReadTag(this LineCursor line, string expected)
    {
        if (line.StandsAt("-"))
            line.Fail(expected);
        return line.Integer(expected);
    }

    /// <summary>Whether the next word can be nothing but a lifetime.</summary>
    public static bool AtLifetime(this LineCursor line) =>
        line.Peek() is { Length: > 1 } word && word[0] == 'v' && word.Skip(1).All(char.IsDigit);

    /// <summary><c>lifetime</c>, up to the blank that ends it.</summary>
    public static Lifetime ReadLifetime(this LineCursor line, string expected)
    {
        var from = line.ReadVersion(1, expected);
        int? to = from;
        if (line.Accept(".."))
            to = line.AtBlankOrEnd() ? null : line.Integer("the number of the last version");
        if (!line.AtBlankOrEnd())
            line.Fail("a blank after the lifetime");
        if (to is < 1 or > LastVersion)
            line.Reject($"a lifetime ends between v1 and v{LastVersion}");
        return new(from, to);
    }
}
