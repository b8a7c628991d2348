namespace SchemaEvolution.Symbols.Tests.Dialects;

/// <summary>Enums belong to no vocabulary: what any of them says of a value counts.</summary>
public class EnumTests
{
    [Theory]
    [InlineData("[System.Runtime.Serialization.EnumMember(Value = \"paid\")] Paid", "0 Paid")]
    [InlineData("[System.Text.Json.Serialization.JsonStringEnumMemberName(\"paid\")] Paid", "0 paid")]
    [InlineData("[ProtoBuf.ProtoEnum] Paid = 3", "3 Paid")]
    public void A_value_bears_the_name_that_travels(string value, string expected) => Assert.Equal(
        [expected],
        Compiled.Project("Test", [Stubs.Reference("ProtobufNet")], $"[Reserved(9)] public enum Status {{ {value} }}").Read("Status").Lines().SkipLast(1));

    /// <summary>Where MessagePack-CSharp writes text it asks for no contract; where it writes numbers, or nothing, it asks for nothing.</summary>
    [Theory]
    [InlineData("", "[Key(0), MessagePackFormatter(typeof(EnumAsStringFormatter<Status>))] public Status A;", "0 open", "1 Paid")]
    [InlineData("", "[Key(0), MessagePackFormatter(typeof(EnumAsStringFormatter<Status>))] public Status? A;", "0 open", "1 Paid")]
    [InlineData("[MessagePackFormatter(typeof(EnumAsStringFormatter<Status>))]", "[Key(0)] public List<Status> A;", "0 open", "1 Paid")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))]", "[Key(0), MessagePackFormatter(typeof(EnumAsStringFormatter<Status>))] public Status A;", "0 Open", "1 Paid")]
    [InlineData("", "[Key(0)] public Status A;", "0 Open", "1 Paid")]
    [InlineData("", "", "0 Open", "1 Paid")]
    public void A_name_counts_without_a_contract_where_a_library_looks_for_it(string attribute, string member, params string[] expected) => Assert.Equal(
        expected,
        Compiled.Project(
            "Test",
            [Stubs.Reference("MessagePack")],
            $$"""
            using System.Collections.Generic; using System.Runtime.Serialization; using System.Text.Json.Serialization;
            using MessagePack; using MessagePack.Formatters; using KeyAttribute = MessagePack.KeyAttribute;
            [Reserved(9)] {{attribute}} public enum Status { [EnumMember(Value = "open")] Open, [EnumMember] Paid }
            [MessagePackObject] public class Order { {{member}} }
            """).Read("Status").Lines().SkipLast(1));

    [Fact]
    public void An_enum_with_a_contract_has_the_values_that_the_contract_names() => Assert.Equal(
        ["0 Open", "1 paid"],
        Compiled.From(
            """
            using System.Runtime.Serialization;

            [DataContract, Reserved(9)]
            public enum Status { [EnumMember] Open, [EnumMember(Value = "paid")] Paid, Internal }
            """).Read("Status").Lines().SkipLast(1));

    [Fact]
    public void An_old_attribute_gives_the_number_that_travels() => Assert.Equal(
        ["7 Paid"],
        Compiled.Project(
            "Test",
            [],
            """
            namespace ProtoBuf
            {
                public sealed class ProtoEnumAttribute : System.Attribute { public int Value { get; set; } }
            }

            [Reserved(9)] public enum Status { [ProtoBuf.ProtoEnum(Value = 7)] Paid }
            """).Read("Status").Lines().SkipLast(1));

    [Theory]
    [InlineData("[ProtoBuf.ProtoReserved(3, \"was Lost\")]", "reserved 3")]
    [InlineData("[ProtoBuf.ProtoReserved(3, 7)]", "reserved 3 to 7")]
    [InlineData("[ProtoBuf.ProtoReserved(\"Lost\", \"by accident\")]", "reserved \"Lost\"")]
    public void An_enum_reserves_with_the_attribute_of_either_vocabulary(string attribute, string expected) => Assert.Equal(
        ["0 A", expected],
        Compiled.Project("Test", [Stubs.Reference("ProtobufNet")], $"{attribute} public enum Status {{ A }}").Read("Status").Lines());
}
