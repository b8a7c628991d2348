using System.Globalization;
using System.Text;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>
/// What a line says of a field behind its lifetime, where older readers of the file keep it and ignore it: its place in the order of the
/// fields, and what it is in other vocabularies.
/// </summary>
/// <remarks>
/// <c>[ "only" ] [ order ] { "as" dialect key [ "type" type ] [ presence ] [ order ] }</c>, with
/// <c>order = [ "order" INT ] [ "level" INT ]</c>.
/// </remarks>
internal static class FieldExtras
{
    private const string Number = "a number";

    /// <summary>The field with what is said of it.</summary>
    /// <param name="rest">What stands behind the lifetime; loses what could be read. What a newer version says more is left.</param>
    /// <param name="typeParameters">Those of the block.</param>
    public static FieldSchema Read(FieldSchema field, EquatableArray<string> typeParameters, ref string? rest)
    {
        field = field with { IsInViewsOnly = Take(ref rest, line => line.AcceptWord("only")) };
        FieldOrder? order = null;
        if (Take(ref rest, line => (order = ReadOrder(line)) is not null))
            field = field with { Order = order };
        FieldView? view = null;
        while (Take(ref rest, line => (view = ReadView(line, typeParameters)) is not null))
            field = field with { Views = field.Views.Append(view!).ToEquatableArray() };
        return field;
    }

    /// <summary>Takes a part off the text if it can be read.</summary>
    private static bool Take(ref string? rest, Func<LineCursor, bool> read)
    {
        if (rest is null)
            return false;
        var line = new LineCursor(rest, 0);
        if (!read(line) || line.Error is not null)
            return false;
        rest = line.Remainder();
        return true;
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
            if (view.Type is not null)
                text.Append(" type ").Append(view.Type);
            if (view.Presence is not Presence.Implicit)
                text.Append(' ').Append(view.Presence.ToString().ToLowerInvariant());
            AppendOrder(text, view.Order);
        }

        return text.ToString();
    }

    private static FieldView? ReadView(LineCursor line, EquatableArray<string> typeParameters)
    {
        if (!line.AcceptWord("as") || !DialectNames.All.Contains(line.PeekText()))
            return null;
        var dialect = line.Text("a dialect");
        var key = line.AtQuote() ? line.Quoted("a name") : null;
        var tag = key is null ? ReadNumber(line) : 0;
        var type = line.AcceptWord("type") ? new TypeGrammar(line, typeParameters).ReadType() : null;
        var presence = line.AcceptWord("required") ? Presence.Required
            : line.AcceptWord("optional") ? Presence.Optional
            : Presence.Implicit;
        return new(dialect, tag, key, presence, ReadOrder(line), type);
    }

    private static FieldOrder? ReadOrder(LineCursor line)
    {
        int? number = line.AcceptWord("order") ? ReadNumber(line) : null;
        var level = line.AcceptWord("level") ? ReadNumber(line) : 0;
        return number is null && level == 0 ? null : new(number, level);
    }

    private static int ReadNumber(LineCursor line)
    {
        var number = line.Integer(Number);
        if (!line.AtBlankOrEnd())
            line.Fail(Number);
        return number;
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
