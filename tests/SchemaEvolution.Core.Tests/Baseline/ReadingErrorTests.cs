using SchemaEvolution.Core.Baseline;

namespace SchemaEvolution.Core.Tests.Baseline;

public class ReadingErrorTests
{
    private const string FieldParts =
        "'required', 'optional', 'default', 'packed', 'expanded', 'oneof', 'alias' (in this order) "
        + "or a lifetime such as 'v1..', 'v1..2' or 'v3'";

    [Theory]
    [InlineData("", "1:1+0 expected 'schema-baseline 1', with which a baseline begins, found the end of the line")]
    [InlineData("# only\n", "2:1+0 expected 'schema-baseline 1', with which a baseline begins, found the end of the line")]
    [InlineData("{ \"a\": 1 }\n", "1:1+1 expected 'schema-baseline 1', with which a baseline begins, found '{'")]
    [InlineData("schema-baseline 2\nwhatever\n", "1:1+17 format 2 of the file needs a newer SchemaEvolution: this one reads format 1")]
    [InlineData("schema-baseline 0\nshipped v0\n", "1:1+17 there is no file format 0: the first is 1")]
    [InlineData("schema-baseline\nshipped v0\n", "1:16+0 expected the number of the file format, found the end of the line")]
    [InlineData(
        "schema-baseline 1\n",
        "1:18+0 expected a line 'shipped v0' (or the last shipped version) after this one, found the end of the line")]
    [InlineData(
        "schema-baseline 1\nshipped 3\n",
        "2:9+1 expected the version that has shipped, such as 'v3' ('v0' before the first), found '3'")]
    [InlineData("schema-baseline 1\nshipped v3 now\n", "2:12+3 expected the end of the line, found 'now'")]
    [InlineData(
        "schema-baseline 1\nshipped v9999999\n",
        "2:9+8 expected the version that has shipped, such as 'v3' ('v0' before the first), found 'v9999999'")]
    public void The_header_is_demanded(string text, string fault) => Assert.Equal([$"EVO003 {fault}"], Example.Faults(text));

    [Theory]
    [InlineData(
        "x",
        "3:1+1 expected 'message', 'enum', 'union', 'accept', 'shipped', 'serializer', or a fact, which is indented by two blanks, "
        + "found 'x'")]
    [InlineData("  1 A int32 v1..", "3:3+1 expected a line 'message', 'enum' or 'union' above the first fact, found '1'")]
    [InlineData("message", "3:8+0 expected a name, found the end of the line")]
    [InlineData("message Acme.", "3:14+0 expected a name, found the end of the line")]
    [InlineData("message list", "3:9+4 expected a name (in quotes, if it is \"list\"), found 'list'")]
    [InlineData("message A.\"b.c\"", "3:1+15 a part of a full name is not empty and holds neither dots nor backticks")]
    [InlineData("message A<T", "3:12+0 expected '>', found the end of the line")]
    [InlineData("message A<T,T>", "3:1+14 the type parameters of a declaration have different names")]
    [InlineData(
        "message A protobuf",
        "3:11+8 expected a dialect (protobuf-net, messagepack, memorypack, orleans, datacontract, systemtextjson) "
        + "or the end of the line, found 'protobuf'")]
    [InlineData("serializer messagepack", "3:23+0 expected the version of its package, found the end of the line")]
    [InlineData("accept EVO30 A.B v3 \"x\"", "3:8+5 expected a rule such as EVO301, found 'EVO30'")]
    [InlineData("accept EVO301 A.B 3 \"x\"", "3:19+1 expected the first version that contains the break, such as 'v3', found '3'")]
    [InlineData("accept EVO301 A.B v3", "3:21+0 expected the reason in quotes, found the end of the line")]
    [InlineData("accept EVO301 A.B v3 \"x\" by", "3:28+0 expected an owner, found the end of the line")]
    [InlineData("accept EVO301 A.B v3 \"x\" until 2027-13-01", "3:32+10 expected a date such as 2027-03-01, found '2027-13-01'")]
    [InlineData(
        "accept EVO301 A.B v3 \"x\" by a by b",
        "3:31+2 expected 'by', 'until' (each at most once) or the end of the line, found 'by'")]
    [InlineData("<<<<<<< HEAD", "3:1+12 a conflict marker of git: the merge has still to be resolved")]
    [InlineData("=======", "3:1+7 a conflict marker of git: the merge has still to be resolved")]
    public void A_line_of_its_own_says_what_was_expected(string line, string fault) =>
        Assert.Equal([$"EVO003 {fault}"], Example.Faults($"schema-baseline 1\nshipped v3\n{line}\n"));

    [Theory]
    [InlineData("A int32 v1..", "5:3+1 expected a tag, found 'A'")]
    [InlineData("-1 A int32 v1..", "5:3+2 expected a tag, found '-1'")]
    [InlineData("99999999999 A int32 v1..", "5:3+11 expected a tag, found '99999999999'")]
    [InlineData("1 required int32 v1..", "5:5+8 expected the name of the field (in quotes, if it is \"required\"), found 'required'")]
    [InlineData("1 \"\" int32 v1..", "5:8+5 expected the name of the field that is not empty, found 'int32'")]
    [InlineData("1 A v1..", "5:7+2 expected a name (in quotes, if it is \"v1\"), found 'v1'")]
    [InlineData("1 A int32", $"5:12+0 expected {FieldParts}, found the end of the line")]
    [InlineData("1 A int32 requird v1..", $"5:13+7 expected {FieldParts}, found 'requird'")]
    [InlineData("1 A int32 oneof g optional v1..", $"5:21+8 expected {FieldParts}, found 'optional'")]
    [InlineData("1 A int32 v0..", $"5:13+2 expected {FieldParts}, found 'v0'")]
    [InlineData("1 A int32 v1..x", "5:17+1 expected the number of the last version, found 'x'")]
    [InlineData("1 A int32 v1.", "5:15+1 expected a blank after the lifetime, found '.'")]
    [InlineData("1 A int32[fancy] v1..", "5:13+5 expected an encoding such as 'text', 'zigzag' or 'milliseconds', found 'fancy'")]
    [InlineData("1 A int32? v1..", "5:12+1 expected a blank after the type, found '?'")]
    [InlineData("1 A list int32 v1..", "5:12+5 expected '<', found 'int32'")]
    [InlineData("1 A map<string> v1..", "5:17+1 expected ',', found '>'")]
    [InlineData("1 A int32 default yes v1..", "5:21+3 expected a whole number, found 'yes'")]
    [InlineData("1 A bool default 1 v1..", "5:20+1 expected 'true' or 'false', found '1'")]
    [InlineData("1 A decimal default NaN v1..", "5:23+3 expected a number, found 'NaN'")]
    [InlineData("1 A string default a v1..", "5:22+1 expected quoted text, found 'a'")]
    [InlineData(
        "1 A Acme.B default 1 v1..",
        "5:22+1 expected no literal after 'default', because Acme.B has no constant default, found '1'")]
    [InlineData(
        "1 \"A int32 v1..",
        "5:5+13 expected quoted text that is closed and whose escapes are known (\\\" \\\\ \\n \\r \\t \\uXXXX), found '\"A int32 v1..'")]
    [InlineData("reserved v1..", "5:12+2 expected a tag, or a name in quotes, found 'v1'")]
    [InlineData("reserved 9 to 4 v1..", "5:3+20 a range of tags begins with the lower one")]
    [InlineData("was v1..", "5:7+2 expected a name (in quotes, if it is \"v1\"), found 'v1'")]
    public void A_line_of_a_message_says_what_was_expected(string line, string fault) =>
        Assert.Equal([$"EVO003 {fault}"], Example.Faults(Example.File(3, $"message Acme.Order\n  {line}")));

    [Fact]
    public void The_facts_of_enums_and_unions_have_their_own_form() => Assert.Equal(
        [
            "EVO003 5:10+5 expected 'alias' or a lifetime such as 'v1..', 'v1..2' or 'v3', found 'int32'",
            "EVO003 7:12+3 expected a lifetime such as 'v1..', 'v1..2' or 'v3', found 'alt'",
        ],
        Example.Faults(Example.File(3, "enum Acme.E\n  1 Paid int32 v1..\nunion Acme.U\n  1 Acme.A alt v1..")));

    [Fact]
    public void Every_line_at_fault_is_reported_and_none_twice() => Assert.Equal(
        [5, 6, 8],
        from error in BaselineReader.Read(Example.File(3, """
            message Acme.A
              one
              2 B v1..
              3 C int32 v1..
            message A..B
              4 D int32 v1..
            """)).Errors
        select error.Line);

    [Fact]
    public void A_file_with_a_fault_is_no_file() => Assert.Null(BaselineReader.Read(Example.Orders + "x\n").File);

    [Fact]
    public void Types_are_read_to_a_depth_that_no_stack_minds()
    {
        static string Nested(int depth) => Example.File(
            1,
            $"message A\n  1 A {string.Concat(Enumerable.Repeat("list<", depth - 1))}int32{new string('>', depth - 1)} v1..");

        Assert.Empty(Example.Faults(Nested(32)));
        Assert.Equal(["EVO003 5:167+5 expected a type that is nested at most 32 levels deep, found 'int32'"], Example.Faults(Nested(33)));
        Assert.Single(Example.Faults(Nested(100_000)));
    }
}
