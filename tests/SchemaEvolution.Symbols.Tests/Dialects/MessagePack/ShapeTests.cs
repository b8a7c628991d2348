using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Tests.Dialects.MessagePack;

public sealed class ShapeTests
{
    [Theory]
    [InlineData("[MessagePackObject] class M;")]
    [InlineData("[MessagePackObject] struct M;")]
    [InlineData("[MessagePackObject(true)] record M(int A);")]
    [InlineData("[MessagePackObject(keyAsPropertyName: true)] readonly record struct M(int A);")]
    [InlineData("[MessagePackObject] class B; class M : B;")]
    [InlineData("[MessagePackObject] class B<T>; class M : B<int>;")]
    [InlineData("[Union(0, typeof(N))] interface M; [MessagePackObject] class N : M;")]
    [InlineData("[MessagePackObject, Union(0, typeof(N))] abstract class M; [MessagePackObject] class N : M;")]
    [InlineData("[DataContract] class M { [DataMember(Order = 0)] public int A; [DataMember(Order = 4)] public int B; }")]
    public void A_contract_is_a_message(string source) => Assert.Equal(DialectNames.MessagePack, Msg.Read(source).Dialect);

    [Theory]
    [InlineData("class M { [Key(0)] public int A; }")]
    [InlineData("[MessagePackObject, MessagePackFormatter(typeof(F))] class M; class F;")]
    [InlineData("[Union(0, typeof(M))] class M;")]
    [InlineData("interface M { [Key(0)] int A { get; } }")]
    [InlineData("[MessagePackObject] abstract class M { [Key(0)] public int A; } [MessagePackObject] class N : M;")]
    [InlineData("[MessagePackObject(true)] abstract record M(int A);")]
    public void What_is_not_written_by_its_members_is_no_message(string source)
    {
        var compiled = Msg.Compile(source);

        Assert.Null(compiled.Reader.Read(compiled.Type("M")));
    }

    [Theory]
    [InlineData("[DataMember] public int A;")]
    [InlineData("[DataMember(Order = 0)] public int A; [DataMember] public int B;")]
    [InlineData("[DataMember(Order = 1)] public int A; [DataMember(Order = 1)] public int B;")]
    [InlineData("[DataMember(Order = 0)] public int A;", "[DataMember(Order = 0)] public int X;")]
    public void A_data_contract_without_keys_is_none_of_it(string members, string inherited = "") => Assert.NotEqual(
        DialectNames.MessagePack,
        Msg.Read($"[DataContract] class B {{ {inherited} }} [DataContract] class M : B {{ {members} }}").Dialect);

    [Fact]
    public void A_key_of_an_abstract_base_is_one_of_its_subtypes()
    {
        var compiled = Msg.Compile(
            "[MessagePackObject] public abstract class B { [Key(0)] public int A; } public class M : B { [Key(1)] public B? Other; }");

        Assert.Equal(["0 A int32", "1 Other global::B"], compiled.Read("M").Lines());
        Assert.DoesNotContain(compiled.Reader.ReadAll(), schema => schema.Schema.Name == "global::B");
    }

    [Theory]
    [InlineData("[DataContract]", "", false)]
    [InlineData("[DataContract]", "[MessagePackObject] class Other;", true)]
    [InlineData("[DataContract]", "static class Outer { [Union(0, typeof(int))] public interface Other; }", true)]
    [InlineData("[DataContract, ProtoBuf.ProtoContract]", "[MessagePackObject] class Other;", false)]
    public void Beside_protobuf_net_a_data_contract_is_meant_for_who_is_used(string attributes, string others, bool isMeant)
    {
        var message = Msg.Compile($"{attributes} class M {{ [DataMember(Order = 1)] public int A; }} {others}", Stubs.Reference("ProtobufNet"))
            .Read("M");

        Assert.Equal(DialectNames.ProtobufNet, message.Dialect);
        Assert.Equal(isMeant, message.FormatsInUse.Value.Libraries.Any(format => format.Dialect == DialectNames.MessagePack));
    }

    [Fact]
    public void A_message_is_recorded_in_its_vocabulary()
    {
        var message = Msg.Read("[MessagePackObject] class M { [Key(0)] public int A { get; set; } public int B { get; set; } }");

        Assert.Equal(DialectNames.MessagePack, message.Schema.Dialect);
        Assert.Equal("MessagePackObjectAttribute", message.MessageAttribute!.AttributeClass!.Name);
        Assert.Equal("KeyAttribute", message.Members[0].TagAttribute!.AttributeClass!.Name);
        Assert.True(message.Schema.ReservesInBaseline);
        Assert.False(message.FormatsInUse.Value.IsOwn);
        Assert.Empty(message.UntaggedMembers);
        Assert.Null(message.MissingCarrier);
        Assert.Null(message.ImplicitTags);
    }

    [Theory]
    [InlineData("[MessagePackObject] class M { [Key(0)] public int A; }", false)]
    [InlineData("[MessagePackObject] class M { }", false)]
    [InlineData("[MessagePackObject] class M { [Key(\"a\")] public int A; }", true)]
    [InlineData("[MessagePackObject(true)] class M { public int A; }", true)]
    [InlineData("[DataContract] class M { [DataMember(Order = 1)] public int A; }", false)]
    public void The_keys_decide_about_the_format(string source, bool isKeyedByName)
    {
        var formats = Msg.Read(source).FormatsInUse.Value.Libraries;

        Assert.Equal(isKeyedByName, formats.Single(format => format.Dialect == DialectNames.MessagePack).IsKeyedByName);
    }

    [Theory]
    [InlineData("struct M", "struct")]
    [InlineData("readonly record struct M", "struct")]
    [InlineData("class M", null)]
    [InlineData("record M", null)]
    public void A_struct_is_recorded_as_one(string declaration, string? kind) =>
        Assert.Equal(kind, ((MessageSchema)Msg.Read($"[MessagePackObject] public {declaration};").Schema).TraitOf(Trait.Kind)?.Value);

    /// <summary>To Orleans a record is more than that.</summary>
    [Fact]
    public void Of_two_vocabularies_the_one_counts_that_tells_more() => Assert.Equal(
        "record struct",
        ((MessageSchema)Msg.Compile(
            "[DataContract, Orleans.GenerateSerializer] public record struct M([property: DataMember(Order = 0)] int A);",
            Stubs.Reference("Orleans")).Read("M").Schema).TraitOf(Trait.Kind)?.Value);

    [Fact]
    public void Ours_comes_first() => Assert.Null(Msg.Read("[Message, MessagePackObject] partial class M { [Tag(1), Key(2)] public int A { get; set; } }").Dialect);

    [Fact]
    public void A_union_has_numbered_cases()
    {
        var union = Msg.Compile("""
            namespace Acme;
            [Union(0, typeof(Circle)), Union(1, typeof(Box<int>)), Union(7, "Acme.Square"), Union(8, "Acme.Line, Acme.Lines")]
            public interface Shape;
            [MessagePackObject] public class Circle : Shape;
            [MessagePackObject] public class Box<T> : Shape;
            [MessagePackObject] public struct Square : Shape;
            """).Read("Acme.Shape");

        Assert.Equal(["0 Acme.Circle", "1 Acme.Box<int32>", "7 Acme.Square", "8 Acme.Line"], union.Lines());
        Assert.Equal(["Circle", "Box", "Square", "Shape"], union.Members.Select(member => member.Symbol.Name));
        Assert.All(union.Members, member => Assert.Equal("UnionAttribute", member.TagAttribute!.AttributeClass!.Name));
        Assert.True(union.Schema.ReservesInBaseline);
        Assert.Null(union.Schema.Dialect);
        Assert.Equal(DialectNames.MessagePack, union.Dialect);
    }

    [Fact]
    public void Members_of_an_abstract_root_are_those_of_each_case()
    {
        var compiled = Msg.Compile("""
            [MessagePackObject, Union(0, typeof(Circle))] public abstract class Shape { [Key(0)] public string Name = ""; }
            [MessagePackObject] public class Circle : Shape { [Key(1)] public double Radius; }
            """);

        Assert.Equal(["0 global::Circle"], compiled.Read("Shape").Lines());
        Assert.Equal(["0 Name string", "1 Radius double"], compiled.Read("Circle").Lines());
    }
}
