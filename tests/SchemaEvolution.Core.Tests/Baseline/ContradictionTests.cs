namespace SchemaEvolution.Core.Tests.Baseline;

public class ContradictionTests
{
    private const string Renumber = "give the pending field another tag, in the code and here";
    private const string EndOne = "end one of them before the other starts, or rename the pending one";

    [Theory]
    [InlineData(
        "4 Card string v2..\n  4 Note string v3..",
        $"6:3+18 line 5 says '4 Card string v2..', line 6 says '4 Note string v3..': in v3 of Acme.A both hold tag 4; {Renumber}")]
    [InlineData(
        "4 Note string v2..\n  4 Card string v1..",
        $"6:3+18 line 5 says '4 Note string v2..', line 6 says '4 Card string v1..': in v2 of Acme.A both hold tag 4; {EndOne}")]
    [InlineData(
        "4 A string v1..2\n  4 B string v1\n  4 C string v2",
        $"6:3+13 line 5 says '4 A string v1..2', line 6 says '4 B string v1': in v1 of Acme.A both hold tag 4; {EndOne}",
        $"7:3+13 line 5 says '4 A string v1..2', line 7 says '4 C string v2': in v2 of Acme.A both hold tag 4; {EndOne}")]
    [InlineData(
        "4 Card string v1..\n  5 Card string v3..",
        $"6:3+18 line 5 says '4 Card string v1..', line 6 says '5 Card string v3..': in v3 of Acme.A both hold the name 'Card'; {EndOne}")]
    [InlineData(
        "\"k\" A string v1..\n  \"k\" B string v2..",
        $"6:3+17 line 5 says '\"k\" A string v1..', line 6 says '\"k\" B string v2..': in v2 of Acme.A both hold the key 'k'; {EndOne}")]
    [InlineData(
        "reserved 1 to 9 v2..\n  4 A string v1..",
        "6:3+15 line 5 says 'reserved 1 to 9 v2..', line 6 says '4 A string v1..': in v2 of Acme.A the tag is both reserved and taken; "
        + "take another tag, or end the reservation")]
    [InlineData(
        "1 A string v2..1",
        "5:3+16 line 5 says '1 A string v2..1', a lifetime that ends before it starts: write the lower version first")]
    [InlineData(
        "1 A string v1..3",
        "5:3+16 line 5 says '1 A string v1..3', but only v2 has shipped: leave the lifetime open, or end it at v2 or before")]
    [InlineData("1 A string v4..", "5:3+15 line 5 says '1 A string v4..', but v2 is the last that shipped: a pending fact starts at v3")]
    public void Lines_of_a_message_contradict_each_other(string lines, params string[] faults) =>
        Assert.Equal(faults.Select(fact => $"EVO004 {fact}"), Example.Faults(Example.File(2, $"message Acme.A\n  {lines}")));

    [Theory]
    [InlineData("4 A string v1..2\n  4 B string v3..")]
    [InlineData("4 A string v1\n  5 A string v2..")]
    [InlineData("4 A string v1\n  reserved 4 v2..")]
    [InlineData("reserved 1 to 9 v1..\n  reserved 4 v1..")]
    [InlineData("4 A Acme.V1.A oneof case v1..\n  5 A Acme.V2.A oneof case v1..\n  6 A string v1..")]
    [InlineData("4 Curve Acme.Curve<int32> oneof case v1..\n  5 Curve Acme.Curve<float> oneof case v1..")]
    [InlineData("\"i\" Curve Acme.Curve<int32> oneof case v1..\n  \"f\" Curve Acme.Curve<float> oneof case v1..")]
    public void Lines_of_a_message_agree(string lines) => Assert.Empty(Example.Faults(Example.File(2, $"message Acme.A\n  {lines}")));

    [Fact]
    public void An_enum_name_has_one_number_and_a_number_any_names() => Assert.Equal(
        [$"EVO004 7:3+9 line 5 says '1 A v1..', line 7 says '-2 A v2..': in v2 of Acme.E both hold the name 'A'; {EndOne}"],
        Example.Faults(Example.File(2, "enum Acme.E\n  1 A v1..\n  1 B v1..\n  -2 A v2..")));

    [Fact]
    public void A_case_type_has_one_tag() => Assert.Equal(
        [$"EVO004 6:3+11 line 5 says '1 Acme.C v1..', line 6 says '2 Acme.C v2': in v2 of Acme.U both hold the type 'Acme.C'; {EndOne}"],
        Example.Faults(Example.File(2, "union Acme.U\n  1 Acme.C v1..\n  2 Acme.C v2")));

    [Fact]
    public void A_name_has_one_kind_of_block() => Assert.Equal(
        ["EVO004 5:1+11 line 4 says 'message Acme.A', line 5 says 'enum Acme.A': "
            + "a name has one block, so give both the same head or remove one"],
        Example.Faults(Example.File(2, "message Acme.A\nenum Acme.A")));

    [Fact]
    public void A_former_name_was_the_name_of_one_declaration() => Assert.Equal(
        ["EVO004 7:3+13 line 5 says 'was Acme.X v1..2', line 7 says 'was Acme.X v1': one declaration had this name, so remove one"],
        Example.Faults(Example.File(2, "message Acme.A\n  was Acme.X v1..2\nmessage Acme.B\n  was Acme.X v1")));

    [Fact]
    public void A_former_name_is_not_that_of_a_declaration_that_is_alive() => Assert.Equal(
        ["EVO004 7:3+16 line 7 says 'was Acme.A v1..2', line 4 says 'message Acme.A', alive in v2: end the former name before v2"],
        Example.Faults(Example.File(2, "message Acme.A\n  1 A int32 v2..\nmessage Acme.B\n  was Acme.A v1..2")));

    [Fact]
    public void Two_declarations_may_have_swapped_their_names() =>
        Assert.Empty(Example.Faults(Example.File(2, """
            message Acme.A
              1 A int32 v1..
              was Acme.B v1
            message Acme.B
              1 A bool v1..
              was Acme.A v1
            """)));
}
