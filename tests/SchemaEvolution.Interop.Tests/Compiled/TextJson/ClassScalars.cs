using System.Globalization;
using System.Numerics;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Compiled.TextJson;

/// <summary>The scalar types of which System.Text.Json writes and reads our form.</summary>
/// <remarks>Not among them: duration, which it writes as <c>00:00:01.5</c>, and bigint, which it does not know.</remarks>
internal static class ClassScalars
{
    private static readonly CompiledScalar Int32 = CompiledScalar.Integer<int>("int");
    private static readonly CompiledScalar Int64 = CompiledScalar.Integer<long>("long");
    private static readonly CompiledScalar UInt32 = CompiledScalar.Integer<uint>("uint");
    private static readonly CompiledScalar UInt64 = CompiledScalar.Integer<ulong>("ulong");

    /// <summary>Types that are numbers for the library, and text in our form.</summary>
    public static IReadOnlyDictionary<ScalarType, CompiledScalar> Quoted { get; } = new Dictionary<ScalarType, CompiledScalar>
    {
        [new(ScalarKind.Int32, FieldEncoding.Text)] = Int32,
        [new(ScalarKind.Int64, FieldEncoding.Text)] = Int64,
        [new(ScalarKind.UInt32, FieldEncoding.Text)] = UInt32,
        [new(ScalarKind.UInt64, FieldEncoding.Text)] = UInt64,
        [new(ScalarKind.Int128)] = CompiledScalar.Integer<Int128>("Int128"),
        [new(ScalarKind.UInt128)] = CompiledScalar.Integer<UInt128>("UInt128"),
        [new(ScalarKind.Decimal)] = CompiledScalar.Text(
            "decimal", text => decimal.Parse(text, CultureInfo.InvariantCulture), number => number.ToString(CultureInfo.InvariantCulture)),
    };

    public static IReadOnlyDictionary<ScalarType, CompiledScalar> All { get; } = new Dictionary<ScalarType, CompiledScalar>(Quoted)
    {
        [new(ScalarKind.Bool)] = CompiledScalar.Same("bool"),
        [new(ScalarKind.Int8)] = CompiledScalar.Integer<sbyte>("sbyte"),
        [new(ScalarKind.Int16)] = CompiledScalar.Integer<short>("short"),
        [new(ScalarKind.Int32)] = Int32,
        [new(ScalarKind.Int64)] = Int64,
        [new(ScalarKind.UInt8)] = CompiledScalar.Integer<byte>("byte"),
        [new(ScalarKind.UInt16)] = CompiledScalar.Integer<ushort>("ushort"),
        [new(ScalarKind.UInt32)] = UInt32,
        [new(ScalarKind.UInt64)] = UInt64,
        [new(ScalarKind.SInt32)] = Int32,
        [new(ScalarKind.SInt64)] = Int64,
        [new(ScalarKind.Fixed32)] = UInt32,
        [new(ScalarKind.Fixed64)] = UInt64,
        [new(ScalarKind.SFixed32)] = Int32,
        [new(ScalarKind.SFixed64)] = Int64,
        [new(ScalarKind.Half)] = CompiledScalar.Floating<Half>("Half") with { IsKey = false },
        [new(ScalarKind.Float)] = CompiledScalar.Floating<float>("float") with { IsKey = false },
        [new(ScalarKind.Double)] = CompiledScalar.Floating<double>("double") with { IsKey = false },
        [new(ScalarKind.Char)] = CompiledScalar.Integer<char>("char"),
        [new(ScalarKind.String)] = CompiledScalar.Same("string"),
        [new(ScalarKind.Bytes)] = CompiledScalar.Same("byte[]") with { IsKey = false },
        [new(ScalarKind.Guid)] = CompiledScalar.Text("Guid", Guid.Parse, guid => guid.ToString("D")),
        [new(ScalarKind.Uri)] = CompiledScalar.Text("Uri", text => new Uri(text, UriKind.RelativeOrAbsolute), uri => uri.OriginalString),
        [new(ScalarKind.Version)] = CompiledScalar.Text("Version", Version.Parse, version => version.ToString()),
        [new(ScalarKind.Timestamp)] = new(
            "DateTime",
            ticks => new DateTime((long)(BigInteger)ticks, DateTimeKind.Utc),
            read => new BigInteger(((DateTime)read).ToUniversalTime().Ticks)),
        [new(ScalarKind.Date)] = new(
            "DateOnly", days => DateOnly.FromDayNumber((int)(BigInteger)days), read => new BigInteger(((DateOnly)read).DayNumber)),
        [new(ScalarKind.Time)] = new(
            "TimeOnly", ticks => new TimeOnly((long)(BigInteger)ticks), read => new BigInteger(((TimeOnly)read).Ticks)),
    };
}
