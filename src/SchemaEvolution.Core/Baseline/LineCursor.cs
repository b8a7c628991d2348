using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>
/// Reads one line word by word and remembers its first fault; after that it stands at the end of the line and finds nothing more.
/// </summary>
/// <param name="number">The number of the line, from 1.</param>
internal sealed class LineCursor(string text, int number)
{
    private int position;

    public int Number => number;

    /// <summary>What is wrong with the line; null while nothing is.</summary>
    public BaselineError? Error { get; private set; }

    public bool IsIndented => text.Length > 0 && IsBlank(text[0]);

    /// <summary>Whether nothing but blanks is left.</summary>
    public bool AtEnd() => SkipBlanks() == text.Length;

    public bool AtQuote() => SkipBlanks() < text.Length && text[position] == '"';

    public bool AtBlankOrEnd() => position == text.Length || IsBlank(text[position]);

    /// <summary>The next identifier, which stays where it is; empty if the next thing is none.</summary>
    public string Peek()
    {
        SkipBlanks();
        return text.Substring(position, IdentifierLength());
    }

    /// <summary>Everything up to the next blank, which stays where it is.</summary>
    public string PeekText() => text.Substring(SkipBlanks(), TextLength());

    /// <summary>The number in the next identifier, which stays where it is, if that is <c>v</c> and a number; else null.</summary>
    public int? PeekVersion()
    {
        SkipBlanks();
        var length = IdentifierLength();
        return length > 1 && text[position] == 'v' ? ParseNumber(position + 1, position + length) : null;
    }

    /// <summary>Whether the next thing begins with <paramref name="mark"/>.</summary>
    public bool StandsAt(string mark) => string.CompareOrdinal(text, SkipBlanks(), mark, 0, mark.Length) == 0;

    /// <summary>Takes <paramref name="mark"/> if it stands exactly here, with no blank before it.</summary>
    public bool Accept(string mark)
    {
        if (string.CompareOrdinal(text, position, mark, 0, mark.Length) != 0)
            return false;
        position += mark.Length;
        return true;
    }

    public void Expect(string mark)
    {
        if (!Accept(mark))
            Fail($"'{mark}'");
    }

    public bool AcceptWord(string word)
    {
        if (SkipBlanks() == text.Length || text[position] != word[0])
            return false;
        if (string.CompareOrdinal(text, position, word, 0, word.Length) != 0 || IdentifierLength() != word.Length)
            return false;
        position += word.Length;
        return true;
    }

    /// <summary>The next identifier; empty, and no fault, if the next thing is none.</summary>
    public string Word() => Take(Peek());

    /// <summary>Takes an identifier that was peeked at.</summary>
    public string Take(string word)
    {
        position += word.Length;
        return word;
    }

    /// <summary>Takes the next identifier, whatever it is.</summary>
    public void SkipWord()
    {
        SkipBlanks();
        position += IdentifierLength();
    }

    /// <summary>Quoted text.</summary>
    public string Quoted(string expected)
    {
        if (!AtQuote())
            return Fail(expected);
        var end = QuotedText.TryRead(text, position, out var value);
        if (end < 0)
            return Fail("quoted text that is closed and whose escapes are known (\\\" \\\\ \\n \\r \\t \\uXXXX)", text.Length - position);
        position = end;
        return value;
    }

    /// <summary>Everything up to the next blank, or quoted text.</summary>
    public string Text(string expected)
    {
        if (AtQuote())
            return Quoted(expected);
        var word = PeekText();
        position += word.Length;
        return word.Length > 0 ? word : Fail(expected);
    }

    /// <summary>A whole number of 32 bits.</summary>
    public int Integer(string expected)
    {
        SkipBlanks();
        var length = NumberLength();
        if (ParseNumber(position, position + length) is not { } value)
        {
            Fail(expected);
            return 0;
        }

        position += length;
        return value;
    }

    /// <summary>What <paramref name="read"/> takes, as the file spells it.</summary>
    public string Spelled(Action read)
    {
        var start = SkipBlanks();
        read();
        return text.Substring(start, position - start);
    }

    /// <summary>All that is left, without the blanks around it; null if that is nothing.</summary>
    public string? Remainder()
    {
        var rest = text.Substring(SkipBlanks()).TrimEnd(' ', '\t');
        position = text.Length;
        return rest.Length == 0 ? null : rest;
    }

    public void ExpectEnd()
    {
        if (!AtEnd())
            Fail("the end of the line");
    }

    /// <summary>The line cannot be read: what stands here is not what was expected.</summary>
    /// <param name="length">How many characters are at fault; the next word if it is not given.</param>
    /// <returns>An empty text, for callers that have to return one.</returns>
    public string Fail(string expected, int? length = null)
    {
        SkipBlanks();
        var found = text.Substring(position, length ?? WordLength());
        Report(found.Length, $"expected {expected}, found {(found.Length == 0 ? "the end of the line" : $"'{found}'")}");
        return "";
    }

    /// <summary>The line as a whole is at fault.</summary>
    public void Reject(string message)
    {
        position = text.Length - text.TrimStart(' ', '\t').Length;
        Report(text.TrimEnd(' ', '\t').Length - position, message);
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private static bool IsLetter(char c) => char.IsLetter(c) || c == '_';

    private void Report(int length, string message)
    {
        Error ??= new("EVO003", number, position + 1, Math.Max(0, length), message);
        position = text.Length;
    }

    private int SkipBlanks()
    {
        while (position < text.Length && IsBlank(text[position]))
            position++;
        return position;
    }

    private int IdentifierLength()
    {
        if (position == text.Length || !IsLetter(text[position]))
            return 0;
        var end = position + 1;
        while (end < text.Length && (IsLetter(text[end]) || char.IsDigit(text[end])))
            end++;
        return end - position;
    }

    private int NumberLength()
    {
        var end = position < text.Length && text[position] == '-' ? position + 1 : position;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        return end - position;
    }

    private int TextLength()
    {
        var end = position;
        while (end < text.Length && !IsBlank(text[end]))
            end++;
        return end - position;
    }

    private int WordLength() => Math.Max(Math.Max(IdentifierLength(), NumberLength()), Math.Min(1, text.Length - position));

    /// <summary>A sign and digits as a number; null if anything else stands there, or the number needs more than 32 bits.</summary>
    private int? ParseNumber(int start, int end)
    {
        var isNegative = start < end && text[start] == '-';
        var next = isNegative ? start + 1 : start;
        if (next == end)
            return null;
        long value = 0;
        for (; next < end && text[next] is >= '0' and <= '9' && value <= int.MaxValue; next++)
            value = (value * 10) + (text[next] - '0');
        value = isNegative ? -value : value;
        return next == end && value is >= int.MinValue and <= int.MaxValue ? (int)value : null;
    }
}
