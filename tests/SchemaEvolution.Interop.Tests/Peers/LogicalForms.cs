using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>The forms of logical types that are the same wherever there is text, bytes and an integer of 64 bits.</summary>
internal static class LogicalForms
{
    public static IEnumerable<(ScalarType Type, NativeForm Form)> AsText(NativeType text) =>
    [
        (new(ScalarKind.Decimal), NativeForm.Text(text, value => IsDecimal(value))),
        (new(ScalarKind.Guid, FieldEncoding.Text), NativeForm.Text(text, value => Guid.TryParseExact(value, "D", out _))),
        (new(ScalarKind.Uri), NativeForm.Text(text, value => Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out _))),
        (new(ScalarKind.Version), NativeForm.Text(text, value => Version.TryParse(value, out _))),
    ];

    public static IEnumerable<(ScalarType Type, NativeForm Form)> AsBytes(NativeType bytes) =>
    [
        (new(ScalarKind.BigInt), NativeForm.BigEndian(bytes)),
        (new(ScalarKind.Int128), NativeForm.BigEndian(bytes, Int128.MinValue, Int128.MaxValue)),
        (new(ScalarKind.UInt128), NativeForm.BigEndian(bytes, UInt128.MinValue, UInt128.MaxValue)),
    ];

    public static IEnumerable<(ScalarType Type, NativeForm Form)> AsCounts(NativeType count) =>
    [
        (new(ScalarKind.Timestamp, FieldEncoding.Milliseconds), Instant(count, TimeSpan.TicksPerMillisecond)),
        (new(ScalarKind.Timestamp, FieldEncoding.Microseconds), Instant(count, TimeSpan.TicksPerMicrosecond)),
        (new(ScalarKind.Duration, FieldEncoding.Milliseconds), Duration(count, TimeSpan.TicksPerMillisecond)),
        (new(ScalarKind.Duration, FieldEncoding.Microseconds), Duration(count, TimeSpan.TicksPerMicrosecond)),
        (new(ScalarKind.Time, FieldEncoding.Milliseconds), TimeOfDay(count, TimeSpan.TicksPerMillisecond)),
        (new(ScalarKind.Time, FieldEncoding.Microseconds), TimeOfDay(count, TimeSpan.TicksPerMicrosecond)),
    ];

    public static NativeForm Instant(NativeType count, long unit) =>
        NativeForm.Counted(count, unit, DateTime.UnixEpoch.Ticks, 0, DateTime.MaxValue.Ticks);

    public static NativeForm Duration(NativeType count, long unit) => NativeForm.Counted(count, unit, 0, long.MinValue, long.MaxValue);

    public static NativeForm TimeOfDay(NativeType count, long unit) => NativeForm.Counted(count, unit, 0, 0, TimeSpan.TicksPerDay - 1);

    private static bool IsDecimal(string text) => decimal.TryParse(
        text,
        System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint,
        System.Globalization.CultureInfo.InvariantCulture,
        out _);
}
