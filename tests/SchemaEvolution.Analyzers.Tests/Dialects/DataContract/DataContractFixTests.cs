namespace SchemaEvolution.Analyzers.Tests.Dialects.DataContract;

/// <summary>What fixes make of messages of DataContractSerializer.</summary>
public class DataContractFixTests
{
    private const string Three = "\"A\" A int32 v1..; \"B\" B int32 v1..; \"C\" C int32 v1..";

    private static readonly DialectFixes Fixes = new("datacontract", "using System.Runtime.Serialization;\n");

    [Theory]
    [InlineData("[DataMember] public int {|EVO401:Amount|}; [DataMember] public string? B;", "[DataMember(Name = \"A\")] public int Amount; [DataMember] public string? B;")]
    [InlineData("[DataMember(Name = \"X\", IsRequired = false)] public int {|EVO401:A|}; [DataMember] public string? B;", "[DataMember(IsRequired = false)] public int A; [DataMember] public string? B;")]
    [InlineData("[DataMember(Name = \"X\")] public int {|EVO401:A|}; [DataMember] public string? B;", "[DataMember] public int A; [DataMember] public string? B;")]
    public Task A_name_is_kept_on_the_wire(string before, string after) =>
        Fixes.FixAsync("\"A\" A int32 v1..; \"B\" B string v1..", Order(before), Order(after));

    [Theory]
    [InlineData("\"A\" A int32 required v1..", "[DataMember] public int? {|EVO204:A|};", "[DataMember(IsRequired = true)] public int A;")]
    [InlineData("\"A\" A int32 v1..", "[DataMember(IsRequired = true)] public {|EVO202:required|} int A { get; set; }", "[DataMember] public required int A { get; set; }")]
    [InlineData("\"A\" A int32 v1..", "[DataMember(Order = 1, IsRequired = true)] public int {|EVO202:A|};", "[DataMember(Order = 1)] public int A;")]
    [InlineData("", "[DataMember(IsRequired = true)] public int {|EVO201:A|};", "[DataMember] public int A;")]
    [InlineData("", "[DataMember(IsRequired = true)] public string {|EVO201:A|} { get; set; } = \"\";", "[DataMember] public string A { get; set; } = \"\";")]
    public Task What_is_demanded_of_data(string facts, string before, string after) => Fixes.FixAsync(facts, Order(before), Order(after));

    [Fact]
    public Task What_is_demanded_is_dropped_in_its_own_word() => Fixes.OffersAsync(
        "", Order("[DataMember(IsRequired = true)] public int {|EVO201:A|};"), "Drop IsRequired", "Drop IsRequired and make it optional");

    [Fact]
    public Task A_demanded_member_comes_back_without_a_keyword() => Fixes.FixAsync(
        "\"A\" A int32 v1..; \"b\" B string required v1..",
        "[DataContract] public class {|EVO203:Order|} { [DataMember] public int A; }",
        Order("[DataMember] public int A; [DataMember(Name = \"b\", IsRequired = true), Obsolete] public string B { get; set; } = \"\";"));

    [Theory]
    [InlineData("int32", "[DataMember] public {|EVO305:string|} A = \"\";", "[DataMember] public int A;")]
    [InlineData("int32", "[DataMember] public {|EVO303:long|} A;", "[DataMember] public int A;")]
    public Task The_type_comes_back(string fact, string before, string after) =>
        Fixes.FixAsync($"\"A\" A {fact} v1..", Order(before), Order(after));

    [Theory]
    [InlineData("TagMember", "[DataMember] public int A; [DataMember] public int B;")]
    [InlineData("IgnoreMember", "[DataMember] public int A; [IgnoreDataMember] public int B;")]
    public Task A_member_without_a_word(string fix, string after) =>
        Fixes.FixAsync("\"A\" A int32 v1..", Order("[DataMember] public int A; public int {|EVO702:B|};"), Order(after), fix);

    [Theory]
    [InlineData("\"A\" A int32 v1.. order 0", "[DataMember(Order = 0)] public int A; public int {|EVO702:B|};", "[DataMember(Order = 0)] public int A; [DataMember(Order = 1)] public int B;")]
    [InlineData("\"A\" A int32 v1..; \"b\" B int32 v1..", "[DataMember] public int A; public int {|EVO702:B|};", "[DataMember] public int A; [DataMember(Name = \"b\")] public int B;")]
    public Task A_member_gets_the_words_that_its_place_needs(string facts, string before, string after) =>
        Fixes.FixAsync(facts, Order(before), Order(after));

    [Fact]
    public Task The_alphabetical_order_is_written_down() => Fixes.FixAsync(
        Three,
        "[DataContract] public class {|EVO704:Order|} { [DataMember(IsRequired = false)] public int C; [DataMember] public int A; [DataMember] public int B; }",
        Order("[DataMember(IsRequired = false, Order = 2)] public int C; [DataMember(Order = 0)] public int A; [DataMember(Order = 1)] public int B;"));

    [Fact]
    public Task The_order_of_a_base_class_is_its_own_matter() => Fixes.FixAsync(
        "message Acme.Root datacontract; \"Z\" Z int32 v1..\nmessage Acme.Order datacontract; \"Z\" Z int32 v1..; \"A\" A int32 v1.. order level 1; \"B\" B int32 v1.. order level 1",
        "[DataContract] public class Root { [DataMember] public int Z; } [DataContract] public class {|EVO704:Order|} : Root { [DataMember] public int A; [DataMember] public int B; }",
        "[DataContract] public class Root { [DataMember] public int Z; } [DataContract] public class Order : Root { [DataMember(Order = 0)] public int A; [DataMember(Order = 1)] public int B; }");

    [Fact]
    public Task The_order_comes_back() => Fixes.FixAsync(
        "\"A\" A int32 v1..; \"C\" C int32 v1..",
        Order("[DataMember(Order = 1)] public int {|EVO108:A|}; [DataMember] public int C;"),
        Order("[DataMember(Order = 0)] public int A; [DataMember(Order = 1)] public int C;"));

    [Theory]
    [InlineData("[DataContract] public class {|EVO402:Invoice|}", "[DataContract(Name = \"Order\")] public class Invoice")]
    [InlineData("[DataContract(IsReference = true)] public class {|EVO402:Invoice|}", "[DataContract(IsReference = true, Name = \"Order\")] public class Invoice")]
    [InlineData("[DataContract(Name = \"Other\")] public class {|EVO402:Order|}", "[DataContract(Name = \"Order\")] public class Order")]
    public Task The_name_of_a_type_is_kept(string before, string after) => Fixes.FixAsync(
        Three,
        $"{before} {{ [DataMember] public int A; [DataMember] public int B; [DataMember] public int C; }}",
        $"{after} {{ [DataMember] public int A; [DataMember] public int B; [DataMember] public int C; }}");

    [Fact]
    public Task The_namespace_of_a_type_is_kept() => Fixes.FixAsync(
        "message Former.Order datacontract; " + Three,
        "[DataContract] public class {|EVO402:Order|} { [DataMember] public int A; [DataMember] public int B; [DataMember] public int C; }",
        "[DataContract(Name = \"Order\", Namespace = \"http://schemas.datacontract.org/2004/07/Former\")] public class Order { [DataMember] public int A; [DataMember] public int B; [DataMember] public int C; }");

    [Theory]
    [InlineData("\"A\" A int32 v1..", "[DataContract(Namespace = \"urn:acme\")]", "[DataContract]")]
    [InlineData("\"$contract\" \"{urn:acme}Order\" string v1..; \"A\" A int32 v1..", "[DataContract]", "[DataContract(Name = \"Order\", Namespace = \"urn:acme\")]")]
    public Task The_contract_comes_back(string facts, string before, string after) => Fixes.FixAsync(
        facts, $"{before} public class {{|EVO308:Order|}} {{ [DataMember] public int A; }}", $"{after} public class Order {{ [DataMember] public int A; }}");

    [Fact]
    public Task A_known_type_comes_back() => Fixes.FixAsync(
        "\"A\" A int32 v1..; \"Acme.Card\" Card Acme.Card oneof case v1..\nmessage Acme.Card datacontract; \"A\" A int32 v1..",
        "[DataContract] public class {|EVO505:Order|} { [DataMember] public int A; } [DataContract] public class Card : Order;",
        "[DataContract] [KnownType(typeof(Card))] public class Order { [DataMember] public int A; } [DataContract] public class Card : Order;");

    [Theory]
    [InlineData("class {|EVO602:Order|}", "class Order : IExtensibleDataObject", "{ get; set; }")]
    [InlineData("record {|EVO602:Order|}", "record Order : IExtensibleDataObject", "{ get; set; }")]
    public Task A_place_for_what_is_not_known(string before, string after, string accessors) => Fixes.FixAsync(
        "\"A\" A int32 v1..",
        $"[DataContract] public {before} {{ [DataMember] public int A; }}",
        $"[DataContract] public {after} {{ [DataMember] public int A; public ExtensionDataObject? ExtensionData {accessors} }}");

    [Theory]
    [InlineData("public enum Status { {|EVO401:Zero|} }", "public enum Status { None }")]
    [InlineData("[DataContract] public enum Status { [EnumMember(Value = \"Zero\")] {|EVO401:None|} }", "[DataContract] public enum Status { [EnumMember(Value = \"None\")] None }")]
    public Task The_name_of_a_value_comes_back(string before, string after) => Fixes.FixAsync(
        "\"A\" A enum Acme.Status[text] v1..\nenum Acme.Status; 0 None v1..",
        $"{before} [DataContract] public class Order {{ [DataMember] public Status A; }}",
        $"{after} [DataContract] public class Order {{ [DataMember] public Status A; }}");

    [Fact]
    public Task A_value_comes_back_as_a_member() => Fixes.FixAsync(
        "\"A\" A enum Acme.Status v1..\nenum Acme.Status; 0 None v1..; 1 Paid v1..",
        "[DataContract] public enum {|EVO502:Status|} { [EnumMember] None } [DataContract] public class Order { [DataMember] public Status A; }",
        "[DataContract] public enum Status { [EnumMember] None, [EnumMember, Obsolete] Paid = 1 } [DataContract] public class Order { [DataMember] public Status A; }",
        "RestoreEnumValue");

    [Theory]
    [InlineData("New, Shipped", "New, [Obsolete] Paid = 1, Shipped")]
    [InlineData("New = 0, Shipped = 1", "New = 0, Shipped = 1, [Obsolete] Paid = 2")]
    [InlineData("New, Shipped = 2", "New, [Obsolete] Paid = 1, Shipped = 2")]
    public Task A_value_comes_back_without_the_number_of_another(string values, string restored) => Fixes.FixAsync(
        "\"A\" A enum Acme.Status v1..\nenum Acme.Status; 0 New v1..; 1 Paid v1..; 2 Shipped v1..",
        $"public enum {{|EVO502:Status|}} {{ {values} }} [DataContract] public class Order {{ [DataMember] public Status A; }}",
        $"public enum Status {{ {restored} }} [DataContract] public class Order {{ [DataMember] public Status A; }}",
        "RestoreEnumValue");

    [Fact]
    public Task All_names_are_kept() => Fixes.FixAllAsync(
        "\"First\" First int32 v1..; \"Second\" Second string v1..",
        Order("[DataMember] public int {|EVO401:One|}; [DataMember] public string? Two;"),
        Order("[DataMember(Name = \"First\")] public int One; [DataMember(Name = \"Second\")] public string? Two;"));

    [Fact]
    public Task All_get_a_place_for_what_is_not_known() => Fixes.FixAllAsync(
        "\"A\" A int32 v1..\nmessage Acme.Other datacontract; \"A\" A int32 v1..",
        "[DataContract] public class {|EVO602:Order|} { [DataMember] public int A; } [DataContract] public class Other { [DataMember] public int A; }",
        "[DataContract] public class Order : IExtensibleDataObject { [DataMember] public int A; public ExtensionDataObject? ExtensionData { get; set; } } [DataContract] public class Other : IExtensibleDataObject { [DataMember] public int A; public ExtensionDataObject? ExtensionData { get; set; } }");

    [Theory]
    [InlineData("\"A\" A enum Acme.Status v1..\nenum Acme.Status; 0 None v1..", "public enum Status { None, {|EVO503:New|} } [DataContract] public class Order { [DataMember] public Status A; }")]
    [InlineData("\"A\" A int32 v1..", "[DataContract] public class Order { [DataMember] public {|EVO305:string|} A = \"\"; }", "Restore the type int32")]
    [InlineData("\"A\" A int32 v1..", "[DataContract(Name = \"Order\")] public class {|EVO308:Order|} { [DataMember] public int A => 1; }")]
    public Task What_is_offered(string facts, string code, params string[] titles) => Fixes.OffersAsync(facts, code, titles);

    private static string Order(string members) => $"[DataContract] public class Order {{ {members} }}";
}
