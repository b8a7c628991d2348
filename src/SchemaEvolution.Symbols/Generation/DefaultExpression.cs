using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>A default, as the baseline spells it, as an expression of C#.</summary>
internal static class DefaultExpression
{
    private static readonly Dictionary<string, string> NamedNumbers = new(StringComparer.Ordinal)
    {
        ["NaN"] = "NaN",
        ["Infinity"] = "PositiveInfinity",
        ["-Infinity"] = "NegativeInfinity",
        ["-0"] = "NegativeZero",
    };

    public static string Of(string literal, FieldType type, ITypeSymbol symbol) => type switch
    {
        EnumType => OfEnum(literal, symbol),
        ScalarType { Kind: ScalarKind.String } => SymbolDisplay.FormatLiteral(Text(literal), quote: true),
        ScalarType { Kind: ScalarKind.Char } => SymbolDisplay.FormatLiteral(Text(literal)[0], quote: true),
        ScalarType { Kind: var kind and (ScalarKind.Float or ScalarKind.Double or ScalarKind.Half) } => OfFloat(literal, kind, symbol),
        ScalarType { Kind: ScalarKind.Decimal } => $"{literal}m",
        _ => literal,
    };

    private static string OfEnum(string literal, ITypeSymbol symbol)
    {
        var type = Naming.Of(symbol.WithoutNullable());
        if (literal[0] is '-' || char.IsDigit(literal[0]))
            return $"({type})({literal})";
        return $"{type}.{Naming.Identifier(literal[0] is '"' ? Text(literal) : literal)}";
    }

    private static string OfFloat(string literal, ScalarKind kind, ITypeSymbol symbol)
    {
        if (NamedNumbers.TryGetValue(literal, out var name))
            return $"{Naming.Of(symbol.WithoutNullable())}.{name}";
        return kind switch
        {
            ScalarKind.Double => $"{literal}d",
            ScalarKind.Float => $"{literal}f",
            _ => $"({Naming.Of(symbol.WithoutNullable())}){literal}f",
        };
    }

    private static string Text(string quoted) => QuotedText.TryRead(quoted, 0, out var text) > 0 ? text : "";
}
