using System.Globalization;
using System.Text;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>
/// What a line says of a field behind its lifetime, where older readers of the file keep it and ignore it: its place in the order of the
/// fields, and what it is in other vocabularies.
/// </summary>
/// <remarks><c>[ "only" ] [ "order" INT ] [ "level" INT ] { "as" dialect key [ presence ] [ "order" INT ] [ "level" INT ] }</c></remarks>
internal static class FieldExtras
{
    private const string Number = "a number";

    /// <summary>The field with what is said of it; null if nothing is, or if it was written by a newer version that says more.</summary>
    public static FieldSchema? TryRead(string? text, FieldSchema field)
    {
        if (text is null)
            return null;
        var line = new LineCursor(text, 0);
        var extended = field with { IsInViewsOnly = line.AcceptWord("only"), Order = ReadOrder(line) };
        var views = new List<FieldView>();
        while (line.AcceptWord("as"))
            views.Add(ReadView(line));
        return line.AtEnd() && line.Error is null ? extended with { Views = views.ToEquatableArray() } : null;
    }

    /// <summary>Each part with a blank before it; empty if there is none.</summary>
    public static string Spell(FieldSchema field)
    {
        if (!field.IsInViewsOnly && field.Order is null && field.Views.Count == 0)
            return "";
        var text = new StringBuilder(field.IsInViewsOnly ? " only" : "");
        AppendOrder(text, field.Order);
        foreach (var view in field.Views)
        {
            text.Append(" as ").Append(view.Dialect).Append(' ').Append(view.Key is null ? Spell(view.Tag) : QuotedText.Write(view.Key));
            if (view.Presence is not Presence.Implicit)
                text.Append(' ').Append(view.Presence.ToString().ToLowerInvariant());
            AppendOrder(text, view.Order);
        }

        return text.ToString();
    }

    private static FieldView ReadView(LineCursor line)
    {
        var dialect = line.Text("a dialect");
        if (!DialectNames.All.Contains(dialect))
            line.Fail("a dialect");
        var key = line.AtQuote() ? line.Quoted("a name") : null;
        var tag = key is null ? line.Integer("a tag") : 0;
        var presence = line.AcceptWord("required") ? Presence.Required
            : line.AcceptWord("optional") ? Presence.Optional
            : Presence.Implicit;
        return new(dialect, tag, key, presence, ReadOrder(line));
    }

    private static FieldOrder? ReadOrder(LineCursor line)
    {
        int? number = line.AcceptWord("order") ? line.Integer(Number) : null;
        var level = line.AcceptWord("level") ? line.Integer(Number) : 0;
        return number is null && level == 0 ? null : new(number, level);
    }

    private static void AppendOrder(StringBuilder text, FieldOrder? order)
    {
        if (order?.Number is { } number)
            text.Append(" order ").Append(Spell(number));
        if (order is { Level: not 0 and var level })
            text.Append(" level ").Append(Spell(level));
    }

    private static string Spell(int number) => number.ToString(CultureInfo.InvariantCulture);
}
