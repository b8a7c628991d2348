using Microsoft.CodeAnalysis;
using static SchemaEvolution.Analyzers.Tests.Dialects.DataContract.Contracts;

namespace SchemaEvolution.Analyzers.Tests.Dialects.DataContract;

public class ContractTests
{
    private const string Statuses = "enum Acme.Status; 0 None v1..; 1 Paid v1..";

    [Theory]
    [InlineData("[DataContract(Name = \"Order\")] public class Renamed")]
    [InlineData("[DataContract(Name = \"Order\", Namespace = \"http://schemas.datacontract.org/2004/07/Acme\")] public class Renamed")]
    [InlineData("[DataContract(Namespace = \"http://schemas.datacontract.org/2004/07/Acme\")] public class Order")]
    public Task A_type_may_be_renamed_under_its_contract(string head) =>
        CodeAsync(Block("\"A\" A int32 v1.."), $"{head} {{ [DataMember] public int A; }}");

    [Theory]
    [InlineData("[DataContract] public class {|EVO402:Renamed|}")]
    [InlineData("[DataContract(Name = \"Other\")] public class {|EVO402:Order|}")]
    public Task Not_under_another(string head) => CodeAsync(
        Block("\"A\" A int32 v1..; \"B\" B int32 v1..; \"C\" C int32 v1.."),
        $"{head} {{ [DataMember] public int A; [DataMember] public int B; [DataMember] public int C; }}");

    [Theory]
    [InlineData("\"A\" A int32 v1..", "[DataContract(Namespace = \"urn:acme\")] public class {|EVO308:Order|}")]
    [InlineData("\"$contract\" \"{urn:acme}Order\" string v1..; \"A\" A int32 v1..", "[DataContract] public class {|EVO308:Order|}")]
    [InlineData("\"$contract\" \"{urn:acme}Order\" string v1..; \"A\" A int32 v1..", "[DataContract(Namespace = \"urn:2\")] public class {|EVO308:Order|}")]
    [InlineData("\"$contract\" \"{urn:acme}Order\" string v1..; \"A\" A int32 v1..", "[DataContract(Namespace = \"urn:acme\")] public class Order")]
    public Task The_namespace_of_a_contract_stays(string facts, string head) => CodeAsync(Block(facts), $"{head} {{ [DataMember] public int A; }}");

    [Fact]
    public Task A_type_may_be_renamed_under_a_contract_with_a_namespace() => CodeAsync(
        Block("\"$contract\" \"{urn:acme}Order\" string v1..; \"A\" A int32 v1..; \"B\" B int32 v1..; \"C\" C int32 v1.."),
        """
        [DataContract(Name = "Order", Namespace = "urn:acme")] public class {|EVO402:Renamed|}
        { [DataMember] public int A; [DataMember] public int B; [DataMember] public int C; }
        """);

    [Theory]
    [InlineData("[DataContract(Namespace = \"urn:acme\")] public class {|EVO402:Renamed|}")]
    [InlineData("[DataContract(Namespace = \"urn:2\")] public class {|EVO402:Renamed|}")]
    public Task One_diagnostic_for_a_renamed_type_with_a_namespace(string head) => CodeAsync(
        Block("\"$contract\" \"{urn:acme}Order\" string v1..; \"A\" A int32 v1..; \"B\" B int32 v1..; \"C\" C int32 v1.."),
        $"{head} {{ [DataMember] public int A; [DataMember] public int B; [DataMember] public int C; }}");

    [Theory]
    [InlineData("enum Status { None, Paid }")]
    [InlineData("enum Status { {|EVO002:Paid|}, {|EVO002:None|} }")]
    [InlineData("enum Status { None, Paid, {|EVO503:Refunded|} }")]
    [InlineData("enum Status { None, {|EVO401:Settled|} }")]
    [InlineData("enum {|EVO502:Status|} { None }")]
    [InlineData("enum Status : long { None, Paid }")]
    public Task Values_of_an_enum_travel_by_name(string declaration) => CodeAsync(
        $"{Block("\"A\" A enum Acme.Status v1..")}\n{Statuses}",
        $"public {declaration} [DataContract] public class Order {{ [DataMember] public Status A; }}");

    [Theory]
    [InlineData("enum Acme.Status", "Settled A", DiagnosticSeverity.Info)]
    [InlineData("list<enum Acme.Status>", "List<Settled> A", DiagnosticSeverity.Warning)]
    public async Task The_name_of_an_enum_is_written_in_collections(string type, string member, DiagnosticSeverity severity) => Assert.Equal(
        severity,
        await SeverityAsync(
            "EVO402",
            $"{Block($"\"A\" A {type} v1..")}\nenum Acme.Status; 0 None v1..; 1 Paid v1..; 2 Gone v1..",
            $"public enum Settled {{ None, Paid, Gone }} [DataContract] public class Order {{ [DataMember] public {member}; }}"));

    [Theory]
    [InlineData("KnownType(typeof(Card)), KnownType(typeof(Cash))", "Order", "Bill")]
    [InlineData("KnownType(typeof(Card)), KnownType(typeof(Cash)), KnownType(typeof({|EVO506:Bill|}))", "Order", "Bill")]
    [InlineData("KnownType(typeof(Card))", "{|EVO505:Order|}", "Bill")]
    public Task Known_types_stay(string attributes, string name, string bill) => CodeAsync(
        $"{Block("\"A\" A int32 v1..; \"Acme.Card\" Card Acme.Card oneof case v1..; \"Acme.Cash\" Cash Acme.Cash oneof case v1..")}"
        + "\nmessage Acme.Card datacontract; \"A\" A int32 v1..\nmessage Acme.Cash datacontract; \"A\" A int32 v1..\nmessage Acme.Bill datacontract; \"A\" A int32 v1..",
        $$"""
        [DataContract, {{attributes}}] public class {{name}} { [DataMember] public int A; }
        [DataContract] public class Card : Order;
        [DataContract] public class Cash : Order;
        [DataContract] public class {{bill}} : Order;
        """);

    [Theory]
    [InlineData("[DataContract, KnownType(typeof(Card))] public class Order", "[DataContract] public class Base")]
    [InlineData("[DataContract] public class {|EVO505:Order|}", "[DataContract] public class Base")]
    [InlineData("[DataContract] public class Order", "[DataContract, KnownType(typeof(Card))] public class Base")]
    public Task Attributes_of_a_base_class_count(string order, string @base) => CodeAsync(
        Block("\"A\" A System.Object v1..; \"Acme.Card\" Card Acme.Card oneof case v1..")
        + "\nmessage Acme.Card datacontract; \"A\" A int32 v1..\nmessage Acme.Base datacontract; reserved \"Z\" v1..",
        $$"""
        {{@base}};
        {{order}} : Base { [DataMember] public object A = null!; }
        [DataContract] public class Card { [DataMember] public int A; }
        """);

    [Theory]
    [InlineData("[DataContract, KnownType(\"Types\")] public class {|EVO002:Order|}")]
    [InlineData("[DataContract] public class {|EVO505:Order|}")]
    public Task A_method_may_name_what_is_known(string order) => CodeAsync(
        Block("\"A\" A System.Object v1..; \"Acme.Card\" Card Acme.Card oneof case v1..") + "\nmessage Acme.Card datacontract; \"A\" A int32 v1..",
        $$"""
        {{order}} { [DataMember] public object A = null!; static Type[] Types() => [typeof(Card)]; }
        [DataContract] public class Card { [DataMember] public int A; }
        """);

    [Theory]
    [InlineData("Payment", "Card", "{|EVO002:Card|}")]
    [InlineData("object", "{|EVO506:Card|}", "Card")]
    public Task What_a_member_brings_is_known(string type, string known, string card) => CodeAsync(
        Block($"\"A\" A {(type == "object" ? "System.Object" : "Acme.Payment")} v1..")
        + "\nmessage Acme.Payment datacontract; \"B\" B int32 v1..; \"Acme.Card\" Card Acme.Card oneof case v1.."
        + "\nmessage Acme.Card datacontract; \"B\" B int32 v1..",
        $$"""
        [DataContract, KnownType(typeof({{known}}))] public class Order { [DataMember] public {{type}} A = null!; }
        [DataContract, KnownType(typeof(Card))] public class Payment { [DataMember] public int B; }
        [DataContract] public class {{card}} : Payment;
        """);

    /// <summary>The case is listed no more: a member brings it, unless another may hold it too and does not.</summary>
    [Theory]
    [InlineData("Payment", "{|EVO002:Order|}")]
    [InlineData("Address", "{|EVO002:Order|}")]
    [InlineData("Card", "{|EVO002:Order|}")]
    [InlineData("Base", "{|EVO505:Order|}")]
    [InlineData("List<Base>", "{|EVO505:Order|}")]
    [InlineData("Page<Base>", "{|EVO505:Order|}")]
    [InlineData("Page<Payment>", "{|EVO002:Order|}", "Page<Payment>")]
    [InlineData("Address", "{|EVO505:Order|}", "Page<Address>")]
    public Task Every_member_that_may_hold_it_brings_it(string type, string order, string other = "Payment")
    {
        return CodeAsync(
            Block($"\"A\" A {Recorded(other)} v1..; \"B\" B {Recorded(type)} v1..; \"Acme.Card\" Card Acme.Card oneof case v1..")
            + "\nmessage Acme.Base datacontract; \"C\" C int32 v1..\nmessage Acme.Card datacontract; \"C\" C int32 v1.."
            + "\nmessage Acme.Payment datacontract; \"C\" C int32 v1..; \"Acme.Card\" Card Acme.Card oneof case v1.."
            + "\nmessage Acme.Address datacontract; \"Street\" Street string v1.."
            + "\nmessage Acme.Page<T> datacontract; \"Item\" Item T v1..",
            $$"""
            [DataContract] public class {{order}} { [DataMember] public {{other}} A = null!; [DataMember] public {{type}} B = null!; }
            [DataContract] public class Base { [DataMember] public int C; }
            [DataContract, KnownType(typeof(Card))] public class Payment : Base;
            [DataContract] public class Card : Payment;
            [DataContract] public class Address { [DataMember] public string Street = null!; }
            [DataContract] public class Page<T> { [DataMember] public T Item = default!; }
            """);

        static string Recorded(string type) =>
            type.Replace("List<", "list<").Replace("<", "<Acme.").Insert(0, "Acme.").Replace("Acme.list", "list");
    }

    [Theory]
    [InlineData("abstract class Renamed", DiagnosticSeverity.Info)]
    [InlineData("class Renamed", DiagnosticSeverity.Warning)]
    public async Task The_name_of_an_abstract_class_is_not_written(string head, DiagnosticSeverity severity) => Assert.Equal(
        severity,
        await SeverityAsync(
            "EVO402",
            Block("\"A\" A int32 v1..; \"B\" B int32 v1..; \"C\" C int32 v1.."),
            $"[DataContract] public {head} {{ [DataMember] public int A; [DataMember] public int B; [DataMember] public int C; }}"));
}
