using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Baseline;

public class WritingTests
{
    [Fact]
    public void The_example_of_the_documentation_is_canonical() =>
        Assert.Equal(Example.Orders, BaselineWriter.Write(Example.Read(Example.Orders)));

    [Fact]
    public void Comments_stay_with_the_line_below_them()
    {
        const string text = """
            # above
            schema-baseline 1
            #
            #
            # shipped often
            shipped v2
            # who writes
            serializer messagepack 3.1.4

            # the first
            # of two
            message Acme.A
              # its tag
              1 X int32 v1.. # no comment but the rest
              # gone
              reserved 2 v1..
              # moved
              was Acme.Old v1

            # why
            accept EVO301 Acme.A.X v2 "fine" by "the team"
            accept EVO302 Acme.A.X v2 "fine" until 2027-01-01

            # the end

            """;

        Assert.Equal(text, BaselineWriter.Write(Example.Read(text)));
    }

    [Fact]
    public void A_file_without_anything_is_its_header() =>
        Assert.Equal("schema-baseline 1\nshipped v0\n", BaselineWriter.Write(BaselineFile.Empty));

    [Fact]
    public void Blocks_stand_by_name_and_facts_by_tag_and_version()
    {
        var file = Example.Read(Example.File(2, """
            message Acme.B
              was Acme.Z v1
              reserved "Gone" v1..
              reserved 9 v1..
              2 B int32 v1..
              1 A int64 v2..
              1 Z int32 v1
            enum Acme.A
              1 B v1..
              -1 C v1..
              1 A v2..
            """));

        Assert.Equal(
            Example.File(2, """
                enum Acme.A
                  -1 C v1..
                  1 A v2..
                  1 B v1..

                message Acme.B
                  1 Z int32 v1
                  1 A int64 v2..
                  2 B int32 v1..
                  reserved 9 v1..
                  reserved "Gone" v1..
                  was Acme.Z v1
                """),
            BaselineWriter.Write(file));
    }

    [Fact]
    public void A_default_that_is_not_known_is_not_written() => Assert.Equal(
        "1 A int32",
        FactSpelling.Of(new FieldFact(new(1, "A", new ScalarType(ScalarKind.Int32), Default: DefaultValue.Unknown))));
}
