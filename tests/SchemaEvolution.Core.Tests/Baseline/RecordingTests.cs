using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Baseline;

public class RecordingTests
{
    [Fact]
    public void What_has_not_changed_stays_as_it_is() => AssertRecorded(
        """
        # a message
        message Acme.A
          # a field
          1 A int32 v1.. and the rest
          2 B int32 v2..
        """,
        """
        message Acme.A
          1 A int32 v1..
          2 B int32 v1..
        """,
        """
        # a message
        message Acme.A
          # a field
          1 A int32 v1.. and the rest
          2 B int32 v2..
        """);

    [Fact]
    public void A_shipped_fact_that_changed_ends_and_its_successor_is_pending() => AssertRecorded(
        "message Acme.A\n  # money\n  1 A double v1..",
        "message Acme.A\n  1 A decimal v1..",
        "message Acme.A\n  # money\n  1 A double v1..2\n  1 A decimal v3..");

    [Fact]
    public void A_pending_fact_that_changed_is_replaced_and_leaves_its_comments() => AssertRecorded(
        "message Acme.A\n  1 A int32 v1..\n  # new\n  2 B double v3..\n  3 C int32 v3..",
        "message Acme.A\n  1 A int32 v1..\n  2 B decimal v1..",
        "message Acme.A\n  1 A int32 v1..\n  # new\n  2 B decimal v3..");

    [Fact]
    public void A_shipped_fact_that_ended_for_the_moment_is_taken_up_again() => AssertRecorded(
        "message Acme.A\n  1 A double v1..2\n  # why\n  1 A decimal v3..",
        "message Acme.A\n  1 A double v1..",
        "message Acme.A\n  # why\n  1 A double v1..");

    [Fact]
    public void A_fact_that_ended_in_an_earlier_version_is_history() => AssertRecorded(
        "message Acme.A\n  1 A double v1\n  1 A decimal v2..",
        "message Acme.A\n  1 A double v1..",
        "message Acme.A\n  1 A double v1\n  1 A decimal v2\n  1 A double v3..");

    [Fact]
    public void A_new_declaration_is_pending_and_one_that_is_gone_ends() => AssertRecorded(
        """
        enum Acme.Gone
          0 A v1..
          reserved 1 v1..
        message Acme.Never
          1 A int32 v3..
        message Acme.Nothing
        """,
        "message Acme.New<T>\n  1 A T v1..\n  reserved 2 v1..",
        """
        enum Acme.Gone
          0 A v1..2
          reserved 1 v1..2

        message Acme.New<T>
          1 A T v3..
          reserved 2 v3..
        """);

    [Fact]
    public void A_rename_keeps_the_block_and_notes_the_former_name()
    {
        var file = Example.Read(Example.File(2, "# kept\nmessage Acme.Old\n  1 A int32 v1.."));
        var current = Schema("message Acme.New\n  1 A int32 v1..\n  2 B int32 v1..");

        var recorded = BaselineRecorder.Record(file, current, Rename("Acme.Old", "Acme.New"));

        Assert.Equal(
            Example.File(2, "# kept\nmessage Acme.New\n  1 A int32 v1..\n  2 B int32 v3..\n  was Acme.Old v1..2"),
            BaselineWriter.Write(recorded));
    }

    [Fact]
    public void A_rename_takes_the_place_of_a_block_that_is_pending_under_the_new_name()
    {
        var file = Example.Read(Example.File(2, "message Acme.New\n  1 A int32 v3..\nmessage Acme.Old\n  1 A int32 v2..2"));

        var recorded = BaselineRecorder.Record(file, Schema("message Acme.New\n  1 A int32 v1.."), Rename("Acme.Old", "Acme.New"));

        Assert.Equal(Example.File(2, "message Acme.New\n  1 A int32 v2..\n  was Acme.Old v2"), BaselineWriter.Write(recorded));
    }

    [Fact]
    public void A_pending_rename_that_is_renamed_again_or_back_leaves_one_former_name_or_none()
    {
        var renamed = Example.Read(Example.File(2, "message Acme.B\n  1 A int32 v1..\n  was Acme.A v1..2"));

        Assert.Equal(
            Example.File(2, "message Acme.C\n  1 A int32 v1..\n  was Acme.A v1..2"),
            BaselineWriter.Write(BaselineRecorder.Record(renamed, Schema("message Acme.C\n  1 A int32 v1.."), Rename("Acme.B", "Acme.C"))));
        Assert.Equal(
            Example.File(2, "message Acme.A\n  1 A int32 v1.."),
            BaselineWriter.Write(BaselineRecorder.Record(renamed, Schema("message Acme.A\n  1 A int32 v1.."), Rename("Acme.B", "Acme.A"))));
    }

    [Fact]
    public void A_rename_onto_a_name_that_another_declaration_shipped_under_is_left_out()
    {
        var file = Example.Read(Example.File(2, "message Acme.A\n  1 A int32 v1..\nmessage Acme.B\n  1 B bool v1..2"));

        var recorded = BaselineRecorder.Record(file, Schema("message Acme.B\n  1 A int32 v1.."), Rename("Acme.A", "Acme.B"));

        Assert.Equal(
            Example.File(2, "message Acme.A\n  1 A int32 v1..2\n\nmessage Acme.B\n  1 B bool v1..2\n  1 A int32 v3.."),
            BaselineWriter.Write(recorded));
    }

    [Fact]
    public void Two_declarations_swap_their_names()
    {
        var file = Example.Read(Example.File(1, "message Acme.A\n  1 X int32 v1..\nmessage Acme.B\n  1 Y bool v1.."));
        var current = Schema("message Acme.A\n  1 Y bool v1..\nmessage Acme.B\n  1 X int32 v1..");

        var swap = new Dictionary<string, string> { ["Acme.A"] = "Acme.B", ["Acme.B"] = "Acme.A" };
        var recorded = BaselineRecorder.Record(file, current, swap);

        Assert.Equal(
            Example.File(1, "message Acme.A\n  1 Y bool v1..\n  was Acme.B v1\n\nmessage Acme.B\n  1 X int32 v1..\n  was Acme.A v1"),
            BaselineWriter.Write(recorded));
    }

    [Fact]
    public void Only_what_was_chosen_is_recorded()
    {
        var file = Example.Read(Example.File(1, "message Acme.A\n  1 X int32 v1..\nmessage Acme.B\n  1 X int32 v1.."));
        var current = Schema("message Acme.A\n  1 X bool v1..\nmessage Acme.B\n  1 X bool v1..\nmessage Acme.C\n  1 X bool v1..");

        var recorded = BaselineRecorder.Record(file, current, only: ["Acme.B"]);

        Assert.Equal(
            Example.File(1, "message Acme.A\n  1 X int32 v1..\n\nmessage Acme.B\n  1 X int32 v1\n  1 X bool v2.."),
            BaselineWriter.Write(recorded));
    }

    [Fact]
    public void A_default_that_the_code_does_not_tell_stays()
    {
        var file = Example.Read(Example.File(1, """
            message Acme.A
              1 X int32 default 3 v1..
              2 Y int32 v1..
              3 Z string default "z" v1..
            """));
        EquatableArray<FieldSchema> fields = EquatableArray.Of(Unknown(1, "X"), Unknown(2, "Y"), Unknown(3, "Z"));

        var recorded = BaselineRecorder.Record(file, new([new MessageSchema("Acme.A", fields)]));

        Assert.Equal(
            Example.File(1, """
                message Acme.A
                  1 X int32 default 3 v1..
                  2 Y int32 v1..
                  3 Z string default "z" v1
                  3 Z int32 v2..
                """),
            BaselineWriter.Write(recorded));

        static FieldSchema Unknown(int tag, string name) => new(tag, name, new ScalarType(ScalarKind.Int32), Default: DefaultValue.Unknown);
    }

    [Fact]
    public void Another_name_for_a_type_parameter_changes_no_fact() => AssertRecorded(
        "message Acme.Page<T>\n  1 A list<T> v1",
        "message Acme.Page<TItem>\n  1 A list<TItem> v1..\n  2 B TItem v1..",
        "message Acme.Page<TItem>\n  1 A list<TItem> v1\n  1 A list<TItem> v3..\n  2 B TItem v3..");

    [Fact]
    public void A_declaration_that_shipped_as_another_kind_stays_as_it_is() => AssertRecorded(
        "message Acme.A\n  1 X int32 v1..\n\nmessage Acme.B\n  1 X int32 v3..",
        "enum Acme.A\n  1 X v1..\nenum Acme.B\n  1 X v1..",
        "message Acme.A\n  1 X int32 v1..\n\nenum Acme.B\n  1 X v3..");

    [Theory]
    [InlineData(0, "", 1)]
    [InlineData(2, "1 A int32 v1..", 2)]
    [InlineData(2, "1 A int32 v3..", 3)]
    [InlineData(2, "1 A int32 v1..2", 3)]
    [InlineData(2, "1 A int32 v1", 2)]
    public void Shipping_raises_the_version_if_something_is_pending_or_nothing_ever_shipped(int shipped, string line, int expected) =>
        Assert.Equal(expected, BaselineRecorder.Ship(Example.Read(Example.File(shipped, $"message Acme.A\n  {line}"))).Shipped);

    private static Dictionary<string, string> Rename(string former, string present) => new() { [former] = present };

    private static SchemaSet Schema(string lines) => new BaselineHistory(Example.Read(Example.File(1, lines))).At(1);

    private static void AssertRecorded(string file, string current, string expected) => Assert.Equal(
        Example.File(2, expected),
        BaselineWriter.Write(BaselineRecorder.Record(Example.Read(Example.File(2, file)), Schema(current))));
}
