using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Baseline;

public class HistoryTests
{
    private const string Renames = """
        message Acme.Invoice
          1 Price Acme.Cash v1
          1 Price Acme.Money v2
          1 Price Acme.Amount v3..
          2 Prices map<string,Acme.Page<Acme.Cash>> v1
          3 Kind enum Acme.Sort v1..2
          3 Kind enum Acme.Kind v3..

        message Acme.Amount
          1 Value decimal v1..
          was Acme.Cash v1
          was Acme.Money v2

        enum Acme.Kind
          0 None v1..
          was Acme.Sort v1..2

        union Acme.Means
          1 Acme.Cash v1
        """;

    [Fact]
    public void A_version_is_what_was_alive_in_it()
    {
        var history = History(Example.Orders);

        Assert.Equal(["Id:int64", "Customer:string", "Total:double", "Attempts:int32"], Fields(history, 1));
        Assert.Equal(
            ["Id:int64", "Total:Acme.Orders.Money", "Attempts:int32", "Lines:list<Acme.Orders.Line>", "Note:string",
                "Card:Acme.Orders.Card", "Invoice:Acme.Orders.Invoice"],
            Fields(history, 3));
        Assert.Equal(
            [Reservation.OfTag(2, "Customer"), Reservation.OfRange(10, 19)],
            history.At(3).Find("Acme.Orders.Order")!.Reservations);
        Assert.Equal(history.At(3), history.Recorded);
        Assert.Empty(history.At(0).Declarations);

        static IEnumerable<string> Fields(BaselineHistory history, int version) =>
            ((MessageSchema)history.At(version).Find("Acme.Orders.Order")!).Fields.Select(field => $"{field.Name}:{field.Type}");
    }

    [Fact]
    public void Each_state_of_a_declaration_has_one_version()
    {
        var history = History(Example.File(30, """
            message Acme.Same
              1 A int32 v1..
            message Acme.Other
              1 A int32 v2..4
              1 A int64 v5..9
              1 A int32 v20..
              2 B int32 v31..
            message Acme.Empty
            """));

        Assert.Equal([30], history.VersionsOf("Acme.Same"));
        Assert.Equal([4, 9, 30], history.VersionsOf("Acme.Other"));
        Assert.Equal([30], history.VersionsOf("Acme.Empty"));
        Assert.Empty(history.VersionsOf("Acme.None"));
    }

    [Fact]
    public void A_high_version_number_costs_nothing() =>
        Assert.Equal([1_000_000], History(Example.File(1_000_000, "message Acme.A\n  1 A int32 v1..")).VersionsOf("Acme.A"));

    [Fact]
    public void In_every_version_a_renamed_type_bears_its_name_of_today()
    {
        var history = History(Example.File(3, Renames));

        Assert.Equal([1, 3], history.VersionsOf("Acme.Invoice"));
        Assert.Equal([3], history.VersionsOf("Acme.Amount"));
        Assert.Equal(
            ["Acme.Amount", "map<string,Acme.Page<Acme.Amount>>", "enum Acme.Kind"],
            ((MessageSchema)history.At(1).Find("Acme.Invoice")!).Fields.Select(field => field.Type.ToString()));
        Assert.Equal(history.At(2).Find("Acme.Invoice"), history.At(3).Find("Acme.Invoice"));
        Assert.Equal(new UnionCase(1, new("Acme.Amount")), Assert.Single(((UnionSchema)history.At(1).Find("Acme.Means")!).Cases));
    }

    [Fact]
    public void A_former_name_finds_nothing() => Assert.Null(History(Example.File(3, Renames)).At(1).Find("Acme.Cash"));

    [Fact]
    public void Of_two_swapped_names_each_means_the_right_one()
    {
        var history = History(Example.File(2, """
            message Acme.A
              1 X int32 v1..
              was Acme.B v1
            message Acme.B
              1 Y bool v1..
              was Acme.A v1
            message Acme.User
              1 A Acme.A v1
              1 A Acme.B v2..
            """));

        Assert.Equal([2], history.VersionsOf("Acme.User"));
    }

    [Theory]
    [InlineData("", true, true)]
    [InlineData("was Acme.Old v1", true, true)]
    [InlineData("1 A int32 v1", true, false)]
    [InlineData("1 A int32 v2..", false, true)]
    [InlineData("1 A int32 v1\n  was Acme.Old v1", true, false)]
    [InlineData("1 A int32 v1\n  reserved 1 v2..", true, true)]
    public void A_declaration_is_alive_while_it_says_something_of_itself_or_always_says_nothing(string lines, bool first, bool second)
    {
        var history = History(Example.File(2, $"message Acme.A\n  {lines}"));

        Assert.Equal((first, second), (history.At(1).Find("Acme.A") is not null, history.At(2).Find("Acme.A") is not null));
    }

    private static BaselineHistory History(string text) => new(Example.Read(text));
}
