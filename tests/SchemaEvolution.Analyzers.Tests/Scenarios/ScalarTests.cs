using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

public class ScalarTests
{
    [Theory]
    [InlineData("bool", "bool")]
    [InlineData("int8", "sbyte")]
    [InlineData("int16", "short")]
    [InlineData("int32", "int")]
    [InlineData("int64", "long")]
    [InlineData("uint8", "byte")]
    [InlineData("uint16", "ushort")]
    [InlineData("uint32", "uint")]
    [InlineData("uint64", "ulong")]
    [InlineData("sint32", "int", "ZigZag")]
    [InlineData("sint64", "long", "ZigZag")]
    [InlineData("fixed32", "uint", "Fixed")]
    [InlineData("fixed64", "ulong", "Fixed")]
    [InlineData("sfixed32", "int", "Fixed")]
    [InlineData("sfixed64", "long", "Fixed")]
    [InlineData("int16[zigzag]", "short", "ZigZag")]
    [InlineData("float", "float")]
    [InlineData("double", "double")]
    [InlineData("half", "Half")]
    [InlineData("char", "char")]
    [InlineData("string", "string")]
    [InlineData("bytes", "byte[]")]
    [InlineData("bytes", "ReadOnlyMemory<byte>")]
    [InlineData("decimal", "decimal")]
    [InlineData("decimal[decimal]", "decimal", "Decimal")]
    [InlineData("guid", "Guid")]
    [InlineData("guid[text]", "Guid", "Text")]
    [InlineData("timestamp", "DateTime")]
    [InlineData("timestamp[milliseconds]", "DateTime", "Milliseconds")]
    [InlineData("timestamptz", "DateTimeOffset")]
    [InlineData("duration", "TimeSpan")]
    [InlineData("duration[microseconds]", "TimeSpan", "Microseconds")]
    [InlineData("date", "DateOnly")]
    [InlineData("time", "TimeOnly")]
    [InlineData("bigint", "System.Numerics.BigInteger")]
    [InlineData("int128", "Int128")]
    [InlineData("uint128", "UInt128")]
    [InlineData("uri", "Uri")]
    [InlineData("version", "Version")]
    [InlineData("enum System.DayOfWeek", "DayOfWeek")]
    public Task Scalar_is_recorded_under_its_name(string recorded, string type, string encoding = "Default") => Verify.DiagnosticsAsync(
        OrderBaseline($"1 A {recorded} v1..; 2 B list<{recorded}> v1..; 3 C map<string,{recorded}> v1..; 4 D {recorded} optional v1.."),
        Order($"""
            [Tag(1, Encoding = TagEncoding.{encoding})] public {type} A = default!;
            [Tag(2, Encoding = TagEncoding.{encoding})] public List<{type}> B = [];
            [Tag(3, Encoding = TagEncoding.{encoding})] public Dictionary<string, {type}> C = [];
            [Tag(4, Encoding = TagEncoding.{encoding})] public {type}? D;
            """));

    /// <summary>The varint family: the reader's range holds the writer's, or values are lost.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Varint_family(string old, string type, string? rule) => Verify.DiagnosticsAsync(
        OrderBaseline($"1 A {old} v1.."),
        Order(rule switch
        {
            "EVO002" => $"[Tag(1)] public {type} {{|EVO002:A|}};",
            null => $"[Tag(1)] public {type} A;",
            _ => $"[Tag(1)] public {{|{rule}:{type}|}} A;",
        }));

    public static TheoryData<string, string, string?> Pairs()
    {
        (string Recorded, string Type, decimal Min, decimal Max)[] family =
        [
            ("bool", "bool", 0, 1),
            ("int8", "sbyte", sbyte.MinValue, sbyte.MaxValue),
            ("uint16", "ushort", 0, ushort.MaxValue),
            ("char", "char", 0, char.MaxValue),
            ("int32", "int", int.MinValue, int.MaxValue),
            ("uint32", "uint", 0, uint.MaxValue),
            ("int64", "long", long.MinValue, long.MaxValue),
            ("uint64", "ulong", 0, ulong.MaxValue),
            ("enum System.DayOfWeek", "DayOfWeek", int.MinValue, int.MaxValue),
        ];
        var pairs = new TheoryData<string, string, string?>();
        foreach (var old in family)
            foreach (var @new in family)
            {
                var isRead = @new.Min <= old.Min && old.Max <= @new.Max;
                var isReadByOld = old.Min <= @new.Min && @new.Max <= old.Max;
                pairs.Add(old.Recorded, @new.Type, old == @new ? null : !isRead ? "EVO302" : !isReadByOld ? "EVO303" : "EVO002");
            }

        return pairs;
    }
}
