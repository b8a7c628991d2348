using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Initializers;

/// <summary>Turns the constant of an initializer into a default of the field's type, spelled as in the baseline.</summary>
internal static class ConstantDefault
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static FieldDefault Of(object constant, FieldType type, ITypeSymbol symbol) => type switch
    {
        ScalarType scalar when Convert(constant, scalar.Kind) is { } value => OfScalar(value),
        EnumType when symbol.WithoutNullable() is INamedTypeSymbol @enum && ToNumber(constant) is { } number => OfEnum(number, @enum),
        _ => FieldDefault.Unknown,
    };

    private static FieldDefault OfScalar(object value) =>
        IsZero(value) ? FieldDefault.None : new(new(Spell(value)), value is string text ? FaultOf(text) : null);

    private static FieldDefault OfEnum(decimal number, INamedTypeSymbol type)
    {
        if (number == 0)
            return FieldDefault.None;
        var member = type.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && ToNumber(field.ConstantValue!) == number);
        if (member is not null)
            return new(new(DeclarationName.Quote(member.Name)));

        var isFlags = type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is nameof(FlagsAttribute));
        return new(new(Spell(number)), isFlags ? null : $"{type.Name} has no value {Spell(number)}");
    }

    /// <summary>The constant as the compiler converts it to the type; null if it does not.</summary>
    private static object? Convert(object constant, ScalarKind kind) => kind switch
    {
        ScalarKind.Bool => constant as bool?,
        ScalarKind.String => constant as string,
        ScalarKind.Char => constant as char?,
        ScalarKind.Double => constant is float or double ? System.Convert.ToDouble(constant, Invariant) : (double?)ToNumber(constant),
        ScalarKind.Float or ScalarKind.Half => constant is float ? constant : (float?)ToNumber(constant),
        ScalarKind.Decimal or ScalarKind.BigInt or ScalarKind.Int128 or ScalarKind.UInt128 => ToNumber(constant),
        >= ScalarKind.Int8 and <= ScalarKind.SFixed64 => ToNumber(constant),
        _ => null,
    };

    private static decimal? ToNumber(object constant) => constant switch
    {
        char c => c,
        decimal or sbyte or byte or short or ushort or int or uint or long or ulong => System.Convert.ToDecimal(constant, Invariant),
        _ => null,
    };

    /// <summary>Negative zero is a value of its own: it is not what an absent field reads as.</summary>
    private static bool IsZero(object value) => value switch
    {
        bool flag => !flag,
        string text => text.Length == 0,
        char c => c == '\0',
        decimal number => number == 0,
        _ => Spell(value) is "0",
    };

    private static string Spell(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        string text => QuotedText.Write(text),
        char c => QuotedText.Write(c.ToString()),
        double number => FloatText.Write(number),
        float number => FloatText.Write(number),
        var number => System.Convert.ToString(number, Invariant),
    };

    private static string? FaultOf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                return "the text holds half of a surrogate pair, which UTF-8 cannot carry";
        }

        return null;
    }
}
