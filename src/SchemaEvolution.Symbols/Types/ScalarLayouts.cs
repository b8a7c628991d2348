using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Types;

/// <summary>
/// The layouts that a scalar has besides its default one. An encoding that is not listed makes no sense for the type and is ignored.
/// </summary>
internal static class ScalarLayouts
{
    /// <summary>Protobuf has types of their own for these.</summary>
    private static readonly Dictionary<(ScalarKind, FieldEncoding), ScalarKind> OwnTypes = new()
    {
        [(ScalarKind.Int32, FieldEncoding.ZigZag)] = ScalarKind.SInt32,
        [(ScalarKind.Int64, FieldEncoding.ZigZag)] = ScalarKind.SInt64,
        [(ScalarKind.Int32, FieldEncoding.Fixed)] = ScalarKind.SFixed32,
        [(ScalarKind.Int64, FieldEncoding.Fixed)] = ScalarKind.SFixed64,
        [(ScalarKind.UInt32, FieldEncoding.Fixed)] = ScalarKind.Fixed32,
        [(ScalarKind.UInt64, FieldEncoding.Fixed)] = ScalarKind.Fixed64,
    };

    private static readonly HashSet<(ScalarKind, FieldEncoding)> Others =
    [
        (ScalarKind.Int8, FieldEncoding.ZigZag),
        (ScalarKind.Int16, FieldEncoding.ZigZag),
        (ScalarKind.Int8, FieldEncoding.Fixed),
        (ScalarKind.Int16, FieldEncoding.Fixed),
        (ScalarKind.UInt8, FieldEncoding.Fixed),
        (ScalarKind.UInt16, FieldEncoding.Fixed),
        (ScalarKind.Int64, FieldEncoding.Text),
        (ScalarKind.UInt64, FieldEncoding.Text),
        (ScalarKind.Decimal, FieldEncoding.Decimal),
        (ScalarKind.Guid, FieldEncoding.Text),
        (ScalarKind.Timestamp, FieldEncoding.Milliseconds),
        (ScalarKind.Timestamp, FieldEncoding.Microseconds),
        (ScalarKind.TimestampTz, FieldEncoding.Milliseconds),
        (ScalarKind.TimestampTz, FieldEncoding.Microseconds),
        (ScalarKind.Duration, FieldEncoding.Milliseconds),
        (ScalarKind.Duration, FieldEncoding.Microseconds),
        (ScalarKind.Time, FieldEncoding.Milliseconds),
        (ScalarKind.Time, FieldEncoding.Microseconds),
    ];

    public static ScalarType Of(ScalarKind kind, FieldEncoding encoding) =>
        encoding is FieldEncoding.Default ? new(kind)
        : OwnTypes.TryGetValue((kind, encoding), out var own) ? new(own)
        : Others.Contains((kind, encoding)) ? new(kind, encoding)
        : new(kind);
}
