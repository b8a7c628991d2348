using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Tests.Dialects.ProtobufNet;

public sealed class DataMemberTests
{
    private const string Both = "[ProtoContract, DataContract]";

    [Fact]
    public void The_order_is_the_number_from_1_on() => Assert.Equal(
        ["1 A int32", "7 G int32", "9 E int32"],
        Proto.Lines("[DataMember(Order = 1)] int A; [DataMember(Order = 0)] int B; [DataMember] int C; int D; [ProtoMember(9), DataMember(Order = 2)] int E; [ProtoIgnore, DataMember(Order = 3)] int F; [DataMember(Order = 7)] int G;", Both).Order());

    [Fact]
    public void An_offset_is_added_to_it() => Assert.Equal(
        ["11 A int32", "9 C int32"],
        Proto.Lines("[DataMember(Order = 1)] int A; [DataMember(Order = 0)] int B; [ProtoMember(9)] int C;", "[ProtoContract(DataMemberOffset = 10), DataContract]"));

    [Fact]
    public void The_members_of_protobuf_net_may_be_the_only_ones() => Assert.Equal(
        ["2 B int32"], Proto.Lines("[DataMember(Order = 1)] int A; [ProtoMember(2)] int B;", "[ProtoContract(UseProtoMembersOnly = true), DataContract]"));

    [Fact]
    public void A_contract_of_another_kind_has_to_be_one() =>
        Assert.Equal(["2 B int32"], Proto.Lines("[DataMember(Order = 1)] int A; [ProtoMember(2)] int B;", "[ProtoContract]"));

    [Fact]
    public void A_data_contract_alone_is_numbered_by_its_order()
    {
        var message = Proto.Read("[DataContract] class M { [DataMember(Order = 2, Name = \"b\")] public int B { get; set; } [DataMember(Order = 1)] public string? A { get; set; } }");

        Assert.Equal(DialectNames.ProtobufNet, message.Dialect);
        Assert.Equal([(2, "B"), (1, "A")], ((MessageSchema)message.Schema).Fields.Select(field => (field.Tag, field.Name)));
        Assert.Equal("DataContractAttribute", message.MessageAttribute!.AttributeClass!.Name);
        Assert.Equal("[IgnoreDataMember]", message.IgnoreAttribute);
    }

    [Theory]
    [InlineData("[DataMember(Order = 1)] int A; [DataMember(Order = 2)] int B; [DataMember] int C;", true)]
    [InlineData("[DataMember(Order = 1)] int A; [DataMember] int B;", false)]
    [InlineData("[DataMember(Order = 1)] int A; [DataMember(Order = 2)] int B; [DataMember(Order = 0)] int C;", false)]
    [InlineData("[DataMember(Order = 1)] int A; [DataMember(Order = 1)] int B;", false)]
    [InlineData("[DataMember(Order = 1)] int A; int B; int C;", true)]
    public void A_data_contract_alone_has_numbers_if_most_of_its_members_have(string members, bool isNumbered) => Assert.Equal(
        isNumbered ? DialectNames.ProtobufNet : DialectNames.DataContract, Proto.Read($"[DataContract] class M {{ {members} }}").Dialect);

    [Fact]
    public void Elements_of_xml_count_by_their_order() => Assert.Equal(
        ["1 A int32", "2 B int32", "3 C list<int32>"],
        Proto.Lines("[XmlElement(Order = 1)] int A; [XmlElement(ElementName = \"b\", Order = 2)] int B; [XmlArray(Order = 3)] int[]? C; [XmlElement] int D; [XmlElement(Order = 5), XmlIgnore] int E;",
            "[ProtoContract, XmlType]"));

    [Fact]
    public void A_demand_of_data_members_means_that_zero_is_written() => Assert.Equal(
        ["1 A int32 required", "2 B int32 default 5"],
        Proto.Lines("[DataMember(Order = 1, IsRequired = true)] int A = 5; [DataMember(Order = 2)] int B = 5;", Both));
}
