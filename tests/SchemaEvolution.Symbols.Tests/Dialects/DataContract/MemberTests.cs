namespace SchemaEvolution.Symbols.Tests.Dialects.DataContract;

public sealed class MemberTests
{
    [Theory]
    [InlineData("[DataMember] public int A { get; set; }", "\"A\" A int32")]
    [InlineData("[DataMember] public int A;", "\"A\" A int32")]
    [InlineData("[DataMember] private int a;", "\"a\" a int32")]
    [InlineData("[DataMember] internal readonly int a;", "\"a\" a int32")]
    [InlineData("[DataMember] protected int A { get; private set; }", "\"A\" A int32")]
    [InlineData("[DataMember] public int A { get; init; }", "\"A\" A int32")]
    [InlineData("[DataMember] public virtual int A { get; set; }", "\"A\" A int32")]
    [InlineData("[DataMember(Name = \"amount\")] public int A { get; set; }", "\"amount\" A int32")]
    [InlineData("[DataMember(Order = 3)] public int A { get; set; }", "\"A\" A int32 order 3")]
    [InlineData("[DataMember(Order = 0)] public int A { get; set; }", "\"A\" A int32 order 0")]
    [InlineData("[DataMember(IsRequired = true)] public int A { get; set; }", "\"A\" A int32 required")]
    [InlineData("[DataMember(IsRequired = true)] public int? A { get; set; }", "\"A\" A int32 required")]
    [InlineData("[DataMember(IsRequired = true)] public List<int> A { get; set; }", "\"A\" A list<int32> required")]
    [InlineData("[DataMember(EmitDefaultValue = false)] public int A { get; set; }", "\"A\" A int32")]
    [InlineData("[DataMember] public int? A { get; set; }", "\"A\" A int32 optional")]
    [InlineData("[DataMember] public string? A { get; set; }", "\"A\" A string")]
    [InlineData("[DataMember] public required string A { get; set; }", "\"A\" A string")]
    [InlineData("[DataMember] public int A { get; set; } = 7;", "\"A\" A int32")]
    [InlineData("[DataMember] public List<string?> A { get; set; }", "\"A\" A list<string>")]
    [InlineData("[DataMember] public int?[] A { get; set; }", "\"A\" A list<int32?>")]
    [InlineData("[DataMember] public Dictionary<string, Order> A { get; set; }", "\"A\" A map<string,Acme.Order>")]
    [InlineData("[DataMember] public DayOfWeek A { get; set; }", "\"A\" A enum System.DayOfWeek")]
    [InlineData("[DataMember] public object A { get; set; }", "\"A\" A System.Object")]
    [InlineData("[DataMember, IgnoreDataMember] public int A { get; set; }", "\"A\" A int32")]
    public void A_member_with_the_attribute_is_a_field(string member, string line) => Assert.Equal([line], Contract.Members(member));

    [Theory]
    [InlineData("public int A { get; set; }")]
    [InlineData("[IgnoreDataMember] public int A { get; set; }")]
    [InlineData("[DataMember] public static int A { get; set; }")]
    [InlineData("[Obsolete] public int A;")]
    public void Any_other_member_is_none(string member) => Assert.Empty(Contract.Members(member));

    [Fact]
    public void A_positional_record_has_the_attribute_on_its_properties() => Assert.Equal(
        ["\"Id\" Id int32", "\"label\" Name string"],
        Contract.Read("[DataContract] public record Order([property: DataMember] int Id, [property: DataMember(Name = \"label\")] string Name);").Lines());

    [Fact]
    public void A_struct_is_a_message_too() =>
        Assert.Equal(["\"$kind\" struct string", "\"Id\" Id int32"], Contract.Read("[DataContract] public struct Order { [DataMember] public int Id; }").Lines());

    [Fact]
    public void Members_of_base_classes_come_first_on_levels_of_their_own() => Assert.Equal(
        ["\"A\" A int32", "\"B\" B int32 order 5", "\"C\" C int32 level 1", "\"D\" D int32 order 1 level 1"],
        Contract.Read("""
            [DataContract] public class Empty;
            [DataContract] public class Base : Empty { [DataMember] public int A; [DataMember(Order = 5)] public int B; }
            [DataContract] public class Middle : Base;
            [DataContract] public class Order : Middle { [DataMember] public int C; [DataMember(Order = 1)] public int D; }
            """).Lines());

    [Fact]
    public void An_override_stays_what_its_first_declaration_says() => Assert.Equal(
        ["\"a\" A int32", "\"C\" C int32 level 1"],
        Contract.Read("""
            [DataContract] public abstract class Base { [DataMember(Name = "a")] public virtual int A { get; set; } public abstract int B { get; set; } }
            [DataContract] public class Order : Base
            {
                [DataMember(Name = "other", Order = 7)] public override int A { get; set; }
                [DataMember] public override int B { get; set; }
                [DataMember] public int C;
            }
            """).Lines());

    [Fact]
    public void The_one_that_hides_a_member_stands_for_both() => Assert.Equal(
        ["\"A\" A string level 1"],
        Contract.Read("""
            [DataContract] public class Base { [DataMember] public int A; }
            [DataContract] public class Order : Base { [DataMember] public new string A; }
            """).Lines());

    [Fact]
    public void A_member_of_another_namespace_is_another_element() => Assert.Equal(
        ["\"{urn:base}A\" A int32", "\"B\" B int32 level 1"],
        Contract.Read("""
            [DataContract(Namespace = "urn:base")] public class Base { [DataMember] public int A; }
            [DataContract] public class Order : Base { [DataMember] public int B; }
            """).Lines());

    [Fact]
    public void Members_of_a_generic_base_class_have_the_types_of_its_arguments() => Assert.Equal(
        ["\"Items\" Items list<string>"],
        Contract.Read("""
            [DataContract] public class Page<T> { [DataMember] public List<T> Items; }
            [DataContract] public class Order : Page<string>;
            """).Lines());

    [Fact]
    public void Metadata_reads_as_source_does()
    {
        var source = Contract.Compile("""
            namespace Acme;
            [DataContract(Name = "P", Namespace = "urn:p"), KnownType(typeof(Cash))] public abstract class Payment
            {
                [DataMember(IsRequired = true, Order = 2)] private decimal amount;
                [DataMember] internal readonly string note = "";
            }
            [DataContract] public class Cash : Payment { [DataMember(Name = "tip")] public int? Tip { get; set; } }
            """);

        Assert.Equal(9, source.Reader.Lines().Length);
        Assert.Equal(source.Reader.Lines(), source.Lines());
    }

    [Theory]
    [InlineData("[DataContract(Name = )] class Order { [DataMember(Order = \"x\")] public int A; }")]
    [InlineData("[DataContract(Name = 5, Namespace = null)] class Order : Missing { [DataMember(Name = nope)] public Missing A; }")]
    [InlineData("[DataContract, KnownType, KnownType(5), KnownType(typeof())] class Order { [DataMember public int A; }")]
    [InlineData("[DataContract] class Order : Order { [DataMember] public int A; [DataMember(IsRequired = 1)] }")]
    public void Code_that_is_being_typed_is_read_all_the_same(string code) =>
        Assert.Equal("Acme.Order", UnfinishedCode.Read($"using System.Runtime.Serialization; namespace Acme {{ {code} }}", "Acme.Order")?.Schema.Name);
}
