using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Baseline;

public class ReadingTests
{
    [Fact]
    public void Every_part_of_a_field_is_read() => Assert.Equal(
        new FieldFact(new(
            7,
            "default",
            new ScalarType(ScalarKind.Int32),
            Presence.Optional,
            new("3"),
            Packing.Packed,
            "set",
            EquatableArray.Of("Dots", "v1"))),
        FactOf("7 \"default\" int32 optional default 3 packed oneof \"set\" alias Dots alias \"v1\" v2..").Content);

    [Fact]
    public void A_quoted_key_stands_for_the_tag() => Assert.Equal(
        new FieldFact(new(0, "Total", new ScalarType(ScalarKind.Decimal), Key: "the total")),
        FactOf("\"the total\" Total decimal v1..").Content);

    [Theory]
    [InlineData("v1..", 1, null)]
    [InlineData("v1..2", 1, 2)]
    [InlineData("v2", 2, 2)]
    public void A_lifetime_is_open_or_has_an_end(string text, int from, int? to) =>
        Assert.Equal(new Lifetime(from, to), FactOf($"1 A int32 {text}").Lifetime);

    [Fact]
    public void What_follows_the_lifetime_is_kept() => Assert.Equal("since \"2.0\"  x", FactOf("1 A int32 v1..   since \"2.0\"  x ").Rest);

    [Theory]
    [InlineData("int32", "int32")]
    [InlineData("int16[zigzag]", "int16[zigzag]")]
    [InlineData("timestamp[milliseconds]", "timestamp[milliseconds]")]
    [InlineData("enum Acme.Status", "enum Acme.Status")]
    [InlineData("set<string?>", "set<string?>")]
    [InlineData("map<string, list<enum Acme.Status>?>", "map<string,list<enum Acme.Status>?>")]
    [InlineData("Acme.Page<Acme.Line,list<int32>>.Inner", "Acme.Page<Acme.Line,list<int32>>.Inner")]
    [InlineData("global::X", "global::X")]
    [InlineData("X", "global::X")]
    [InlineData("string.Text", "string.Text")]
    [InlineData("\"string\".Text", "string.Text")]
    [InlineData("Acme.v1.list", "Acme.\"v1\".\"list\"")]
    public void A_type_is_read_and_spelled_in_its_canonical_form(string text, string canonical) =>
        Assert.Equal(canonical, TypeOf($"1 A {text} v1..").ToString());

    [Fact]
    public void The_name_of_a_generic_type_says_how_many_arguments_each_part_has() => Assert.Equal(
        new MessageType(
            "Acme.Page`1.Pair`2",
            EquatableArray.Of<FieldType>(new ScalarType(ScalarKind.Int32), new MessageType("Acme.Line"), new ScalarType(ScalarKind.Bool))),
        TypeOf("1 A Acme.Page<int32>.Pair<Acme.Line,bool> v1.."));

    [Fact]
    public void Inside_a_generic_block_the_name_of_a_type_parameter_means_it()
    {
        var block = Assert.Single(Example.Read(Example.File(1, """
            message Acme.Page<T>
              1 Item T v1..
              2 Items list<T> v1..
              3 Foreign global::T v1..
            """)).Blocks);

        Assert.Equal(("Acme.Page`1", EquatableArray.Of("T")), (block.Name, block.TypeParameters));
        Assert.Equal(
            [new TypeParameter("T"), new ListType(new TypeParameter("T")), new MessageType("T")],
            block.Facts.Select(fact => ((FieldFact)fact.Content).Field.Type));
    }

    [Theory]
    [InlineData("bool", "true")]
    [InlineData("int64", "-3")]
    [InlineData("bigint", "123456789012345678901234567890")]
    [InlineData("double", "1.5e-300")]
    [InlineData("float", "-Infinity")]
    [InlineData("half", "NaN")]
    [InlineData("decimal", "1.500")]
    [InlineData("string", "\"a \\u0041\"")]
    [InlineData("guid", "\"00000000-0000-0000-0000-000000000001\"")]
    [InlineData("enum Acme.Status", "Paid")]
    [InlineData("enum Acme.Status", "\"to\"")]
    [InlineData("enum Acme.Status", "-9")]
    public void The_literal_of_a_default_is_kept_as_it_is_spelled(string type, string literal) =>
        Assert.Equal(new DefaultValue(literal), ((FieldFact)FactOf($"1 A {type} default {literal} v1..").Content).Field.Default);

    [Theory]
    [InlineData("reserved 4 v1..", 4, 4, null)]
    [InlineData("reserved 4 Old v1..", 4, 4, "Old")]
    [InlineData("reserved 4 to 9 v1..", 4, 9, null)]
    [InlineData("reserved 4 \"to\" v1..", 4, 4, "to")]
    [InlineData("reserved \"Old\" v1..", null, null, "Old")]
    public void Tags_and_names_are_reserved(string line, int? from, int? to, string? name) =>
        Assert.Equal(new ReservedFact(new(from, to, name)), FactOf(line).Content);

    [Fact]
    public void An_accept_line_has_its_reason_its_owner_and_its_end()
    {
        var accept = Assert.Single(Example.Read(Example.Orders).Accepts);

        Assert.Equal(
            new("EVO301", "Acme.Orders.Order.Total", 3, "all readers run v3; ticket OPS-112", "orders-team", new(2027, 3, 1), Line: 27),
            accept);
        Assert.True(accept.IsInForce);
    }

    [Fact]
    public void Order_blank_lines_tabs_and_line_ends_do_not_matter()
    {
        const string loose = "\uFEFFschema-baseline  1\r\n\r\nshipped\tv1\r\n"
            + "enum B\r\n\t1 Y v1..\r\n\r\n\t# zero\r\n\t0\tX v1..  \r\nmessage A messagepack\r\n";

        Assert.Equal(
            Example.File(1, "message global::A messagepack\n\nenum global::B\n  # zero\n  0 X v1..\n  1 Y v1.."),
            BaselineWriter.Write(Example.Read(loose)));
    }

    [Fact]
    public void A_fact_knows_its_line() => Assert.Equal(6, FactOf("# comment\n  1 A int32 v1..").Line);

    private static FieldType TypeOf(string line) => ((FieldFact)FactOf(line).Content).Field.Type;

    private static Fact FactOf(string line) =>
        Assert.Single(Assert.Single(Example.Read(Example.File(2, $"message Acme.Order\n  {line}")).Blocks).Facts);
}
