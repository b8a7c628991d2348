namespace SchemaEvolution.Generators.Tests;

/// <summary>Every type that a member can have.</summary>
public class MemberTypeTests
{
    private const string Others = """
        public enum Color { Red, Green = 3 }
        public enum Small : byte { One = 1 }
        [Message] public partial class Item { [Tag(1)] public int Id { get; set; } }
        [Message] public partial class Ordered : IComparable<Ordered> { public int CompareTo(Ordered? other) => 0; }
        [Message] public partial struct Point { [Tag(1)] public int X { get; set; } }
        [Message] public readonly partial record struct Size([property: Tag(1)] int Width);
        """;

    public static readonly TheoryData<string> Singles = new(
        "bool", "sbyte", "short", "int", "long", "byte", "ushort", "uint", "ulong", "float", "double", "Half", "char",
        "decimal", "Guid", "DateTime", "DateTimeOffset", "TimeSpan", "DateOnly", "TimeOnly", "System.Numerics.BigInteger", "Int128", "UInt128",
        "ReadOnlyMemory<byte>", "Memory<byte>", "Color", "Small", "Point", "Size", "string", "byte[]", "Uri", "Version", "Item");

    public static readonly TheoryData<string> Lists = new(
        "{0}[]", "List<{0}>", "IList<{0}>", "ICollection<{0}>", "IEnumerable<{0}>", "IReadOnlyList<{0}>", "IReadOnlyCollection<{0}>",
        "System.Collections.ObjectModel.Collection<{0}>", "System.Collections.ObjectModel.ObservableCollection<{0}>",
        "System.Collections.ObjectModel.ReadOnlyCollection<{0}>",
        "ImmutableArray<{0}>", "ImmutableList<{0}>", "IImmutableList<{0}>", "HashSet<{0}>", "ISet<{0}>", "IReadOnlySet<{0}>", "SortedSet<{0}>",
        "ImmutableHashSet<{0}>", "IImmutableSet<{0}>", "ImmutableSortedSet<{0}>", "System.Collections.Frozen.FrozenSet<{0}>");

    public static readonly TheoryData<string> Maps = new(
        "Dictionary<{0}>", "IDictionary<{0}>", "IReadOnlyDictionary<{0}>", "SortedDictionary<{0}>", "SortedList<{0}>",
        "System.Collections.Concurrent.ConcurrentDictionary<{0}>", "System.Collections.ObjectModel.ReadOnlyDictionary<{0}>",
        "ImmutableDictionary<{0}>", "IImmutableDictionary<{0}>", "ImmutableSortedDictionary<{0}>",
        "System.Collections.Frozen.FrozenDictionary<{0}>");

    public static readonly TheoryData<string> Encodings = new(
        "sbyte ZigZag", "short ZigZag", "int ZigZag", "long ZigZag",
        "sbyte Fixed", "short Fixed", "int Fixed", "long Fixed", "byte Fixed", "ushort Fixed", "uint Fixed", "ulong Fixed",
        "long Text", "ulong Text", "decimal Text", "decimal Decimal", "Guid Text", "Guid Binary",
        "DateTime Milliseconds", "DateTime Microseconds", "DateTimeOffset Milliseconds", "DateTimeOffset Microseconds",
        "TimeSpan Milliseconds", "TimeSpan Microseconds", "TimeOnly Milliseconds", "TimeOnly Microseconds");

    [Theory]
    [MemberData(nameof(Singles))]
    public void A_single_value_of_every_type_is_carried_in_every_presence(string type) => CompilesInBothWays($$"""
        [Tag(1)] public {{type}} Implicit { get; ACCESS; } = default!;
        [Tag(2)] public {{type}}? Optional { get; ACCESS; }
        [Tag(3)] public required {{type}} Required { get; ACCESS; }
        [Tag(4)] public required {{type}}? NeverNull { get; ACCESS; }
        [Tag(5)] public List<{{type}}> Listed { get; ACCESS; } = [];
        [Tag(6)] public Dictionary<int, {{type}}> Mapped { get; ACCESS; } = [];
        """);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_has_a_codec(string typeAndEncoding)
    {
        var (type, encoding) = (typeAndEncoding.Split(' ')[0], typeAndEncoding.Split(' ')[1]);
        CompilesInBothWays($$"""
            [Tag(1, Encoding = TagEncoding.{{encoding}})] public {{type}} Single { get; ACCESS; }
            [Tag(2, Encoding = TagEncoding.{{encoding}})] public {{type}}? Optional { get; ACCESS; }
            [Tag(3, Encoding = TagEncoding.{{encoding}})] public List<{{type}}> Listed { get; ACCESS; } = [];
            """);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_or_set_of_every_type_is_carried(string format)
    {
        var (numbers, texts) = (string.Format(format, "long"), string.Format(format, "string"));
        CompilesInBothWays($$"""
            [Tag(1)] public {{numbers}} Numbers { get; ACCESS; } = null!;
            [Tag(2, Packed = false)] public {{numbers}} Expanded { get; ACCESS; } = null!;
            [Tag(3)] public {{texts}}? Texts { get; ACCESS; }
            [Tag(4)] public required {{numbers}} Required { get; ACCESS; }
            """.Replace("= null!;", numbers.StartsWith("ImmutableArray", StringComparison.Ordinal) ? "" : "= null!;"));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void A_map_of_every_type_is_carried(string format)
    {
        var (numbers, items) = (string.Format(format, "int, long"), string.Format(format, "string, Item"));
        CompilesInBothWays($$"""
            [Tag(1)] public {{numbers}} Numbers { get; ACCESS; } = null!;
            [Tag(2)] public {{items}}? Items { get; ACCESS; }
            [Tag(3)] public required {{numbers}} Required { get; ACCESS; }
            """);
    }

    [Theory]
    [InlineData("bool")]
    [InlineData("Color")]
    [InlineData("Guid")]
    [InlineData("Version")]
    [InlineData("Ordered")]
    public void A_sorted_set_has_elements_of_every_type_with_an_order(string type) => CompilesInBothWays($$"""
        [Tag(1)] public SortedSet<{{type}}> Set { get; ACCESS; } = [];
        [Tag(2)] public ImmutableSortedSet<{{type}}>? Other { get; ACCESS; }
        """);

    [Theory]
    [InlineData("bool")]
    [InlineData("char")]
    [InlineData("string")]
    [InlineData("ushort")]
    [InlineData("ulong")]
    [InlineData("Color")]
    public void A_map_has_keys_of_every_simple_type(string key) => CompilesInBothWays($$"""
        [Tag(1)] public Dictionary<{{key}}, int> Map { get; ACCESS; } = [];
        """);

    private static void CompilesInBothWays(string members)
    {
        string[] kinds = ["class", "record", "struct", "record struct"];
        var messages = kinds.SelectMany((kind, index) => new[] { "set", "init" }.Select(access => $$"""
            [Message] public partial {{kind}} M{{index}}{{access}}
            {
                public M{{index}}{{access}}() { }
                {{members.Replace("ACCESS", access)}}
            }
            """));
        var generation = Generation.Of($"namespace Shop;\n{Others}\n{string.Concat(messages)}").Compiles();
        Assert.Equal(2 * kinds.Length, generation.Emitted.Count(name => name.StartsWith("Shop.M", StringComparison.Ordinal)));
    }
}
