using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.ProtobufNet;

/// <summary>The layout of a type in one DataFormat and at one CompatibilityLevel.</summary>
/// <remarks>
/// Source: https://github.com/protobuf-net/protobuf-net (ValueMember.TryGetCoreSerializer). A format that a type does not have is ignored;
/// a group is read as a message, and the other way round.
/// </remarks>
internal static class ContractEncodings
{
    public static FieldType Of(FieldType type, DataFormat format, int level) => type switch
    {
        ScalarType { Kind: var kind } when format is DataFormat.WellKnown =>
            Of(kind, format, Math.Max(level, CompatibilityLevels.WellKnown)),
        ScalarType { Kind: var kind } => Of(kind, format, level),
        ListType list => list with { Element = Of(list.Element, format, level) },
        SetType set => set with { Element = Of(set.Element, format, level) },
        _ => type,
    };

    private static ScalarType Of(ScalarKind kind, DataFormat format, int level) => kind switch
    {
        ScalarKind.Timestamp or ScalarKind.Duration => new(kind, OfTime(format, level)),
        ScalarKind.Guid when level >= CompatibilityLevels.Text =>
            new(kind, format is DataFormat.FixedSize ? FieldEncoding.Binary : FieldEncoding.Text),
        ScalarKind.Decimal when level >= CompatibilityLevels.Text => new(kind, FieldEncoding.Text),
        >= ScalarKind.Int8 and <= ScalarKind.UInt64 => ScalarLayouts.Of(kind, OfInteger(format)),
        _ => new(kind),
    };

    private static FieldEncoding OfTime(DataFormat format, int level) =>
        level >= CompatibilityLevels.WellKnown ? FieldEncoding.Binary
        : format is DataFormat.FixedSize ? FieldEncoding.Fixed
        : FieldEncoding.Default;

    private static FieldEncoding OfInteger(DataFormat format) => format switch
    {
        DataFormat.ZigZag => FieldEncoding.ZigZag,
        DataFormat.FixedSize => FieldEncoding.Fixed,
        _ => FieldEncoding.Default,
    };
}
