using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Tests.Dialects.DataContract;

public sealed class ContractTests
{
    [Theory]
    [InlineData("[DataContract]", "Acme.Order", null)]
    [InlineData("[DataContract(Name = \"Bestellung\")]", "Acme.Bestellung", null)]
    [InlineData("[DataContract(Namespace = \"http://schemas.datacontract.org/2004/07/Acme.Old\")]", "Acme.Old.Order", null)]
    [InlineData("[DataContract(Namespace = \"http://schemas.datacontract.org/2004/07/\")]", "Order", null)]
    [InlineData("[DataContract(Namespace = \"urn:acme\")]", "Acme.Order", "{urn:acme}Order")]
    [InlineData("[DataContract(Name = \"O\", Namespace = \"urn:acme\")]", "Acme.Order", "{urn:acme}O")]
    [InlineData("[DataContract(Namespace = \"\")]", "Acme.Order", "{}Order")]
    public void The_contract_is_the_key_where_it_can_be_that_of_a_type(string attribute, string key, string? trait)
    {
        var schema = (MessageSchema)Contract.Read($"{attribute} public class Order {{ [DataMember] public int A; }}").Schema;

        Assert.Equal(key, schema.Name);
        Assert.Equal(trait, schema.TraitOf(Trait.Contract)?.Value);
    }

    [Fact]
    public void An_attribute_of_the_assembly_may_map_a_namespace() => Assert.Equal(
        ["{urn:mapped}Order", "{urn:own}Special", null],
        Traits(
            """
            [assembly: ContractNamespace("urn:mapped", ClrNamespace = "Acme")]
            namespace Acme { [DataContract] class Order; [DataContract(Namespace = "urn:own")] class Special; }
            namespace Acme.Inner { [DataContract] class Order; }
            """,
            "Acme.Order", "Acme.Special", "Acme.Inner.Order"));

    [Fact]
    public void A_nested_type_bears_the_names_of_the_outer_ones() => Assert.Equal(
        ["{urn:x}Outer.Inner"],
        Traits("namespace Acme { class Outer { [DataContract(Namespace = \"urn:x\")] public class Inner; } }", "Acme.Outer+Inner"));

    [Fact]
    public void A_generic_type_keeps_its_own_key() => Assert.Equal(
        "Acme.Page`1",
        Contract.Compile("namespace Acme; [DataContract(Name = \"PageOf{0}\")] class Page<T> { [DataMember] T Item; }").Read("Acme.Page`1").Schema.Name);

    [Fact]
    public void Known_types_are_cases_by_their_contracts() => Assert.Equal(
        [
            "\"Id\" Id int32",
            "\"Acme.Card\" Card Acme.Card oneof case",
            "\"{urn:cash}C\" Cash Acme.Cash oneof case",
            "\"Acme.Old\" Renamed Acme.Old oneof case",
        ],
        Contract.Read("""
            [DataContract, KnownType(typeof(Card)), KnownType(typeof(Cash)), KnownType(typeof(Renamed)), KnownType(typeof(Card))]
            [KnownType(typeof(int[])), KnownType(typeof(DateTime)), KnownType("Types")]
            public class Order { [DataMember] public int Id; static Type[] Types() => []; }
            [DataContract] public class Card : Order;
            [DataContract(Name = "C", Namespace = "urn:cash")] public class Cash : Order;
            [DataContract(Name = "Old")] public class Renamed : Order;
            """).Lines());

    [Fact]
    public void A_public_member_that_is_left_out_silently_is_untagged() => Assert.Equal(
        ["B", "G"],
        Contract.Read("""
            [DataContract] public class Order : IExtensibleDataObject
            {
                [DataMember] public int A;
                public int B { get; set; }
                [IgnoreDataMember] public int C;
                internal int D;
                public static int E;
                public int F => A;
                public int G { get; }
                public ExtensionDataObject? ExtensionData { get; set; }
            }
            """).UntaggedMembers.Select(member => member.Name));

    [Theory]
    [InlineData("[DataMember] public int A; [DataMember] public int B;", true)]
    [InlineData("[DataMember] public int A;", false)]
    [InlineData("[DataMember] public int A; [DataMember(Order = 1)] public int B;", false)]
    public void Members_without_an_order_are_sorted_by_name(string members, bool isImplicit) => Assert.Equal(
        isImplicit ? "follow from the alphabetical order of their names" : null,
        Contract.Read($"[DataContract] public class Order {{ {members} }}").ImplicitTags);

    [Theory]
    [InlineData("", "IExtensibleDataObject")]
    [InlineData(": IExtensibleDataObject", null)]
    public void A_message_may_keep_unknown_elements(string bases, string? missing) => Assert.Equal(
        missing, Contract.Read($"[DataContract] public class Order {bases} {{ public ExtensionDataObject? ExtensionData {{ get; set; }} }}").MissingCarrier);

    [Fact]
    public void What_is_no_contract_is_no_message()
    {
        var code = Contract.Compile("""
            namespace Acme;
            [Serializable] class Old { int a; }
            class Derived : Base;
            [DataContract] class Base;
            [DataContract] enum Status { [EnumMember] A }
            """);

        Assert.Equal(["Acme.Base"], code.Reader.ReadAll().Select(declared => declared.Schema.Name));
        Assert.Null(code.Reader.Read(code.Type("Acme.Old")));
        Assert.Null(code.Reader.Read(code.Type("Acme.Derived")));
    }

    [Fact]
    public void Nothing_but_the_baseline_can_reserve()
    {
        DeclaredSchema order = Contract.Read("[DataContract] public class Order { [DataMember] public int A; }");

        Assert.True(order.Schema.ReservesInBaseline);
        Assert.Equal("datacontract", order.Schema.Dialect);
        Assert.Equal("datacontract", Assert.Single(order.FormatsInUse.Value.Libraries).Key);
        Assert.Equal("[IgnoreDataMember]", order.IgnoreAttribute);
    }

    private static IEnumerable<string?> Traits(string code, params string[] types)
    {
        var compiled = Contract.Compile(code);
        return types.Select(type => ((MessageSchema)compiled.Read(type).Schema).TraitOf(Trait.Contract)?.Value);
    }
}
