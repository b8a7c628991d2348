using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Types;

internal static class EnumNumber
{
    /// <summary>The number of an enum value as it travels: 32 bits, the low ones of a wider enum.</summary>
    public static int Of(IFieldSymbol value) => value.ConstantValue is ulong wide
        ? unchecked((int)wide)
        : unchecked((int)Convert.ToInt64(value.ConstantValue, CultureInfo.InvariantCulture));
}
