using SchemaEvolution.Tests.Protobuf.Messages;

namespace SchemaEvolution.Tests.Protobuf;

/// <summary>Members of which at most one is set: https://protobuf.dev/programming-guides/encoding/#oneofs.</summary>
public sealed class OneOfTests
{
    [Theory]
    [InlineData("0a 01 61", "card a")]
    [InlineData("10 07", "voucher 7")]
    [InlineData("0a 01 61 10 07", "voucher 7")]
    [InlineData("10 07 0a 01 61", "card a")]
    [InlineData("10 00", "voucher 0")]
    [InlineData("0a 01 61 22 01 ff", "token ff")]
    [InlineData("10 07 1a 03 0a 01 62", "invoice b")]
    [InlineData("1a 03 0a 01 62 0a 01 61", "card a")]
    [InlineData("0a 01 61 2a 01 6e 10 07", "voucher 7")]
    public void The_last_member_wins(string bytes, string expected)
    {
        var payment = Hex.Read<Payment>(bytes);
        string?[] members =
        [
            payment.Card is { } card ? $"card {card}" : null,
            payment.Voucher is { } voucher ? $"voucher {voucher}" : null,
            payment.Invoice is { } invoice ? $"invoice {invoice.Street}" : null,
            payment.Token is { } token ? $"token {Hex.Of(token)}" : null,
        ];
        Assert.Equal([expected], members.OfType<string>());
    }

    [Fact]
    public void A_message_that_comes_twice_is_merged()
    {
        var invoice = Hex.Read<Payment>("1a 03 0a 01 61 1a 03 12 01 62").Invoice;
        Assert.Equal(("a", "b"), (invoice?.Street, invoice?.City));
    }

    [Fact]
    public void A_message_that_comes_again_after_another_member_is_new()
    {
        var invoice = Hex.Read<Payment>("1a 06 0a 01 61 12 01 62 10 07 1a 03 0a 01 63").Invoice;
        Assert.Equal(("c", null), (invoice?.Street, invoice?.City));
    }

    [Fact]
    public void What_is_set_is_written_even_if_it_is_zero()
    {
        Assert.Equal("0a 00", Hex.Write(new Payment { Card = "" }));
        Assert.Equal("10 00", Hex.Write(new Payment { Voucher = 0 }));
        Assert.Equal("22 00", Hex.Write(new Payment { Token = [] }));
    }

    [Fact]
    public void Two_members_that_are_set_are_refused()
    {
        var reason = Assert.Throws<SchemaException>(() => ProtobufSerializer.Serialize(new Payment { Card = "a", Voucher = 1 })).Reason;
        Assert.Contains("Card, Voucher, Invoice, Token", reason);
        Assert.Contains("means", reason);
    }

    [Fact]
    public void A_record_that_cannot_be_changed_holds_the_last_one_too()
    {
        Assert.Equal(new FinalPayment(Voucher: 7), Hex.Read<FinalPayment>("0a 01 61 10 07"));
        Assert.Equal(new FinalPayment(Card: "a"), Hex.Read<FinalPayment>("1a 03 0a 01 62 10 07 0a 01 61"));
        Assert.Equal("b", Hex.Read<FinalPayment>("1a 03 0a 01 61 1a 03 12 01 62").Invoice?.City);
    }

    [Fact]
    public void Merging_clears_the_member_that_was_set()
    {
        var merged = ProtobufSerializer.Merge(Hex.Parse("10 07"), new Payment { Card = "a" });
        Assert.Equal((null, 7), (merged.Card, merged.Voucher));
    }
}
