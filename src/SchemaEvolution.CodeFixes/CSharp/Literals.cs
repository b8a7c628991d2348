using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.CSharp;

/// <summary>Constants as C# writes them.</summary>
internal static class Literals
{
    private static readonly Dictionary<ScalarKind, Func<string, string?>> Writers = new()
    {
        [ScalarKind.Float] = literal => Floating(literal, "float", "f"),
        [ScalarKind.Double] = literal => Floating(literal, "double", ""),
        [ScalarKind.Decimal] = literal => $"{literal}m",
        [ScalarKind.String] = literal => Unquote(literal) is { } text ? Text(text) : null,
        [ScalarKind.Char] = literal => Unquote(literal) is { Length: 1 } text ? SyntaxFactory.Literal(text[0]).ToString() : null,
    };

    public static string Text(string value) => SyntaxFactory.Literal(value).ToString();

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A default of the baseline; null for a type that has no constants in C#.</summary>
    /// <param name="symbol">The .NET type, without <c>?</c>.</param>
    public static string? Of(string literal, FieldType type, ITypeSymbol symbol, NameScope names) => type switch
    {
        EnumType when int.TryParse(literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
            $"({names.Of(symbol)})({Number(number)})",
        EnumType => Member(Unquote(literal) ?? literal, symbol, names),
        ScalarType { Kind: var kind } when Writers.TryGetValue(kind, out var write) => write(literal),
        ScalarType { Kind: ScalarKind.Bool or (>= ScalarKind.Int8 and <= ScalarKind.SFixed64) } => literal,
        _ => null,
    };

    private static string? Member(string name, ITypeSymbol type, NameScope names) =>
        type.GetMembers(name).OfType<IFieldSymbol>().Any(field => field.HasConstantValue) ? $"{names.Of(type)}.{name}" : null;

    private static string? Floating(string literal, string type, string suffix) => literal switch
    {
        "NaN" => $"{type}.NaN",
        "Infinity" => $"{type}.PositiveInfinity",
        "-Infinity" => $"{type}.NegativeInfinity",
        // As an integer it would lose its sign.
        "-0" => $"-0.0{suffix}",
        _ => literal + suffix,
    };

    private static string? Unquote(string literal) =>
        literal.StartsWith("\"", StringComparison.Ordinal) && QuotedText.TryRead(literal, 0, out var value) == literal.Length
            ? value
            : null;
}
