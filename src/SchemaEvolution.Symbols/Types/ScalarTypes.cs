using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Types;

/// <summary>Which .NET type is which scalar.</summary>
internal static class ScalarTypes
{
    private static readonly Dictionary<string, ScalarKind> Kinds = new(StringComparer.Ordinal)
    {
        ["System.Boolean"] = ScalarKind.Bool,
        ["System.SByte"] = ScalarKind.Int8,
        ["System.Int16"] = ScalarKind.Int16,
        ["System.Int32"] = ScalarKind.Int32,
        ["System.Int64"] = ScalarKind.Int64,
        ["System.Byte"] = ScalarKind.UInt8,
        ["System.UInt16"] = ScalarKind.UInt16,
        ["System.UInt32"] = ScalarKind.UInt32,
        ["System.UInt64"] = ScalarKind.UInt64,
        ["System.Single"] = ScalarKind.Float,
        ["System.Double"] = ScalarKind.Double,
        ["System.Half"] = ScalarKind.Half,
        ["System.Char"] = ScalarKind.Char,
        ["System.String"] = ScalarKind.String,
        ["System.Decimal"] = ScalarKind.Decimal,
        ["System.Guid"] = ScalarKind.Guid,
        ["System.DateTime"] = ScalarKind.Timestamp,
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
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => ScalarKind.Bytes,
        INamedTypeSymbol { Arity: 1 } memory
            when SymbolName.Of(memory) is "System.Memory`1" or "System.ReadOnlyMemory`1"
                && memory.TypeArguments[0].SpecialType is SpecialType.System_Byte => ScalarKind.Bytes,
        INamedTypeSymbol named when Kinds.TryGetValue(SymbolName.Of(named), out var kind) => kind,
        _ => null,
    };
}
