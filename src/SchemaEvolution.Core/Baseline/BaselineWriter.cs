using System.Globalization;
using System.Text;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>Writes <c>schema.baseline</c> in its one canonical form: lines end with LF, and equal files have equal texts.</summary>
public static class BaselineWriter
{
    private const string Indent = "  ";

    public static string Write(BaselineFile file)
    {
        var text = new StringBuilder();
        WriteHeader(text, file);
        foreach (var block in CanonicalOrder.Of(file.Blocks))
            WriteBlock(text.Append('\n'), block);
        if (file.Accepts.Count > 0)
            text.Append('\n');
        foreach (var accept in file.Accepts)
            Append(text, Spell(accept), accept.Comments);
        if (file.TrailingComments.Count > 0)
            AppendComments(text.Append('\n'), file.TrailingComments);
        return text.ToString();
    }

    private static void WriteHeader(StringBuilder text, BaselineFile file)
    {
        Append(text, $"schema-baseline {BaselineFile.FormatVersion}", file.HeaderComments);
        Append(text, string.Format(CultureInfo.InvariantCulture, "shipped v{0}", file.Shipped), file.ShippedComments);
        foreach (var serializer in file.Serializers)
            Append(text, $"serializer {Word(serializer.Name)} {Word(serializer.Version)}", serializer.Comments);
    }

    private static void WriteBlock(StringBuilder text, Block block)
    {
        Append(text, FactSpelling.Head(block), block.Comments);
        foreach (var fact in CanonicalOrder.Of(block.Facts))
            Append(text, FactSpelling.Line(fact), fact.Comments, Indent);
    }

    private static string Spell(AcceptLine accept)
    {
        var by = accept.By is null ? "" : $" by {Word(accept.By)}";
        var until = accept.Until is { } date ? $" until {date.ToString(AcceptLine.DateFormat, CultureInfo.InvariantCulture)}" : "";
        return $"accept {accept.Rule} {accept.Subject} v{accept.Version} {QuotedText.Write(accept.Reason)}{by}{until}";
    }

    private static string Word(string text) =>
        text.Length > 0 && text[0] != '"' && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) ? text : QuotedText.Write(text);

    private static void Append(StringBuilder text, string line, EquatableArray<string> comments, string indent = "")
    {
        AppendComments(text, comments, indent);
        text.Append(indent).Append(line).Append('\n');
    }

    private static void AppendComments(StringBuilder text, EquatableArray<string> comments, string indent = "")
    {
        foreach (var comment in comments)
            text.Append(indent).Append(comment).Append('\n');
    }
}
