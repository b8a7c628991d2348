using static SchemaEvolution.Core.Model.FieldEncoding;
using Kind = SchemaEvolution.Core.Model.ScalarKind;

namespace SchemaEvolution.Interop.Tests.Peers;

/// <summary>Our types as those of an Avro schema.</summary>
internal static class AvroForms
{
    private static readonly long DaysOf1970 = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    private static readonly NativeType Int = NativeType.Integer("int");
    private static readonly NativeType Long = NativeType.Long("long");
    private static readonly NativeType Float = NativeType.Number("float");
    private static readonly NativeType Text = NativeType.Text("string");
    private static readonly NativeType Bytes = NativeType.Bytes("bytes");

    public static FormTable Table { get; } = new(
    [
        (new(Kind.Bool), NativeForm.Same(NativeType.Truth("boolean"))),
        (new(Kind.Int8), NativeForm.Signed(Int, 8)),
        (new(Kind.Int16), NativeForm.Signed(Int, 16)),
        (new(Kind.UInt8), NativeForm.Unsigned(Int, 8)),
        (new(Kind.UInt16), NativeForm.Unsigned(Int, 16)),
        (new(Kind.Char), NativeForm.Unsigned(Int, 16)),
        (new(Kind.Int32), NativeForm.Same(Int)),
        (new(Kind.SInt32), NativeForm.Same(Int)),
        (new(Kind.SFixed32), NativeForm.Same(Int)),
        (new(Kind.UInt32), NativeForm.Unsigned(Long, 32)),
        (new(Kind.Fixed32), NativeForm.Unsigned(Long, 32)),
        (new(Kind.Int64), NativeForm.Same(Long)),
        (new(Kind.SInt64), NativeForm.Same(Long)),
        (new(Kind.SFixed64), NativeForm.Same(Long)),
        (new(Kind.UInt64), NativeForm.SameBits(Long)),
        (new(Kind.Fixed64), NativeForm.SameBits(Long)),
        (new(Kind.Half), NativeForm.Rounded(Float, number => (double)(Half)number)),
        (new(Kind.Float), NativeForm.Same(Float)),
        (new(Kind.Double), NativeForm.Same(NativeType.Number("double"))),
        (new(Kind.String), NativeForm.Same(Text)),
        (new(Kind.Guid), NativeForm.Text(Text, value => Guid.TryParseExact(value, "D", out _))),
        (new(Kind.Bytes), NativeForm.Same(Bytes)),
        (new(Kind.Timestamp), LogicalForms.Instant(Long, TimeSpan.TicksPerMicrosecond)),
        (new(Kind.Duration), LogicalForms.Duration(Long, TimeSpan.TicksPerMicrosecond)),
        (new(Kind.Date), NativeForm.Counted(Int, 1, DaysOf1970, 0, DateOnly.MaxValue.DayNumber)),
        (new(Kind.Time), LogicalForms.TimeOfDay(Long, TimeSpan.TicksPerMicrosecond)),
        (new(Kind.Time, Milliseconds), LogicalForms.TimeOfDay(Int, TimeSpan.TicksPerMillisecond)),
        .. LogicalForms.AsText(Text),
        .. LogicalForms.AsBytes(Bytes),
        .. LogicalForms.AsCounts(Long).Where(form => form.Type is not { Kind: Kind.Time, Encoding: Milliseconds }),
    ]);
}
