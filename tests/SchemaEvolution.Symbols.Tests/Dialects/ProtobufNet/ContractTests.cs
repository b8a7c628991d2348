using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Tests.Dialects.ProtobufNet;

public sealed class ContractTests
{
    [Theory]
    [InlineData("[ProtoContract] class M;")]
    [InlineData("[ProtoContract] struct M;")]
    [InlineData("[ProtoContract] record M;")]
    [InlineData("[ProtoContract] record struct M;")]
    [InlineData("[ProtoContract] interface M;")]
    [InlineData("[ProtoContract] abstract class M;")]
    [InlineData("[ProtoContract(IgnoreListHandling = true)] class M : List<int>;")]
    [InlineData("[DataContract] class M { [DataMember(Order = 1)] int A; [DataMember(Order = 3)] int B; }")]
    [InlineData("[DataContract] class M { [ProtoMember(1)] int A; [DataMember] int B; }")]
    [InlineData("[DataContract, ProtoInclude(5, typeof(N))] class M; class N : M;")]
    public void A_contract_is_a_message(string source) => Assert.True(Proto.IsMessage(source));

    [Theory]
    [InlineData("class M { [ProtoMember(1)] int A; }")]
    [InlineData("[ProtoContract] class B; class M : B;")]
    [InlineData("[ProtoContract] class M : List<int>;")]
    [InlineData("[ProtoContract(Surrogate = typeof(N))] class M; [ProtoContract] class N;")]
    [InlineData("[ProtoContract(Serializer = typeof(N))] class M; class N;")]
    public void What_protobuf_net_does_not_write_as_a_message_is_none(string source) => Assert.False(Proto.IsMessage(source));

    [Theory]
    [InlineData("[DataMember] int A;")]
    [InlineData("[DataMember(Order = 0)] int A; [DataMember(Order = 1)] int B;")]
    [InlineData("[DataMember(Order = 1)] int A; [DataMember] int B;")]
    [InlineData("[DataMember(Order = 1)] int A; [DataMember(Order = 1)] int B;")]
    [InlineData("")]
    public void A_data_contract_without_numbers_that_are_tags_is_none_of_it(string members) =>
        Assert.NotEqual(DialectNames.ProtobufNet, Proto.Read($"[DataContract] class M {{ {members} }}").Dialect);

    [Fact]
    public void A_contract_is_recorded_in_its_vocabulary()
    {
        var message = Proto.Read("[ProtoContract] class M { [ProtoMember(1)] public int A { get; set; } }");

        Assert.Equal(DialectNames.ProtobufNet, message.Dialect);
        Assert.Equal(DialectNames.ProtobufNet, message.Schema.Dialect);
        Assert.Equal("ProtoContractAttribute", message.MessageAttribute!.AttributeClass!.Name);
        Assert.Equal("ProtoMemberAttribute", message.Members[0].TagAttribute!.AttributeClass!.Name);
        Assert.False(message.Schema.ReservesInBaseline);
        Assert.False(message.FormatsInUse.Value.IsOwn);
    }

    [Fact]
    public void Ours_comes_first() =>
        Assert.Null(Proto.Read("[Message, ProtoContract] partial class M { [Tag(1), ProtoMember(2)] public int A { get; set; } }").Dialect);

    [Fact]
    public void Reservations_are_read_without_their_comments()
    {
        var message = Proto.Read("""
            [ProtoContract, ProtoReserved(4), ProtoReserved(5, "old"), ProtoReserved(10, 19), ProtoReserved(20, 29, "old"), ProtoReserved("Name")]
            class M;
            """);

        Assert.Equal(["reserved 4", "reserved 5", "reserved 10 to 19", "reserved 20 to 29", "reserved \"Name\""], message.Lines());
        Assert.Equal(5, message.ReservedAttributes.Count);
    }

    [Fact]
    public void Reservations_of_base_classes_are_those_of_another_level() =>
        Assert.Empty(Proto.Read("[ProtoContract, ProtoReserved(4)] class B; [ProtoContract] class M : B;").Lines());

    [Theory]
    [InlineData("[ProtoContract] class M;", "IExtensible")]
    [InlineData("[ProtoContract, ProtoInclude(1, typeof(N))] class M; [ProtoContract] class N : M;", "ITypedExtensible")]
    [InlineData("[ProtoContract] class M : Extensible;", null)]
    [InlineData("[ProtoContract] class M : N; [ProtoContract] class N : Extensible;", null)]
    [InlineData("[ProtoContract] class M : N; [ProtoContract, ProtoInclude(1, typeof(M))] class N;", null)]
    [InlineData("[ProtoContract] struct M;", null)]
    [InlineData("[ProtoContract] interface M;", null)]
    public void A_class_can_keep_unknown_fields(string source, string? carrier) => Assert.Equal(carrier, Proto.Read(source).MissingCarrier);

    [Fact]
    public void Members_that_are_left_out_silently_are_named()
    {
        var message = Proto.Read("""
            [ProtoContract, ProtoPartialMember(2, "Partial"), ProtoPartialIgnore("NotPartial")] class M
            {
                [ProtoMember(1)] public int Number { get; set; }
                public bool NumberSpecified { get; set; }
                public int Partial { get; set; }
                public int NotPartial { get; set; }
                [ProtoIgnore] public int Ignored { get; set; }
                [NonSerialized] public int Cached;
                public int Computed => 1;
                public Action? Callback;
                public static int Shared;
                private int hidden = 1;
                public int Forgotten { get; set; }
                public int ForgottenField = 1 + 1;
            }
            """);

        Assert.Equal(["Forgotten", "ForgottenField"], message.UntaggedMembers.Select(symbol => symbol.Name));
        Assert.Equal("[ProtoIgnore]", message.IgnoreAttribute);
    }

    [Fact]
    public void A_generic_contract_is_read_as_its_definition()
    {
        var compiled = Proto.Compile("""
            class Outer<A> { [ProtoContract] public class Page<B> { [ProtoMember(1)] public List<A> Items = []; [ProtoMember(2)] public B Next = default!; } }
            [ProtoContract] class M { [ProtoMember(1)] public Outer<int>.Page<string> Page = new(); }
            """);

        Assert.Equal(["1 Items list<A>", "2 Next B"], compiled.Read("Outer`1+Page`1").Lines());
        Assert.Equal(["1 Page Outer<int32>.Page<string>"], compiled.Read("M").Lines());
    }

    [Theory]
    [InlineData("reserved 5", "[ProtoReserved(5)]")]
    [InlineData("reserved 5", "[ProtoReserved(5, \"gone\")]")]
    public void An_enum_is_reserved_in_by_the_same_attribute(string expected, string attribute)
    {
        var values = Proto.Compile($"{attribute} enum M {{ None, [ProtoEnum(Name = \"one\")] One }}").Read("M");

        Assert.Equal(["0 None", "1 One", expected], values.Lines());
        Assert.False(values.Schema.ReservesInBaseline);
    }
}
