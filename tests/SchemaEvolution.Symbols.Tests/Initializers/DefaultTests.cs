using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Tests.Initializers;

public sealed class DefaultTests
{
    [Theory]
    [InlineData("bool", "true", "true")]
    [InlineData("int", "3", "3")]
    [InlineData("int", "-3", "-3")]
    [InlineData("int", "+3", "3")]
    [InlineData("int", "(3)", "3")]
    [InlineData("int", "0x10", "16")]
    [InlineData("int", "'a'", "97")]
    [InlineData("int", "-2147483648", "-2147483648")]
    [InlineData("int?", "3", "3")]
    [InlineData("long", "3", "3")]
    [InlineData("long", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("ulong", "18446744073709551615", "18446744073709551615")]
    [InlineData("byte", "7", "7")]
    [InlineData("Int128", "5", "5")]
    [InlineData("System.Numerics.BigInteger", "5", "5")]
    [InlineData("double", "3", "3")]
    [InlineData("double", "1.50", "1.5")]
    [InlineData("double", "0.1f", "0.10000000149011612")]
    [InlineData("double", "-0.0", "-0")]
    [InlineData("double", "1e300", "1E+300")]
    [InlineData("double", "1.5e-7", "1.5E-7")]
    [InlineData("double", "5e-324", "5E-324")]
    [InlineData("double", "100", "100")]
    [InlineData("double", "123456789012345680", "1.2345678901234568E+17")]
    [InlineData("double", "0.00001", "0.00001")]
    [InlineData("float", "1.5f", "1.5")]
    [InlineData("float", "0.1f", "0.1")]
    [InlineData("float", "3", "3")]
    [InlineData("float", "-0f", "-0")]
    [InlineData("float", "3.4028235E+38f", "3.4028235E+38")]
    [InlineData("decimal", "1.50m", "1.50")]
    [InlineData("decimal", "3", "3")]
    [InlineData("decimal", "-0.5m", "-0.5")]
    [InlineData("char", "'x'", "\"x\"")]
    [InlineData("char", "'\\n'", "\"\\n\"")]
    [InlineData("string", "\"a\\\"b\"", "\"a\\\"b\"")]
    [InlineData("string", "@\"a\\b\"", "\"a\\\\b\"")]
    [InlineData("string", "\"\"\"raw\"\"\"", "\"raw\"")]
    [InlineData("string", "\"x\"!", "\"x\"")]
    [InlineData("string?", "\"x\"", "\"x\"")]
    [InlineData("string", "nameof(System.String)", "\"String\"")]
    [InlineData("string", "nameof(List<int>)", "\"List\"")]
    [InlineData("Status", "Status.Paid", "Paid")]
    [InlineData("Status", "Acme.Status.Paid", "Paid")]
    [InlineData("Status", "global::Acme.Status.Paid", "Paid")]
    [InlineData("Status?", "Status.Paid", "Paid")]
    [InlineData("Status", "Status.Settled", "Paid")]
    [InlineData("Status", "(Status)1", "Paid")]
    [InlineData("Status", "(Acme.Status)(-1)", "Refunded")]
    [InlineData("Status", "Status.Empty", "Empty")]
    [InlineData("Rights", "(Rights)3", "3")]
    [InlineData("Rights", "Rights.Read", "Read")]
    public void A_literal_form_is_a_default(string type, string initializer, string expected) =>
        Assert.Equal(expected, Default(type, initializer));

    [Theory]
    [InlineData("bool", "false")]
    [InlineData("int", "0")]
    [InlineData("int", "-0")]
    [InlineData("double", "0")]
    [InlineData("double", "0.0")]
    [InlineData("decimal", "0.00m")]
    [InlineData("char", "'\\0'")]
    [InlineData("string", "\"\"")]
    [InlineData("Status", "Status.Unknown")]
    [InlineData("Status", "0")]
    [InlineData("string", "string.Empty")]
    [InlineData("Guid", "Guid.Empty")]
    [InlineData("string", "null!")]
    [InlineData("string?", "null")]
    [InlineData("string", "default!")]
    [InlineData("int", "default")]
    [InlineData("int", "default(int)")]
    [InlineData("int", "int.Parse(\"3\")")]
    [InlineData("Guid", "new()")]
    [InlineData("Version", "new Version(1, 0)")]
    [InlineData("byte[]", "[]")]
    [InlineData("byte[]", "[1, 2]")]
    [InlineData("byte[]", "new byte[2]")]
    [InlineData("byte[]", "new[] { (byte)1 }")]
    [InlineData("byte[]", "{ 1, 2 }")]
    [InlineData("int[]", "[3]")]
    [InlineData("Other", "new()")]
    public void Zero_and_what_is_no_constant_are_no_default(string type, string initializer) => Assert.Null(Default(type, initializer));

    [Theory]
    [InlineData("int", "Limits.Most")]
    [InlineData("int", "int.MaxValue")]
    [InlineData("int", "1 + 2")]
    [InlineData("int", "~1")]
    [InlineData("int", "(int)3L")]
    [InlineData("double", "double.NaN")]
    [InlineData("string", "\"a\" + \"b\"")]
    [InlineData("string", "$\"a\"")]
    [InlineData("Status", "Limits.Usual")]
    [InlineData("Rights", "Rights.Read | Rights.Write")]
    [InlineData("TimeSpan", "TimeSpan.MaxValue")]
    public void Any_other_expression_is_unknown(string type, string initializer) => Assert.Equal("?", Default(type, initializer));

    [Fact]
    public void Fields_take_their_own_declarators_initializer() => Assert.Equal(
        ["1 A int32 default 1", "1 B int32 default 2"],
        Compiled.From("[Message] class M { [Tag(1)] public int A = 1, B = 2; }").Read("M").Lines());

    [Fact]
    public void A_required_member_records_no_default() => Assert.Equal(
        ["1 X int32 required"],
        Compiled.From("[Message] class M { [Tag(1)] public required int X { get; init; } = 3; }").Read("M").Lines());

    [Fact]
    public void Parameters_of_positional_records_have_constant_defaults() => Assert.Equal(
        [
            "5 E int32",
            "1 A int32 default 7",
            "2 B enum global::S optional default Two",
            "3 C double default NaN",
            "4 D string optional",
            "6 F decimal default 1.5",
            "7 G int32",
        ],
        Compiled.From("""
            [Message] record M(
                [property: Tag(5)] int E,
                [Tag(1)] int A = Limits.Seven,
                [Tag(2)] S? B = S.Two,
                [Tag(3)] double C = double.NaN,
                [Tag(4)] string? D = null,
                [property: Tag(6)] decimal F = 1.5m)
            {
                [Tag(7)] public int G { get; init; }
            }

            static class Limits { public const int Seven = 7; }
            enum S { Zero, Two = 2 }
            """).Read("M").Lines());

    [Fact]
    public void A_property_in_the_body_of_a_record_has_its_own_initializer() => Assert.Equal(
        ["1 X int32 default 4"],
        Compiled.From("[Message] record M([Tag(1)] int X = 3) { public int X { get; init; } = 4; }").Read("M").Lines());

    [Fact]
    public void An_undeclared_enum_number_is_invalid_unless_the_enum_has_flags()
    {
        var undeclared = Member("Status", "(Status)9");

        Assert.False(undeclared.Field!.Default!.IsKnown);
        Assert.Equal("Status has no value 9", undeclared.InvalidDefault);
        Assert.Null(Member("Rights", "(Rights)8").InvalidDefault);
        Assert.Null(Member("Status", "(Status)1").InvalidDefault);
    }

    [Theory]
    [InlineData("\"\\ud83d\\ude00\"", true)]
    [InlineData("\"\\ud83d\"", false)]
    [InlineData("\"\\ude00\\ud83d\"", false)]
    public void Half_of_a_surrogate_pair_is_invalid(string initializer, bool isValid) =>
        Assert.Equal(isValid, Member("string", initializer).InvalidDefault is null);

    private static string? Default(string type, string initializer) =>
        Member(type, initializer).Field!.Default is { } value ? value.Literal ?? "?" : null;

    private static DeclaredMember Member(string type, string initializer) => Compiled.From($$"""
        namespace Acme;
        [Message] class M { [Tag(1)] public {{type}} X = {{initializer}}; }
        [Message] class Other;
        enum Status { Unknown, Paid = 1, Settled = 1, Refunded = -1, Empty = 5 }
        [Flags] enum Rights { None, Read, Write }
        static class Limits { public const int Most = 3; public const Status Usual = Status.Paid; }
        """).Read("Acme.M").Members.Single();
}
