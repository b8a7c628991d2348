using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

public class RenameTests
{
    private const string Fields = "1 Id int64 v1..; 2 Note string v1..; 3 Count int32 v1..";
    private const string Members = "[Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; [Tag(3)] public int Count;";

    [Fact]
    public Task Namespace_of_everything_moves() => Verify.DiagnosticsAsync(
        Baseline(1,
            $"message Old.Line; {Fields}",
            "message Old.Order; 1 Lines list<Old.Line> v1..; 2 Status enum Old.Status v1..; 3 By map<string,Old.Line> v1..",
            "enum Old.Status; 0 None v1.."),
        Source($$"""
            [Message] public class {|EVO402:Line|} { {{Members}} }
            [Message] public class {|EVO402:Order|} { [Tag(1)] public List<Line> Lines = []; [Tag(2)] public Status Status; [Tag(3)] public Dictionary<string, Line> By = []; }
            public enum {|EVO402:Status|} { None }
            """));

    [Fact]
    public Task Recorded_namespace_is_silent() => Verify.DiagnosticsAsync(
        Baseline(2,
            $"message Acme.Line; {Fields}; was Old.Line v1",
            "message Acme.Order; 1 Lines list<Old.Line> v1; 1 Lines list<Acme.Line> v2..; was Old.Order v1"),
        Source($"[Message] public class Line {{ {Members} }} [Message] public class Order {{ [Tag(1)] public List<Line> Lines = []; }}"));

    [Fact]
    public Task Renamed_message_is_the_same_where_others_refer_to_it() => Verify.DiagnosticsAsync(
        Baseline(1, $"message Acme.Item; {Fields}", "message Acme.Order; 1 Item Acme.Item v1..; 2 Note string v1.."),
        Source($"[Message] public class {{|EVO402:Line|}} {{ {Members} }} [Message] public class Order {{ [Tag(1)] public Line? Item; [Tag(2)] public {{|EVO301:int|}} Note; }}"));

    [Fact]
    public Task Message_that_refers_to_itself() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.Node; 1 Id int64 v1..; 2 Note string v1..; 3 Children list<Acme.Node> v1.."),
        Source("[Message] public class {|EVO402:Branch|} { [Tag(1)] public long Id; [Tag(2)] public string Note = \"\"; [Tag(3)] public List<Branch> Children = []; }"));

    [Fact]
    public Task Message_and_the_types_of_its_fields_were_renamed_together() => Verify.DiagnosticsAsync(
        Baseline(1,
            $"message Acme.Line; {Fields}",
            "message Acme.Order; 1 Id int64 v1..; 2 Line Acme.Line v1..; 3 Kind enum Acme.Kind v1..",
            "enum Acme.Kind; 0 None v1..; 1 Retail v1..; 2 Trade v1.."),
        Source($$"""
            [Message] public class {|EVO402:Item|} { {{Members}} }
            [Message] public class {|EVO402:Purchase|} { [Tag(1)] public long Id; [Tag(2)] public Item? Line; [Tag(3)] public Market Kind; }
            public enum {|EVO402:Market|} { None, Retail, Trade }
            """));

    [Fact]
    public Task Generic_message() => Verify.DiagnosticsAsync(
        Baseline(1, "message Old.Page<T>; 1 Items list<T> v1..", "message Acme.Order; 1 Pages Old.Page<int32> v1.."),
        Source("[Message] public class {|EVO402:Page|}<U> { [Tag(1)] public List<U> Items = []; } [Message] public class Order { [Tag(1)] public Page<int>? Pages; }"));

    [Fact]
    public Task Two_candidates_and_the_better_one_is_it() => Verify.DiagnosticsAsync(
        Baseline(1, $"message Acme.Item; {Fields}"),
        Source($"[Message] public class {{|EVO001:Better|}} {{ [Tag(1)] public long Id; }} [Message] public class {{|EVO402:Line|}} {{ {Members} }}"));

    [Fact]
    public Task Message_is_no_rename_of_an_enum() => Verify.DiagnosticsAsync(
        Baseline(1, "enum Old.Status; 0 None v1..", "message Acme.Order; 1 A enum Old.Status v1.."),
        Source("[Message] public class {|EVO001:Status|}; [Message] public class Order { [Tag(1)] public {|EVO301:Status?|} A; }"));

    [Fact]
    public Task Two_names_were_swapped() => Verify.DiagnosticsAsync(
        Baseline(1, "message Acme.A; 1 X int64 v1..", "message Acme.B; 1 Y string v1.."),
        Source("[Message(Name = \"Acme.B\")] public class A { [Tag(1)] public string Y = \"\"; } [Message(Name = \"Acme.A\")] public class B { [Tag(1)] public long X; }"));

    [Fact]
    public Task Accept_line_holds_under_the_old_name() => Verify.DiagnosticsAsync(
        Baseline(1, $"message Old.Order; {Fields}", "accept EVO302 Old.Order.Id v2 \"never that large\""),
        Source("[Message] public class {|EVO402:Order|} { [Tag(1)] public int {|EVO002:Id|}; [Tag(2)] public string Note = \"\"; [Tag(3)] public int Count; }"));
}
