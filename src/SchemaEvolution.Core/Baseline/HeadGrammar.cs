using System.Globalization;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>Reads the lines that are not indented.</summary>
internal static class HeadGrammar
{
    /// <summary><c>head</c>.</summary>
    public static Block ReadHead(this LineCursor line, EquatableArray<string> comments)
    {
        var keyword = line.Word();
        var name = new TypeGrammar(line).ReadOpenName(out var typeParameters);
        var dialect = line.AtEnd() ? null : line.ReadDialect();
        line.ExpectEnd();
        return new(keyword, name, default, typeParameters, dialect, comments, line.Number);
    }

    /// <summary>The number after <c>shipped</c>.</summary>
    public static int ReadShipped(this LineCursor line)
    {
        line.SkipWord();
        var version = line.ReadVersion(0, "the version that has shipped, such as 'v3' ('v0' before the first)");
        line.ExpectEnd();
        return version;
    }

    /// <summary>The line of a dialect in use: its name, and the version of its package.</summary>
    public static SerializerLine ReadSerializer(this LineCursor line, EquatableArray<string> comments)
    {
        line.SkipWord();
        var serializer = new SerializerLine(line.Text("the name of a dialect"), line.Text("the version of its package"), comments);
        line.ExpectEnd();
        return serializer;
    }

    /// <summary><c>accept</c>.</summary>
    public static AcceptLine ReadAccept(this LineCursor line, EquatableArray<string> comments)
    {
        line.SkipWord();
        var rule = line.ReadRule();
        var subject = line.Spelled(() => new TypeGrammar(line).ReadMessageType());
        var version = line.ReadVersion(1, "the first version that contains the break, such as 'v3'");
        var accept = new AcceptLine(rule, subject, version, line.Quoted("the reason in quotes"), Comments: comments, Line: line.Number);
        while (!line.AtEnd())
            accept = line.ReadCircumstance(accept);
        return accept;
    }

    private static string ReadDialect(this LineCursor line)
    {
        var expected = $"a dialect ({string.Join(", ", DialectNames.All)}) or the end of the line";
        var word = line.PeekText();
        return DialectNames.All.Contains(word) ? line.Text(expected) : line.Fail(expected, word.Length);
    }

    private static string ReadRule(this LineCursor line)
    {
        var rule = line.Peek();
        var isRule = rule.Length == 6 && rule.StartsWith("EVO", StringComparison.Ordinal) && rule.Skip(3).All(c => c is >= '0' and <= '9');
        return isRule ? line.Take(rule) : line.Fail("a rule such as EVO301");
    }

    /// <summary>Who accepted the break, or until when; each once.</summary>
    private static AcceptLine ReadCircumstance(this LineCursor line, AcceptLine accept)
    {
        if (accept.By is null && line.AcceptWord("by"))
            return accept with { By = line.Text("an owner") };
        if (accept.Until is null && line.AcceptWord("until"))
            return accept with { Until = line.ReadDate() };
        line.Fail("'by', 'until' (each at most once) or the end of the line");
        return accept;
    }

    private static DateTime ReadDate(this LineCursor line)
    {
        const string expected = "a date such as 2027-03-01";
        var word = line.PeekText();
        if (DateTime.TryParseExact(word, AcceptLine.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            line.Text(expected);
        else
            line.Fail(expected, word.Length);
        return date;
    }
}
