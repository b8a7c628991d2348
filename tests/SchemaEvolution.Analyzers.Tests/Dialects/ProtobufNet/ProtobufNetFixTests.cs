namespace SchemaEvolution.Analyzers.Tests.Dialects.ProtobufNet;

/// <summary>What fixes make of messages that are written for protobuf-net.</summary>
public class ProtobufNetFixTests
{
    private const string Two = "1 A int32 v1..; 2 B string v1..";

    private static readonly DialectFixes Fixes =
        new("protobuf-net", "using System.ComponentModel;\nusing System.Runtime.Serialization;\nusing ProtoBuf;\n", "ProtobufNet");

    [Theory]
    [InlineData(Two, "[ProtoMember({|EVO102:4|})] public int A; [ProtoMember(2)] public string? B;", "[ProtoMember(1)] public int A; [ProtoMember(2)] public string? B;")]
    [InlineData("1 A int32 v1..; 2 B int32 v1..", "[ProtoMember({|EVO102:2|})] public int A; [ProtoMember(1)] public int B;", "[ProtoMember(1)] public int A; [ProtoMember(2)] public int B;")]
    [InlineData("1 A int32 v1..", "[ProtoMember(1)] public int A; [ProtoMember({|EVO104:1|})] public int B;", "[ProtoMember(1)] public int A; [ProtoMember(2)] public int B;")]
    [InlineData("1 A int32 v1..", "[ProtoMember(1)] public int A; [ProtoMember({|EVO105:19000|})] public int B;", "[ProtoMember(1)] public int A; [ProtoMember(2)] public int B;")]
    public Task Numbers(string facts, string before, string after) => OrderAsync(facts, before, after);

    [Fact]
    public Task A_number_that_meant_something_else_is_retired() => Fixes.FixAsync(
        Two,
        "[ProtoContract] public class Order { [ProtoMember(1)] public int A; [ProtoMember({|EVO101:2|})] public bool C; }",
        "[ProtoContract] [ProtoReserved(2, \"B\")] public class Order { [ProtoMember(1)] public int A; [ProtoMember(3)] public bool C; }");

    [Fact]
    public Task A_reserved_number_is_left() => Fixes.FixAsync(
        "1 A int32 v1..; reserved 2 v1..",
        "[ProtoContract, ProtoReserved(2)] public class Order { [ProtoMember(1)] public int A; [ProtoMember({|EVO103:2|})] public bool C; }",
        "[ProtoContract, ProtoReserved(2)] public class Order { [ProtoMember(1)] public int A; [ProtoMember(3)] public bool C; }");

    [Theory]
    [InlineData("ReserveTag", "[ProtoContract] [ProtoReserved(2, \"B\")] public class Order { [ProtoMember(1)] public int A; }")]
    [InlineData("RestoreField", "[ProtoContract] public class Order { [ProtoMember(1)] public int A; [ProtoMember(2), Obsolete] public string B { get; set; } = \"\"; }")]
    public Task A_member_that_has_gone(string fix, string after) =>
        Fixes.FixAsync(Two, "[ProtoContract] public class {|EVO106:Order|} { [ProtoMember(1)] public int A; }", after, fix);

    [Theory]
    [InlineData("sint32", "[ProtoMember(2, DataFormat = DataFormat.ZigZag), Obsolete] public int B { get; set; }")]
    [InlineData("fixed64", "[ProtoMember(2, DataFormat = DataFormat.FixedSize), Obsolete] public ulong B { get; set; }")]
    [InlineData("list<int32> packed", "[ProtoMember(2, IsPacked = true), Obsolete] public List<int> B { get; set; } = new();")]
    [InlineData("int32 optional", "[ProtoMember(2), Obsolete] public int? B { get; set; }")]
    [InlineData("int32 default 7", "[ProtoMember(2), DefaultValue(7), Obsolete] public int B { get; set; } = 7;")]
    [InlineData("string default \"x\"", "[ProtoMember(2), DefaultValue(\"x\"), Obsolete] public string B { get; set; } = \"x\";")]
    [InlineData("decimal default 1.5", "[ProtoMember(2), DefaultValue(typeof(decimal), \"1.5\"), Obsolete] public decimal B { get; set; } = 1.5m;")]
    public Task A_member_comes_back_with_all_that_was_said_of_it(string fact, string after) => Fixes.FixAsync(
        $"1 A int32 v1..; 2 B {fact} v1..",
        "[ProtoContract] public class {|EVO106:Order|} { [ProtoMember(1)] public int A; }",
        $"[ProtoContract] public class Order {{ [ProtoMember(1)] public int A; {after} }}",
        "RestoreField");

    [Fact]
    public Task A_reservation_comes_back() => Fixes.FixAsync(
        "1 A int32 v1..; reserved 5 to 7 v1..",
        "[ProtoContract] public class {|EVO107:Order|} { [ProtoMember(1)] public int A; }",
        "[ProtoContract] [ProtoReserved(5, 7)] public class Order { [ProtoMember(1)] public int A; }");

    [Theory]
    [InlineData("int32 default 5", "[ProtoMember(1), DefaultValue(6)] public int A = {|EVO206:6|};", "[ProtoMember(1), DefaultValue(5)] public int A = 5;")]
    [InlineData("int32 default 5", "[ProtoMember(1)] public int {|EVO206:A|};", "[ProtoMember(1)] [DefaultValue(5)] public int A = 5;")]
    [InlineData("int32", "[ProtoMember(1), DefaultValue(6)] public int A = {|EVO206:6|};", "[ProtoMember(1)] public int A;")]
    [InlineData("int32", "[ProtoMember(1)] public int A = {|EVO206:6|};", "[ProtoMember(1)] public int A;")]
    [InlineData("int32 required", "[ProtoMember(1)] public int A = {|EVO206:6|};", "[ProtoMember(1, IsRequired = true)] public int A = 6;")]
    [InlineData("string default \"x\"", "[ProtoMember(1), DefaultValue(\"y\")] public string A = {|EVO206:\"y\"|};", "[ProtoMember(1), DefaultValue(\"x\")] public string A = \"x\";")]
    public Task The_default_comes_back_where_it_is_said_and_where_it_is_held(string fact, string before, string after) =>
        OrderAsync($"1 A {fact} v1..", before, after);

    [Theory]
    [InlineData("int64", "[ProtoMember(1)] public {|EVO302:int|} A;", "[ProtoMember(1)] public long A;")]
    [InlineData("int32", "[ProtoMember(1)] public {|EVO303:long|} A;", "[ProtoMember(1)] public int A;")]
    [InlineData("string", "[ProtoMember(1)] public {|EVO301:int|} A;", "[ProtoMember(1)] public string A = \"\";")]
    [InlineData("int32", "[ProtoMember(1, DataFormat = DataFormat.ZigZag)] public {|EVO305:int|} A;", "[ProtoMember(1)] public int A;")]
    [InlineData("sint32", "[ProtoMember(1)] public {|EVO305:int|} A;", "[ProtoMember(1, DataFormat = DataFormat.ZigZag)] public int A;")]
    [InlineData("int32", "[ProtoMember(1)] public {|EVO304:List<int>|} A = [];", "[ProtoMember(1)] public int A;")]
    [InlineData("timestamp", "[ProtoMember(1, DataFormat = DataFormat.WellKnown)] public {|EVO306:DateTime|} A;", "[ProtoMember(1)] public DateTime A;")]
    [InlineData("guid", "[ProtoMember(1), CompatibilityLevel(CompatibilityLevel.Level300)] public {|EVO306:Guid|} A;", null)]
    [InlineData("guid[text]", "[ProtoMember(1)] public {|EVO306:Guid|} A;", "[ProtoMember(1)] [CompatibilityLevel(CompatibilityLevel.Level300)] public Guid A;")]
    [InlineData("int32", "[ProtoMember(1)] public {|EVO207:int?|} A;", "[ProtoMember(1)] public int A;")]
    [InlineData("int32 optional", "[ProtoMember(1)] public {|EVO207:int|} A;", "[ProtoMember(1)] public int? A;")]
    public Task The_type_comes_back(string fact, string before, string? after) => after is null
        ? Fixes.OffersAsync($"1 A {fact} v1..", Order(before))
        : OrderAsync($"1 A {fact} v1..", before, after);

    [Fact]
    public Task A_level_of_the_whole_type_is_taken_back_for_a_member() => Fixes.FixAsync(
        "1 A timestamp v1..",
        "[ProtoContract, CompatibilityLevel(CompatibilityLevel.Level300)] public class Order { [ProtoMember(1)] public {|EVO306:DateTime|} A; }",
        "[ProtoContract, CompatibilityLevel(CompatibilityLevel.Level300)] public class Order { [ProtoMember(1)] [CompatibilityLevel(CompatibilityLevel.Level200)] public DateTime A; }");

    [Theory]
    [InlineData("TagMember", "[ProtoMember(1)] public int A; [ProtoMember(2)] public int B;")]
    [InlineData("IgnoreMember", "[ProtoMember(1)] public int A; [ProtoIgnore] public int B;")]
    public Task A_member_without_a_number(string fix, string after) =>
        OrderAsync("1 A int32 v1..", "[ProtoMember(1)] public int A; public int {|EVO702:B|};", after, fix);

    [Theory]
    [InlineData("ImplicitFields = ImplicitFields.AllPublic", "[ProtoContract]")]
    [InlineData("SkipConstructor = true, ImplicitFields = ImplicitFields.AllPublic", "[ProtoContract(SkipConstructor = true)]")]
    [InlineData("ImplicitFields = ImplicitFields.AllFields, SkipConstructor = true", "[ProtoContract(SkipConstructor = true)]")]
    public Task Tags_that_follow_from_names_are_written_down(string arguments, string attribute) => Fixes.FixAsync(
        "1 B int32 v1..; 2 C string v1..",
        $"[ProtoContract({arguments})] public class {{|EVO704:Order|}} {{ public string? C; public int B; }}",
        $"{attribute} public class Order {{ [ProtoMember(2)] public string? C; [ProtoMember(1)] public int B; }}");

    [Fact]
    public Task Tags_from_another_first_number_of_a_record_are_written_down() => Fixes.FixAsync(
        "5 B int32 v1..; 6 C string v1..",
        "[ProtoContract(ImplicitFields = ImplicitFields.AllPublic, ImplicitFirstTag = 5)] public record {|EVO704:Order|}(int B, string C);",
        "[ProtoContract] public record Order([property: ProtoMember(5)] int B, [property: ProtoMember(6)] string C);");

    [Fact]
    public Task Tags_that_were_pushed_up_by_a_new_name_come_back_together() => Fixes.FixAsync(
        "1 B int32 v1..; 2 C string v1..",
        "[ProtoContract(ImplicitFields = ImplicitFields.AllPublic)] public class Order { public int {|EVO102:B|}; public string? C; public int A; }",
        "[ProtoContract] public class Order { [ProtoMember(1)] public int B; [ProtoMember(2)] public string? C; [ProtoMember(4)] public int A; }");

    [Theory]
    [InlineData("public class {|EVO602:Order|}", "public class Order : Extensible")]
    [InlineData("public class {|EVO602:Order|} : IDisposable", "public class Order : Extensible, IDisposable")]
    public Task A_class_gets_a_place_for_what_it_does_not_know(string before, string after) => Fixes.FixAsync(
        "1 A int32 v1..",
        $"[ProtoContract] {before} {{ [ProtoMember(1)] public int A; public void Dispose() {{ }} }}",
        $"[ProtoContract] {after} {{ [ProtoMember(1)] public int A; public void Dispose() {{ }} }}");

    [Fact]
    public Task A_record_gets_one_by_hand() => Fixes.FixAsync(
        "1 A int32 v1..",
        "[ProtoContract] public record {|EVO602:Order|}\n{\n    [ProtoMember(1)] public int A { get; init; }\n}",
        """
        [ProtoContract] public record Order : IExtensible
        {
            [ProtoMember(1)] public int A { get; init; }
            private IExtension? extensionData;
            IExtension? IExtensible.GetExtensionObject(bool createIfMissing) => Extensible.GetExtensionObject(ref extensionData, createIfMissing);
        }
        """);

    [Fact]
    public Task A_subtype_comes_back() => Fixes.FixAsync(
        "1 A int32 v1..; 10 Special Acme.Special oneof case v1..\nmessage Acme.Special protobuf-net; \"$base\" Order Acme.Order v1..",
        "[ProtoContract] public class {|EVO505:Order|} { [ProtoMember(1)] public int A; } [ProtoContract] public class Special : Order;",
        "[ProtoContract] [ProtoInclude(10, typeof(Special))] public class Order { [ProtoMember(1)] public int A; } [ProtoContract] public class Special : Order;",
        "RestoreCase");

    [Fact]
    public Task The_number_of_a_subtype_comes_back() => Fixes.FixAsync(
        "1 A int32 v1..; 10 Special Acme.Special oneof case v1..\nmessage Acme.Special protobuf-net; \"$base\" Order Acme.Order v1..",
        "[ProtoContract, ProtoInclude({|EVO505:11|}, typeof(Special))] public class Order { [ProtoMember(1)] public int A; } [ProtoContract] public class Special : Order;",
        "[ProtoContract, ProtoInclude(10, typeof(Special))] public class Order { [ProtoMember(1)] public int A; } [ProtoContract] public class Special : Order;");

    [Fact]
    public Task A_value_of_an_enum_is_reserved() => Fixes.FixAsync(
        "1 A enum Acme.Kind v1..\nenum Acme.Kind; 0 None v1..; 1 One v1..",
        "public enum {|EVO502:Kind|} { None } [ProtoContract] public class Order { [ProtoMember(1)] public Kind A; }",
        "[ProtoReserved(1, \"One\")]\npublic enum Kind { None } [ProtoContract] public class Order { [ProtoMember(1)] public Kind A; }");

    [Fact]
    public Task Each_level_has_numbers_of_its_own() => Fixes.FixAsync(
        "1 A int32 v1..; 10 Special Acme.Special oneof case v1..\nmessage Acme.Special protobuf-net; \"$base\" Order Acme.Order v1..; 1 B int32 v1..",
        "[ProtoContract, ProtoInclude(10, typeof(Special))] public class Order { [ProtoMember(1)] public int A; } [ProtoContract] public class Special : Order { [ProtoMember(1)] public int B; public int {|EVO702:C|}; }",
        "[ProtoContract, ProtoInclude(10, typeof(Special))] public class Order { [ProtoMember(1)] public int A; } [ProtoContract] public class Special : Order { [ProtoMember(1)] public int B; [ProtoMember(2)] public int C; }");

    [Fact]
    public Task A_data_contract_stays_one() => Fixes.FixAsync(
        "1 A int32 v1.. as datacontract \"A\" order 1; 2 B int32 v1.. as datacontract \"B\" order 2",
        "[DataContract] public class {|EVO106:Order|} { [DataMember(Order = 1)] public int A; }",
        "[DataContract] public class Order { [DataMember(Order = 1)] public int A; [DataMember(Order = 2), Obsolete] public int B { get; set; } }",
        "RestoreField");

    [Fact]
    public Task The_order_of_a_data_contract_comes_back() => Fixes.FixAsync(
        "1 A int32 v1.. as datacontract \"A\" order 1; 2 B int32 v1.. as datacontract \"B\" order 2",
        "[DataContract] public class Order { [DataMember(Order = {|EVO102:2|})] public int A; [DataMember(Order = 1)] public int B; }",
        "[DataContract] public class Order { [DataMember(Order = 1)] public int A; [DataMember(Order = 2)] public int B; }");

    [Fact]
    public Task All_that_has_gone_is_reserved() => Fixes.FixAllAsync(
        "1 A int32 v1..; 2 B string v1..; 3 C bool v1..",
        "[ProtoContract] public class {|EVO106:Order|} { [ProtoMember(1)] public int A; }",
        "[ProtoContract] [ProtoReserved(2, \"B\")] [ProtoReserved(3, \"C\")] public class Order { [ProtoMember(1)] public int A; }");

    [Fact]
    public Task All_without_a_number_get_one() => Fixes.FixAllAsync(
        "1 A int32 v1..; 7 Z int32 v1",
        "[ProtoContract] public class Order { [ProtoMember(1)] public int A; public int {|EVO702:B|}; public int C; }",
        "[ProtoContract] public class Order { [ProtoMember(1)] public int A; [ProtoMember(8)] public int B; [ProtoMember(9)] public int C; }");

    [Fact]
    public Task All_types_come_back() => Fixes.FixAllAsync(
        "1 A int64 v1..; 2 B int64 v1..",
        Order("[ProtoMember(1)] public {|EVO302:int|} A; [ProtoMember(2)] public int B;"),
        Order("[ProtoMember(1)] public long A; [ProtoMember(2)] public long B;"));

    [Fact]
    public Task What_is_sound_is_recorded() => Fixes.FixAsync(
        Two,
        Order("[ProtoMember(1)] public int A; [ProtoMember(2)] public string? B; [ProtoMember(3)] public int {|EVO002:C|};"),
        Order("[ProtoMember(1)] public int A; [ProtoMember(2)] public string? B; [ProtoMember(3)] public int C;"),
        factsAfter: $"{Two}; 3 C int32 v2..",
        library: "protobuf-net 3.4.14");

    [Theory]
    [InlineData("1 A int32 v1..", "[ProtoContract] public struct Order { [ProtoMember(1)] public {|EVO303:long|} A; }", "Restore the type int32", "Take tag 2 and reserve tag 1")]
    [InlineData(
        "1 Name string v1..; 2 Street string v1..; 3 City string v1..",
        "[ProtoContract] public class {|EVO402:Renamed|} { [ProtoMember(1)] public string? Name; [ProtoMember(2)] public string? Street; [ProtoMember(3)] public string? City; }",
        "Record the rename in schema.baseline")]
    public Task What_is_offered(string facts, string code, params string[] titles) => Fixes.OffersAsync(facts, code, titles);

    [Fact]
    public Task The_baseline_is_created_with_the_library() => Verify.FixAsync(
        null,
        Fixes.Code("[ProtoContract] public class {|EVO005:Order|} { [ProtoMember(1)] public int A; }"),
        Fixes.Code("[ProtoContract] public class Order { [ProtoMember(1)] public int A; }"),
        expectedBaseline: "schema-baseline 1\nshipped v0\nserializer protobuf-net 3.4.14\n\nmessage Acme.Order protobuf-net\n  1 A int32 v1..\n",
        setup: Fixes.Setup);

    private static Task OrderAsync(string facts, string before, string after, string? fix = null) =>
        Fixes.FixAsync(facts, Order(before), Order(after), fix);

    private static string Order(string members) => $"[ProtoContract] public class Order {{ {members} }}";
}
