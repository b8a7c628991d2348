using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Types;

/// <summary>Which .NET type is which scalar.</summary>
internal static class ScalarTypes
{
    /// <summary>Those that the compiler knows by a number, which is quicker to look up than a name.</summary>
    private static readonly Dictionary<SpecialType, ScalarKind> Special = new()
    {
        [SpecialType.System_Boolean] = ScalarKind.Bool,
        [SpecialType.System_SByte] = ScalarKind.Int8,
        [SpecialType.System_Int16] = ScalarKind.Int16,
        [SpecialType.System_Int32] = ScalarKind.Int32,
        [SpecialType.System_Int64] = ScalarKind.Int64,
        [SpecialType.System_Byte] = ScalarKind.UInt8,
        [SpecialType.System_UInt16] = ScalarKind.UInt16,
        [SpecialType.System_UInt32] = ScalarKind.UInt32,
        [SpecialType.System_UInt64] = ScalarKind.UInt64,
        [SpecialType.System_Single] = ScalarKind.Float,
        [SpecialType.System_Double] = ScalarKind.Double,
        [SpecialType.System_Char] = ScalarKind.Char,
        [SpecialType.System_String] = ScalarKind.String,
        [SpecialType.System_Decimal] = ScalarKind.Decimal,
        [SpecialType.System_DateTime] = ScalarKind.Timestamp,
    };

    private static readonly Dictionary<string, ScalarKind> Named = new(StringComparer.Ordinal)
    {
        ["System.Half"] = ScalarKind.Half,
        ["System.Guid"] = ScalarKind.Guid,
        ["System.DateTimeOffset"] = ScalarKind.TimestampTz,
        ["System.TimeSpan"] = ScalarKind.Duration,
        ["System.DateOnly"] = ScalarKind.Date,
        ["System.TimeOnly"] = ScalarKind.Time,
        ["System.Numerics.BigInteger"] = ScalarKind.BigInt,
        ["System.Int128"] = ScalarKind.Int128,
        ["System.UInt128"] = ScalarKind.UInt128,
        ["System.Uri"] = ScalarKind.Uri,
        ["System.Version"] = ScalarKind.Version,
    };

    public static ScalarKind? KindOf(ITypeSymbol type) => type switch
    {
        _ when Special.TryGetValue(type.SpecialType, out var special) => special,
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => ScalarKind.Bytes,
        INamedTypeSymbol { Arity: 1 } memory
            when SymbolName.Of(memory) is "System.Memory`1" or "System.ReadOnlyMemory`1"
                && memory.TypeArguments[0].SpecialType is SpecialType.System_Byte => ScalarKind.Bytes,
        INamedTypeSymbol { Arity: 0 } named when Named.TryGetValue(SymbolName.Of(named), out var kind) => kind,
        _ => null,
    };
}
