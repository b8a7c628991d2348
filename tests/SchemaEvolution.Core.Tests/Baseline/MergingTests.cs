using SchemaEvolution.Core.Baseline;

namespace SchemaEvolution.Core.Tests.Baseline;

/// <summary>What a union merge leaves side by side.</summary>
public class MergingTests
{
    [Fact]
    public void The_highest_shipped_version_counts() => AssertRead(
        "# mine\nshipped v2\n# theirs\nshipped v3\n# mine\nshipped v1\n",
        "# mine\n# theirs\nshipped v3\n");

    [Fact]
    public void Identical_lines_are_one() => AssertRead(
        """
        shipped v2
        serializer messagepack 3.1.4
        serializer messagepack 3.1.4
        message Acme.A
          # one
          1 A int32 v1..
          # two
          1 A int32 v1..
        accept EVO301 Acme.A v2 "x"
        accept EVO301 Acme.A v2 "x"

        """,
        """
        shipped v2
        serializer messagepack 3.1.4

        message Acme.A
          # one
          # two
          1 A int32 v1..

        accept EVO301 Acme.A v2 "x"

        """);

    [Fact]
    public void Of_two_lines_that_differ_in_their_end_the_ended_one_wins() => AssertRead(
        "shipped v2\n\nmessage Acme.A\n  1 A int32 v1..\n  1 A int32 v1..2\n  1 A int64 v3..\n",
        "shipped v2\n\nmessage Acme.A\n  1 A int32 v1..2\n  1 A int64 v3..\n");

    [Fact]
    public void Blocks_with_one_head_are_one() => AssertRead(
        """
        shipped v1

        # one
        message Acme.A
          2 B int32 v2..

        # two
        message Acme.A
          1 A int32 v2..

        """,
        """
        shipped v1

        # one
        # two
        message Acme.A
          1 A int32 v2..
          2 B int32 v2..

        """);

    [Fact]
    public void A_fact_that_a_merge_put_below_an_accept_line_belongs_to_the_last_block() => AssertRead(
        "shipped v1\n\nmessage Acme.A\n\naccept EVO301 Acme.A v2 \"x\"\n  1 A int32 v2..\n",
        "shipped v1\n\nmessage Acme.A\n  1 A int32 v2..\n\naccept EVO301 Acme.A v2 \"x\"\n");

    private static void AssertRead(string merged, string expected) =>
        Assert.Equal($"schema-baseline 1\n{expected}", BaselineWriter.Write(Example.Read($"schema-baseline 1\n{merged}")));
}
