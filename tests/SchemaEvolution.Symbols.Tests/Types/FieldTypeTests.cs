namespace SchemaEvolution.Symbols.Tests.Types;

public sealed class FieldTypeTests
{
    [Theory]
    [InlineData("bool", "bool")]
    [InlineData("sbyte", "int8")]
    [InlineData("short", "int16")]
    [InlineData("int", "int32")]
    [InlineData("long", "int64")]
    [InlineData("byte", "uint8")]
    [InlineData("ushort", "uint16")]
    [InlineData("uint", "uint32")]
    [InlineData("ulong", "uint64")]
    [InlineData("float", "float")]
    [InlineData("double", "double")]
    [InlineData("Half", "half")]
    [InlineData("char", "char")]
    [InlineData("string", "string")]
    [InlineData("byte[]", "bytes")]
    [InlineData("ReadOnlyMemory<byte>", "bytes")]
    [InlineData("Memory<byte>", "bytes")]
    [InlineData("decimal", "decimal")]
    [InlineData("Guid", "guid")]
    [InlineData("DateTime", "timestamp")]
    [InlineData("DateTimeOffset", "timestamptz")]
    [InlineData("TimeSpan", "duration")]
    [InlineData("DateOnly", "date")]
    [InlineData("TimeOnly", "time")]
    [InlineData("System.Numerics.BigInteger", "bigint")]
    [InlineData("Int128", "int128")]
    [InlineData("UInt128", "uint128")]
    [InlineData("Uri", "uri")]
    [InlineData("Version", "version")]
    public void Scalars_follow_the_table(string type, string expected) => Assert.Equal($"1 X {expected}", Field(type));

    [Theory]
    [InlineData("Acme.Color", "enum Acme.Color")]
    [InlineData("Acme.Outer.Inner", "Acme.Outer.Inner")]
    [InlineData("Acme.Outer.Kind", "enum Acme.Outer.Kind")]
    [InlineData("Anywhere", "global::Anywhere")]
    [InlineData("Acme.Page<Acme.Outer.Inner>", "Acme.Page<Acme.Outer.Inner>")]
    [InlineData("Acme.Page<int>.Cell<string>", "Acme.Page<int32>.Cell<string>")]
    [InlineData("DayOfWeek", "enum System.DayOfWeek")]
    [InlineData("object", "System.Object")]
    [InlineData("(int, string)", "System.ValueTuple<int32,string>")]
    [InlineData("int[,]", "\"int[*,*]\"")]
    public void Other_types_are_named_in_full(string type, string expected) => Assert.EndsWith(expected, Field(type));

    [Theory]
    [InlineData("int[]", "list<int32>")]
    [InlineData("List<string>", "list<string>")]
    [InlineData("IEnumerable<int>", "list<int32>")]
    [InlineData("IReadOnlyCollection<int>", "list<int32>")]
    [InlineData("System.Collections.Immutable.ImmutableArray<Guid>", "list<guid>")]
    [InlineData("ArraySegment<byte>", "list<uint8>")]
    [InlineData("List<byte[]>", "list<bytes>")]
    [InlineData("int[][]", "list<list<int32>>")]
    [InlineData("HashSet<int>", "set<int32>")]
    [InlineData("ISet<int>", "set<int32>")]
    [InlineData("IReadOnlySet<Acme.Color>", "set<enum Acme.Color>")]
    [InlineData("System.Collections.Immutable.IImmutableSet<int>", "set<int32>")]
    [InlineData("System.Collections.Frozen.FrozenSet<int>", "set<int32>")]
    [InlineData("Dictionary<string, Acme.Outer.Inner>", "map<string,Acme.Outer.Inner>")]
    [InlineData("IReadOnlyDictionary<int, List<string>>", "map<int32,list<string>>")]
    [InlineData("SortedDictionary<int, long>", "map<int32,int64>")]
    [InlineData("List<int?>", "list<int32?>")]
    [InlineData("string?[]", "list<string?>")]
    [InlineData("HashSet<string?>", "set<string?>")]
    [InlineData("Dictionary<string, int?>", "map<string,int32?>")]
    [InlineData("Dictionary<string, string?>", "map<string,string?>")]
    [InlineData("Acme.Tags", "list<string>")]
    [InlineData("Acme.Bag", "Acme.Bag")]
    public void Collections_are_known_by_their_interfaces(string type, string expected) => Assert.Equal($"1 X {expected}", Field(type));

    [Theory]
    [InlineData("sbyte", "ZigZag", "int8[zigzag]")]
    [InlineData("short", "ZigZag", "int16[zigzag]")]
    [InlineData("int", "ZigZag", "sint32")]
    [InlineData("long", "ZigZag", "sint64")]
    [InlineData("int", "Fixed", "sfixed32")]
    [InlineData("long", "Fixed", "sfixed64")]
    [InlineData("uint", "Fixed", "fixed32")]
    [InlineData("ulong", "Fixed", "fixed64")]
    [InlineData("ushort", "Fixed", "uint16[fixed]")]
    [InlineData("decimal", "Decimal", "decimal[decimal]")]
    [InlineData("Guid", "Text", "guid[text]")]
    [InlineData("DateTime", "Milliseconds", "timestamp[milliseconds]")]
    [InlineData("DateTimeOffset", "Microseconds", "timestamptz[microseconds]")]
    [InlineData("TimeSpan", "Milliseconds", "duration[milliseconds]")]
    [InlineData("TimeOnly", "Microseconds", "time[microseconds]")]
    [InlineData("List<int>", "ZigZag", "list<sint32>")]
    [InlineData("HashSet<Guid>", "Text", "set<guid[text]>")]
    [InlineData("Dictionary<int, int>", "ZigZag", "map<int32,sint32>")]
    [InlineData("int?", "ZigZag", "sint32 optional")]
    public void An_encoding_is_that_of_the_innermost_value(string type, string encoding, string expected) =>
        Assert.Equal($"1 X {expected}", Field(type, $", Encoding = TagEncoding.{encoding}"));

    [Theory]
    [InlineData("decimal", "Text", "decimal")]
    [InlineData("Guid", "Binary", "guid")]
    [InlineData("uint", "ZigZag", "uint32")]
    [InlineData("string", "Fixed", "string")]
    [InlineData("bool", "ZigZag", "bool")]
    [InlineData("Acme.Color", "ZigZag", "enum Acme.Color")]
    [InlineData("DateOnly", "Milliseconds", "date")]
    public void An_encoding_that_is_the_default_or_makes_no_sense_is_none(string type, string encoding, string expected) =>
        Assert.Equal($"1 X {expected}", Field(type, $", Encoding = TagEncoding.{encoding}"));

    [Theory]
    [InlineData("List<int>", "list<int32> expanded")]
    [InlineData("HashSet<Acme.Color>", "set<enum Acme.Color> expanded")]
    [InlineData("List<string>", "list<string>")]
    [InlineData("List<Guid>", "list<guid>")]
    [InlineData("int", "int32")]
    [InlineData("Dictionary<int, int>", "map<int32,int32>")]
    public void Only_lists_of_numbers_can_be_expanded(string type, string expected) =>
        Assert.Equal($"1 X {expected}", Field(type, ", Packed = false"));

    [Fact]
    public void Packed_as_written_out_is_the_default() => Assert.Equal("1 X list<int32>", Field("List<int>", ", Packed = true"));

    private static string Field(string type, string arguments = "") => Compiled.From($$"""
        namespace Test
        {
            [Message] class M { [Tag(1{{arguments}})] public {{type}} X = default!; }
        }
        namespace Acme
        {
            public enum Color { Red }
            public class Outer { [Message] public class Inner; public enum Kind { None } }
            [Message] public class Page<T> { [Message] public class Cell<U>; }
            public class Tags : List<string>;
            [Message] public class Bag : List<string>;
        }
        [Message] class Anywhere;
        """).Read("Test.M").Lines().Single();
}
