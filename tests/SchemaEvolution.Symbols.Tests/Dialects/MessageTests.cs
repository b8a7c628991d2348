using SchemaEvolution.Core.Policy;

namespace SchemaEvolution.Symbols.Tests.Dialects;

public sealed class MessageTests
{
    [Fact]
    public void Reservations_are_read_in_all_four_forms() => Assert.Equal(
        ["reserved 4", "reserved 5 Total", "reserved 10 to 19", "reserved \"Old\""],
        Compiled.From("[Message, Reserved(4), Reserved(5, \"Total\"), Reserved(10, 19), Reserved(\"Old\")] class M;").Read("M").Lines());

    [Fact]
    public void Reservations_of_base_classes_count_as_their_members_do()
    {
        var message = Compiled.From("[Reserved(4)] class B; [Message, Reserved(5)] class M : B;").Read("M");

        Assert.Equal(["reserved 4", "reserved 5"], message.Lines());
        Assert.Equal([4, 5], message.ReservedAttributes.Select(attribute => attribute.ConstructorArguments[0].Value));
    }

    [Theory]
    [InlineData("[Message]", SchemaRole.Stored, false)]
    [InlineData("[Message(Role = MessageRole.Stored)]", SchemaRole.Stored, true)]
    [InlineData("[Message(Role = MessageRole.Event)]", SchemaRole.Event, true)]
    [InlineData("[Message(Role = MessageRole.Request)]", SchemaRole.Request, true)]
    [InlineData("[Message(Role = MessageRole.Response)]", SchemaRole.Response, true)]
    public void The_role_is_told_apart_from_the_default(string attribute, SchemaRole role, bool isOwn)
    {
        var message = Compiled.From($"{attribute} class M;").Read("M");

        Assert.Equal((role, isOwn), (message.Role, message.HasOwnRole));
        Assert.NotNull(message.MessageAttribute);
    }

    [Fact]
    public void Formats_are_those_of_the_project_unless_narrowed()
    {
        var compiled = Compiled.From("""
            [Message] class Any;
            [Message(Formats = WireFormats.Json | WireFormats.Protobuf)] class Two;
            [Message(Formats = WireFormats.ThriftBinary | WireFormats.ThriftCompact | WireFormats.Avro)] class Others;
            """);

        Assert.Null(compiled.Read("Any").Formats);
        Assert.Equal(["protobuf", "json"], compiled.Read("Two").Formats!);
        Assert.Equal(["thrift_binary", "thrift_compact", "avro"], compiled.Read("Others").Formats!);
    }

    [Theory]
    [InlineData("class M { [Tag(1)] public int X; }")]
    [InlineData("interface M { [Tag(1)] int X { get; } }")]
    [InlineData("delegate void M();")]
    [InlineData("class B; [Message] class C : B; class M : C;")]
    public void A_type_without_the_attribute_is_no_message(string declaration)
    {
        var compiled = Compiled.From(declaration);

        Assert.Null(compiled.Reader.Read(compiled.Type("M")));
    }

    [Fact]
    public void An_enum_has_its_values_in_the_order_of_declaration() => Assert.Equal(
        ["1 Paid", "0 Unknown", "-1 Refunded alias Returned", "1 Settled", "reserved 7 Lost"],
        Compiled.From("""
            [Reserved(7, "Lost")] enum E : long { Paid = 1, [Fallback] Unknown = 0, [Alias("Returned")] Refunded = -1, Settled = 1 }
            """).Read("E").Lines());

    [Fact]
    public void A_wide_enum_travels_as_its_low_32_bits() => Assert.Equal(
        ["-1 High", "-1 All"],
        Compiled.From("enum E : ulong { High = 0xFFFFFFFF, All = ulong.MaxValue }").Read("E").Lines());
}
