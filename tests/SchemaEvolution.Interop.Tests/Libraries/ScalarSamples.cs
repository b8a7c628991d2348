using System.Numerics;

namespace SchemaEvolution.Interop.Tests.Libraries;

/// <summary>Telling values of each scalar type, and how C# spells the type.</summary>
internal static class ScalarSamples
{
    private static readonly BigInteger Large = BigInteger.Pow(10, 20);

    /// <summary>Whether values of the type are spelled as text.</summary>
    public static bool IsScalar(Type type) => type.IsEnum || All.Values.Any(values => values[0].GetType() == type);

    public static IReadOnlyDictionary<string, object[]> All { get; } = new Dictionary<string, object[]>
    {
        ["bool"] = [true, false],
        ["sbyte"] = [(sbyte)0, (sbyte)1, (sbyte)5, (sbyte)-5, sbyte.MaxValue],
        ["short"] = [(short)0, (short)1, (short)-5, (short)300, (short)2049],
        ["int"] = [0, 1, 5, -5, 70_000, int.MaxValue, int.MinValue],
        ["long"] = [0L, 1L, 5L, -5L, 1L << 40, long.MaxValue],
        ["byte"] = [(byte)0, (byte)1, (byte)5, (byte)200],
        ["ushort"] = [(ushort)0, (ushort)1, (ushort)5, (ushort)60_000, (ushort)2049],
        ["uint"] = [0u, 1u, 5u, uint.MaxValue],
        ["ulong"] = [0ul, 1ul, 5ul, ulong.MaxValue],
        ["Half"] = [(Half)0, (Half)5, (Half)0.5, (Half)(-2)],
        ["float"] = [0f, 1f, 5f, 0.5f, 0.1f, -2f, 1e30f],
        ["double"] = [0.0, 1.0, 5.0, 0.5, 0.1, 1.0 / 3, -2.0, 1e300],
        ["decimal"] = [0m, 1m, 5m, 5.00m, 0.1m, -2m, decimal.MaxValue, 0.1234567890123456789012345678m],
        ["char"] = ['a', '5', 'A', 'é', '€', '\uFFFD'],
        ["string"] = ["abc", "abcd", "5", "a", "1.5", "true", "2020-01-02", "03:04:05", "http://acme.example/a", "1.2.3", "ä"],
        ["byte[]"] = [new byte[] { 1, 2, 3 }, new byte[] { 0xFF }],
        ["Guid"] = [Guid.Parse("00112233-4455-6677-8899-aabbccddeeff")],
        ["Uri"] = [new Uri("http://acme.example/a"), new Uri("a/b", UriKind.Relative), new Uri("abcd", UriKind.Relative)],
        ["Version"] = [new Version(1, 2, 3)],
        ["DateTime"] = [new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc), new DateTime(2020, 1, 2, 3, 4, 5, 678)],
        ["DateTimeOffset"] = [new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(2))],
        ["TimeSpan"] = [new TimeSpan(0, 5, 0), new TimeSpan(1, 2, 3, 4, 500)],
        ["DateOnly"] = [new DateOnly(2020, 1, 2)],
        ["TimeOnly"] = [new TimeOnly(3, 4, 5), new TimeOnly(3, 4, 5, 678)],
        ["BigInteger"] = [(BigInteger)5, Large],
        ["Int128"] = [(Int128)5, (Int128)Large, (Int128)(-5), Int128.MaxValue],
        ["UInt128"] = [(UInt128)5, (UInt128)Large, UInt128.MaxValue],
    };
}
