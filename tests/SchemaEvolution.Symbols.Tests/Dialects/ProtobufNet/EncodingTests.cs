namespace SchemaEvolution.Symbols.Tests.Dialects.ProtobufNet;

public sealed class EncodingTests
{
    /// <summary>What newer versions refuse to compile.</summary>
    private const string Version2 = """
        namespace ProtoBuf
        {
            public sealed class ProtoContractAttribute : System.Attribute { public bool AsReferenceDefault { get; set; } }
            public sealed class ProtoMemberAttribute(int tag) : System.Attribute { public int Tag => tag; public bool AsReference { get; set; } }
        }
        """;

    [Fact]
    public void A_contract_of_version_2_says_for_members_of_its_type_that_they_are_references() => Assert.Equal(
        ["1 A ProtoBuf.NetObjectProxy<global::M>", "2 B global::M", "3 C list<global::M>"],
        Compiled.Project("Test", [], $"using ProtoBuf; [ProtoContract(AsReferenceDefault = true)] class M {{ [ProtoMember(1)] M A; [ProtoMember(2, AsReference = false)] M B; [ProtoMember(3)] List<M> C; }} {Version2}")
            .Read("M").Lines());

    [Theory]
    [InlineData("int", "ZigZag", "sint32")]
    [InlineData("long?", "ZigZag", "sint64 optional")]
    [InlineData("short", "ZigZag", "int16[zigzag]")]
    [InlineData("int", "FixedSize", "sfixed32")]
    [InlineData("uint", "FixedSize", "fixed32")]
    [InlineData("long", "FixedSize", "sfixed64")]
    [InlineData("ulong", "FixedSize", "fixed64")]
    [InlineData("byte", "FixedSize", "uint8[fixed]")]
    [InlineData("int", "TwosComplement", "int32")]
    [InlineData("uint", "ZigZag", "uint32")]
    [InlineData("int[]", "ZigZag", "list<sint32>")]
    [InlineData("HashSet<long>", "FixedSize", "set<sfixed64>")]
    [InlineData("DateTime", "FixedSize", "timestamp[fixed]")]
    [InlineData("DateTime", "WellKnown", "timestamp[binary]")]
    [InlineData("List<TimeSpan>", "WellKnown", "list<duration[binary]>")]
    [InlineData("TimeSpan", "FixedSize", "duration[fixed]")]
    [InlineData("decimal", "WellKnown", "decimal")]
    public void A_format_is_the_layout_of_what_has_it(string type, string format, string expected) => Assert.Equal(
        [$"1 A {expected}"], Proto.Lines($"[ProtoMember(1, DataFormat = DataFormat.{format})] public {type} A = default!;"));

    [Theory]
    [InlineData("bool", "bool")]
    [InlineData("char", "char")]
    [InlineData("double", "double")]
    [InlineData("float", "float")]
    [InlineData("string", "string")]
    [InlineData("byte[]", "bytes")]
    [InlineData("decimal", "decimal")]
    [InlineData("Guid", "guid")]
    [InlineData("DayOfWeek", "enum System.DayOfWeek")]
    [InlineData("DateOnly", "date")]
    [InlineData("M", "global::M")]
    public void A_format_means_nothing_to_the_rest(string type, string expected) => Assert.All(
        ["FixedSize", "ZigZag", "Group"],
        format => Assert.Equal([$"1 A {expected}"], Proto.Lines($"[ProtoMember(1, DataFormat = DataFormat.{format})] public {type} A = default!;")));

    [Theory]
    [InlineData("CompatibilityLevel.NotSpecified", "timestamp", "duration", "guid", "decimal")]
    [InlineData("CompatibilityLevel.Level200", "timestamp", "duration", "guid", "decimal")]
    [InlineData("CompatibilityLevel.Level240", "timestamp[binary]", "duration[binary]", "guid", "decimal")]
    [InlineData("CompatibilityLevel.Level300", "timestamp[binary]", "duration[binary]", "guid[text]", "decimal[text]")]
    public void A_level_is_the_layout_of_types_without_one_of_their_own(string level, string time, string span, string guid, string number) => Assert.Equal(
        [$"1 A {time}", $"2 B list<{span}>", $"3 C {guid} optional", $"4 D {number}", "5 E int32"],
        Proto.Lines(
            "[ProtoMember(1)] DateTime A; [ProtoMember(2)] TimeSpan[]? B; [ProtoMember(3)] Guid? C; [ProtoMember(4)] decimal D; [ProtoMember(5)] int E;",
            $"[ProtoContract, CompatibilityLevel({level})]"));

    [Fact]
    public void A_guid_may_be_sixteen_bytes_from_300_on() => Assert.Equal(
        ["1 A guid[binary]", "2 B guid"],
        Proto.Lines("""
            [ProtoMember(1, DataFormat = DataFormat.FixedSize), CompatibilityLevel(CompatibilityLevel.Level300)] Guid A;
            [ProtoMember(2, DataFormat = DataFormat.FixedSize)] Guid B;
            """));

    [Fact]
    public void A_format_of_fixed_size_means_nothing_to_a_time_from_240_on() => Assert.Equal(
        ["1 A timestamp[binary]"],
        Proto.Lines("[ProtoMember(1, DataFormat = DataFormat.FixedSize)] DateTime A;", "[ProtoContract, CompatibilityLevel(CompatibilityLevel.Level240)]"));

    [Theory]
    [InlineData("", "", "", "", "decimal")]
    [InlineData("200", "300", "300", "300", "decimal")]
    [InlineData("300", "200", "200", "200", "decimal[text]")]
    [InlineData("", "300", "200", "200", "decimal[text]")]
    [InlineData("", "", "300", "200", "decimal[text]")]
    [InlineData("", "", "200", "300", "decimal")]
    [InlineData("", "", "", "300", "decimal[text]")]
    public void The_nearest_level_counts(string member, string type, string @base, string assembly, string expected) => Assert.Equal(
        [$"1 A {expected}"],
        Proto.Read($$"""
            {{On("assembly: ", assembly)}}
            {{On("", @base)}} class B;
            [ProtoContract] {{On("", type)}} class M : B { [ProtoMember(1)] {{On("", member)}} decimal A; }
            """).Lines());

    [Fact]
    public void The_module_goes_before_the_assembly() => Assert.Equal(
        ["1 A decimal[text]"],
        Proto.Read("""
            [assembly: CompatibilityLevel(CompatibilityLevel.Level200)]
            [module: CompatibilityLevel(CompatibilityLevel.Level300)]
            [ProtoContract] class M { [ProtoMember(1)] decimal A; }
            """).Lines());

    [Fact]
    public void The_level_of_an_assembly_is_that_of_its_own_types()
    {
        var library = Proto.Compile("[assembly: CompatibilityLevel(CompatibilityLevel.Level300)] [ProtoContract] public class M { [ProtoMember(1)] public Guid A; }");

        Assert.Equal(["1 A guid[text] default ?"], Proto.Compile("", library.AsAssembly()).Read("M").Lines());
        Assert.Equal(["1 B guid"], Proto.Compile("[ProtoContract] class N { [ProtoMember(1)] Guid B; }", library.AsAssembly()).Read("N").Lines());
    }

    [Theory]
    [InlineData("[ProtoMap(KeyFormat = DataFormat.ZigZag, ValueFormat = DataFormat.FixedSize)]", "map<sint32,sfixed64>")]
    [InlineData("[ProtoMap(ValueFormat = DataFormat.ZigZag)]", "map<int32,sint64>")]
    [InlineData("[ProtoMap(DisableMap = true, KeyFormat = DataFormat.ZigZag)]", "map<int32,int64>")]
    [InlineData("", "map<int32,int64>")]
    public void Keys_and_values_of_a_map_have_formats_of_their_own(string attribute, string expected) => Assert.Equal(
        [$"1 A {expected}"],
        Proto.Lines($"[ProtoMember(1, DataFormat = DataFormat.FixedSize)] {attribute} public Dictionary<int, long> A = new();"));

    [Theory]
    [InlineData("[NullWrappedValue] public int?", "ProtoBuf.NullWrappedValueAttribute<int32> optional")]
    [InlineData("[NullWrappedValue] public List<int?>", "list<ProtoBuf.NullWrappedValueAttribute<int32>?>")]
    [InlineData("[NullWrappedValue] public Dictionary<int, string>", "map<int32,ProtoBuf.NullWrappedValueAttribute<string>>")]
    [InlineData("[NullWrappedCollection] public List<int>", "ProtoBuf.NullWrappedCollectionAttribute<list<int32>>")]
    [InlineData("[NullWrappedCollection] public int", "int32")]
    public void A_layer_around_null_is_a_message(string member, string expected) =>
        Assert.Equal([$"1 A {expected}"], Proto.Lines($"[ProtoMember(1)] {member} A = default!;"));

    [Theory]
    [InlineData("nint", "int64")]
    [InlineData("nuint", "uint64")]
    [InlineData("Type", "string")]
    [InlineData("ArraySegment<byte>", "bytes")]
    [InlineData("ReadOnlyMemory<byte>", "bytes")]
    [InlineData("Uri", "uri")]
    [InlineData("Wide", "enum global::Wide[uint8]")]
    [InlineData("List<Wide>", "list<enum global::Wide[uint8]>")]
    [InlineData("Replaced", "global::Stand")]
    [InlineData("List<Replaced>", "list<global::Stand>")]
    [InlineData("Opaque", "global::Writer")]
    [InlineData("Basket", "list<int32>")]
    [InlineData("Tuple<int, M>", "System.Tuple<int32,global::M>")]
    public void Types_are_read_as_protobuf_net_writes_them(string type, string expected) => Assert.Equal(
        [$"1 A {expected}"],
        Proto.Read($$"""
            [ProtoContract] class M { [ProtoMember(1)] public {{type}} A = default!; }
            enum Wide : byte { None }
            [ProtoContract(Surrogate = typeof(Stand))] class Replaced;
            [ProtoContract] class Stand;
            [ProtoContract(Serializer = typeof(Writer))] class Opaque;
            class Writer;
            [ProtoContract] class Basket : List<int>;
            """).Lines());

    private static string On(string target, string level) =>
        level.Length == 0 ? "" : $"[{target}CompatibilityLevel(CompatibilityLevel.Level{level})]";
}
