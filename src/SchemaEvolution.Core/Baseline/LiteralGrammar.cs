using System.Text.RegularExpressions;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>Reads the literal of a default, which has to have the form that the type of its field asks for.</summary>
internal static class LiteralGrammar
{
    /// <summary>The form alone: a number beyond the range of its type is for others to judge.</summary>
    private static readonly Regex Number = new(@"^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    private static readonly LiteralForm Truth = new("'true' or 'false'", word => word is "true" or "false");
    private static readonly LiteralForm Integer = new("a whole number", IsInteger);
    private static readonly LiteralForm Decimal = new("a number", Number.IsMatch);
    private static readonly LiteralForm Float = new(
        "a number, NaN, Infinity or -Infinity",
        word => word is "NaN" or "Infinity" or "-Infinity" || Number.IsMatch(word));
    private static readonly LiteralForm Text = new("quoted text", null);

    /// <summary>What is not listed here is written as quoted text.</summary>
    private static readonly Dictionary<ScalarKind, LiteralForm> Forms = new()
    {
        [ScalarKind.Bool] = Truth,
        [ScalarKind.Int8] = Integer,
        [ScalarKind.Int16] = Integer,
        [ScalarKind.Int32] = Integer,
        [ScalarKind.Int64] = Integer,
        [ScalarKind.UInt8] = Integer,
        [ScalarKind.UInt16] = Integer,
        [ScalarKind.UInt32] = Integer,
        [ScalarKind.UInt64] = Integer,
        [ScalarKind.SInt32] = Integer,
        [ScalarKind.SInt64] = Integer,
        [ScalarKind.Fixed32] = Integer,
        [ScalarKind.Fixed64] = Integer,
        [ScalarKind.SFixed32] = Integer,
        [ScalarKind.SFixed64] = Integer,
        [ScalarKind.BigInt] = Integer,
        [ScalarKind.Int128] = Integer,
        [ScalarKind.UInt128] = Integer,
        [ScalarKind.Float] = Float,
        [ScalarKind.Double] = Float,
        [ScalarKind.Half] = Float,
        [ScalarKind.Decimal] = Decimal,
    };

    /// <summary>The literal, kept as the file spells it.</summary>
    public static DefaultValue ReadDefault(this LineCursor line, FieldType type)
    {
        switch (type)
        {
            case ScalarType scalar:
                return new(line.ReadLiteral(Forms.TryGetValue(scalar.Kind, out var form) ? form : Text));
            case EnumType:
                return new(line.Spelled(() => ReadMember(line)));
            default:
                line.Fail($"no literal after 'default', because {type} has no constant default");
                return DefaultValue.Unknown;
        }
    }

    private static string ReadLiteral(this LineCursor line, LiteralForm form)
    {
        if (form.Matches is null)
            return line.Spelled(() => line.Quoted(form.Description));
        var word = line.PeekText();
        return form.Matches(word) ? line.Text(form.Description) : line.Fail(form.Description, word.Length);
    }

    private static void ReadMember(LineCursor line)
    {
        if (IsInteger(line.PeekText()))
            line.Text("a number");
        else
            line.ReadName("the name of an enum value, or its number");
    }

    private static bool IsInteger(string word)
    {
        var digits = word.StartsWith("-", StringComparison.Ordinal) ? word.Substring(1) : word;
        return digits.Length > 0 && digits.All(c => c is >= '0' and <= '9');
    }

    /// <param name="Matches">Whether a word has this form; null for quoted text.</param>
    private sealed record LiteralForm(string Description, Func<string, bool>? Matches);
}
