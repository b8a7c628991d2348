using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>The runtime's codec of each scalar and encoding, and the kind of its key.</summary>
internal static class ValueCodecs
{
    private const int Number = 0;
    private const int EightBytes = 1;
    private const int Length = 2;
    private const int FourBytes = 5;

    private static readonly Dictionary<(ScalarKind, FieldEncoding), (string Codec, int Kind)> ByType = new()
    {
        [(ScalarKind.Bool, FieldEncoding.Default)] = ("BoolValue", Number),
        [(ScalarKind.Int8, FieldEncoding.Default)] = ("Int8Value", Number),
        [(ScalarKind.Int8, FieldEncoding.ZigZag)] = ("Int8ZigZagValue", Number),
        [(ScalarKind.Int8, FieldEncoding.Fixed)] = ("Int8FixedValue", FourBytes),
        [(ScalarKind.Int16, FieldEncoding.Default)] = ("Int16Value", Number),
        [(ScalarKind.Int16, FieldEncoding.ZigZag)] = ("Int16ZigZagValue", Number),
        [(ScalarKind.Int16, FieldEncoding.Fixed)] = ("Int16FixedValue", FourBytes),
        [(ScalarKind.Int32, FieldEncoding.Default)] = ("Int32Value", Number),
        [(ScalarKind.Int64, FieldEncoding.Default)] = ("Int64Value", Number),
        [(ScalarKind.Int64, FieldEncoding.Text)] = ("Int64TextValue", Number),
        [(ScalarKind.UInt8, FieldEncoding.Default)] = ("UInt8Value", Number),
        [(ScalarKind.UInt8, FieldEncoding.Fixed)] = ("UInt8FixedValue", FourBytes),
        [(ScalarKind.UInt16, FieldEncoding.Default)] = ("UInt16Value", Number),
        [(ScalarKind.UInt16, FieldEncoding.Fixed)] = ("UInt16FixedValue", FourBytes),
        [(ScalarKind.UInt32, FieldEncoding.Default)] = ("UInt32Value", Number),
        [(ScalarKind.UInt64, FieldEncoding.Default)] = ("UInt64Value", Number),
        [(ScalarKind.UInt64, FieldEncoding.Text)] = ("UInt64TextValue", Number),
        [(ScalarKind.SInt32, FieldEncoding.Default)] = ("SInt32Value", Number),
        [(ScalarKind.SInt64, FieldEncoding.Default)] = ("SInt64Value", Number),
        [(ScalarKind.Fixed32, FieldEncoding.Default)] = ("Fixed32Value", FourBytes),
        [(ScalarKind.Fixed64, FieldEncoding.Default)] = ("Fixed64Value", EightBytes),
        [(ScalarKind.SFixed32, FieldEncoding.Default)] = ("SFixed32Value", FourBytes),
        [(ScalarKind.SFixed64, FieldEncoding.Default)] = ("SFixed64Value", EightBytes),
        [(ScalarKind.Float, FieldEncoding.Default)] = ("FloatValue", FourBytes),
        [(ScalarKind.Double, FieldEncoding.Default)] = ("DoubleValue", EightBytes),
        [(ScalarKind.Half, FieldEncoding.Default)] = ("HalfValue", FourBytes),
        [(ScalarKind.Char, FieldEncoding.Default)] = ("CharValue", Number),
        [(ScalarKind.String, FieldEncoding.Default)] = ("StringValue", Length),
        [(ScalarKind.Bytes, FieldEncoding.Default)] = ("BytesValue", Length),
        [(ScalarKind.Decimal, FieldEncoding.Default)] = ("DecimalValue", Length),
        [(ScalarKind.Decimal, FieldEncoding.Decimal)] = ("DecimalMessageValue", Length),
        [(ScalarKind.Guid, FieldEncoding.Default)] = ("GuidValue", Length),
        [(ScalarKind.Guid, FieldEncoding.Text)] = ("GuidTextValue", Length),
        [(ScalarKind.Timestamp, FieldEncoding.Default)] = ("TimestampValue", Length),
        [(ScalarKind.Timestamp, FieldEncoding.Milliseconds)] = ("TimestampMillisecondsValue", Number),
        [(ScalarKind.Timestamp, FieldEncoding.Microseconds)] = ("TimestampMicrosecondsValue", Number),
        [(ScalarKind.TimestampTz, FieldEncoding.Default)] = ("TimestampTzValue", Length),
        [(ScalarKind.TimestampTz, FieldEncoding.Milliseconds)] = ("TimestampTzMillisecondsValue", Number),
        [(ScalarKind.TimestampTz, FieldEncoding.Microseconds)] = ("TimestampTzMicrosecondsValue", Number),
        [(ScalarKind.Duration, FieldEncoding.Default)] = ("DurationValue", Length),
        [(ScalarKind.Duration, FieldEncoding.Milliseconds)] = ("DurationMillisecondsValue", Number),
        [(ScalarKind.Duration, FieldEncoding.Microseconds)] = ("DurationMicrosecondsValue", Number),
        [(ScalarKind.Date, FieldEncoding.Default)] = ("DateValue", Length),
        [(ScalarKind.Time, FieldEncoding.Default)] = ("TimeValue", Length),
        [(ScalarKind.Time, FieldEncoding.Milliseconds)] = ("TimeMillisecondsValue", Number),
        [(ScalarKind.Time, FieldEncoding.Microseconds)] = ("TimeMicrosecondsValue", Number),
        [(ScalarKind.BigInt, FieldEncoding.Default)] = ("BigIntValue", Length),
        [(ScalarKind.Int128, FieldEncoding.Default)] = ("Int128Value", Length),
        [(ScalarKind.UInt128, FieldEncoding.Default)] = ("UInt128Value", Length),
        [(ScalarKind.Uri, FieldEncoding.Default)] = ("UriValue", Length),
        [(ScalarKind.Version, FieldEncoding.Default)] = ("VersionValue", Length),
    };

    /// <param name="type">The C# type: several are bytes.</param>
    public static (string Codec, int Kind) Of(ScalarType scalar, ITypeSymbol type) =>
        (scalar.Kind, type.Name) switch
        {
            (ScalarKind.Bytes, "ReadOnlyMemory") => ("MemoryValue", Length),
            (ScalarKind.Bytes, "Memory") => ("WritableMemoryValue", Length),
            _ => ByType[(scalar.Kind, scalar.Encoding)],
        };
}
