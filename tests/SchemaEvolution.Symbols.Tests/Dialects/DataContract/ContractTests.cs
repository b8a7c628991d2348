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

    [Theory]
    [InlineData("struct", "struct")]
    [InlineData("record struct", "struct")]
    [InlineData("class", null)]
    [InlineData("record", null)]
    public void A_struct_is_recorded_as_one(string kind, string? trait) => Assert.Equal(
        trait, ((MessageSchema)Contract.Read($"[DataContract] public {kind} Order;").Schema).TraitOf(Trait.Kind)?.Value);

    [Fact]
    public void A_nested_type_bears_the_names_of_the_outer_ones() => Assert.Equal(
        ["{urn:x}Outer.Inner"],
        Traits("namespace Acme { class Outer { [DataContract(Namespace = \"urn:x\")] public class Inner; } }", "Acme.Outer+Inner"));

    [Theory]
    [InlineData("PageOf{0}{#}", null)]
    [InlineData("PageOf{0}", "{http://schemas.datacontract.org/2004/07/Acme}PageOf{0}")]
    public void The_usual_name_of_a_generic_type_is_no_other(string name, string? trait) => Assert.Equal(
        [trait], Traits($"namespace Acme {{ [DataContract(Name = \"{name}\")] class Page<T>; }}", "Acme.Page`1"));

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
            public class Order { [DataMember] public int Id; }
            [DataContract] public class Card : Order;
            [DataContract(Name = "C", Namespace = "urn:cash")] public class Cash : Order;
            [DataContract(Name = "Old")] public class Renamed : Order;
            """).Lines());

    [Theory]
    [InlineData("int[]", "\"{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfint\" ArrayOfint list<int32>")]
    [InlineData("List<Line>", "\"Acme.ArrayOfLine\" ArrayOfLine list<Acme.Line>")]
    [InlineData(
        "Dictionary<string, object>",
        "\"{http://schemas.microsoft.com/2003/10/Serialization/Arrays}ArrayOfKeyValueOfstringanyType\" ArrayOfKeyValueOfstringanyType "
        + "map<string,System.Object>")]
    [InlineData("Page<Line>", "\"Acme.PageOfLine\" PageOfLine Acme.Page<Acme.Line>")]
    [InlineData("Level", "\"Acme.Level\" Level enum Acme.Level")]
    [InlineData("DateTimeOffset", "\"System.DateTimeOffset\" DateTimeOffset timestamptz")]
    [InlineData("DateTime", null)]
    [InlineData("byte[]", null)]
    [InlineData("IDisposable", null)]
    public void Whatever_stands_for_anything_has_to_be_known(string type, string? line) => Assert.Equal(
        line is null ? ["\"A\" A System.Object"] : ["\"A\" A System.Object", $"{line} oneof case"],
        Contract.Read($$"""
            [DataContract, KnownType(typeof({{type}}))] public class Order { [DataMember] public object A; }
            [DataContract] public class Line;
            [DataContract] public class Page<T>;
            public enum Level { Low }
            """).Lines());

    [Theory]
    [InlineData("object A", true)]
    [InlineData("List<object> A", true)]
    [InlineData("System.Collections.ArrayList A", true)]
    [InlineData("Base A", true)]
    [InlineData("Dictionary<string, Base> A", true)]
    [InlineData("IHasLines A", true)]
    [InlineData("Holder A", true)]
    [InlineData("Line A", false)]
    [InlineData("List<Line> A", false)]
    [InlineData("IDisposable A", false)]
    [InlineData("string A", false)]
    public void What_can_stand_nowhere_else_than_where_it_is_declared_is_no_case(string member, bool isCase) => Assert.Equal(
        isCase,
        Contract.Read($$"""
            [DataContract, KnownType(typeof(Line))] public class Order { [DataMember] public {{member}}; }
            public interface IHasLines;
            [DataContract] public class Base;
            [DataContract] public class Line : Base, IHasLines;
            [DataContract] public class Holder { [DataMember] public List<Base> Held; }
            """).Lines().Any(line => line.EndsWith("oneof case")));

    [Theory]
    [InlineData("[DataContract, KnownType(typeof(Order))] public class Order { [DataMember] public Order A; }", false)]
    [InlineData("[DataContract, KnownType(typeof(Order))] public class Order { [DataMember] public object A; }", true)]
    [InlineData("[DataContract, KnownType(typeof(Line))] public class Order : Base { [DataMember] public Base A; }", false)]
    public void What_is_known_without_it_is_no_case(string declaration, bool isCase) => Assert.Equal(
        isCase,
        Contract.Read($"{declaration} [DataContract, KnownType(typeof(Line))] public class Base; [DataContract] public class Line : Base;")
            .Lines().Any(line => line.EndsWith("oneof case")));

    [Theory]
    [InlineData("[DataContract, KnownType(\"Types\")] public class Order { static Type[] Types() => []; }", "Types")]
    [InlineData("[DataContract] public class Order : Base; [DataContract, KnownType(\"All\")] public class Base { static Type[] All() => []; }", "All")]
    [InlineData("[DataContract, KnownType(typeof(Order))] public class Order;", null)]
    public void A_method_that_names_known_types_is_a_trait(string code, string? method) =>
        Assert.Equal(method, ((MessageSchema)Contract.Read(code).Schema).TraitOf(Trait.KnownTypes)?.Value);

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
    public void An_enum_with_the_name_of_another_keeps_its_own()
    {
        var code = Contract.Compile("""
            namespace Acme;
            [DataContract] class Order { [DataMember] S A; [DataMember] T B; [DataMember] List<T> C; [DataMember] List<V> D; }
            enum S { Low }
            [DataContract(Name = "S")] enum T { [EnumMember] High }
            [DataContract(Name = "U")] enum V { [EnumMember] High }
            """);

        Assert.Equal(["Acme.Order", "Acme.S", "Acme.T", "Acme.U"], code.Reader.ReadAll().Select(declared => declared.Schema.Name));
        Assert.Equal(
            [
                "\"A\" A enum Acme.S", "\"B\" B enum Acme.T",
                "\"C\" C list<\"{http://schemas\".datacontract.\"org/2004/07/Acme}S\"<enum Acme.T>>", "\"D\" D list<enum Acme.U>",
            ],
            code.Read("Acme.Order").Lines());
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
