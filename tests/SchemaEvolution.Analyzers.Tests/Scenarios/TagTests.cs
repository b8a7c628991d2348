using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

/// <summary>Tags that move, and what else is true at the same time.</summary>
public class TagTests
{
    [Fact]
    public Task Cycle_of_four() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 v1..; 2 B string v1..; 3 C bool v1..; 4 D bytes v1.."),
        Order("[Tag({|EVO102:2|})] public int A; [Tag({|EVO102:3|})] public string B = \"\"; [Tag({|EVO102:4|})] public bool C; [Tag({|EVO102:1|})] public byte[] D = [];"));

    [Fact]
    public Task Swap_of_names_is_a_swap_of_tags() => Verify.DiagnosticsAsync(
        OrderBaseline("1 From string v1..; 2 To string v1.."),
        Order("[Tag({|EVO102:1|})] public string To = \"\"; [Tag({|EVO102:2|})] public string From = \"\";"));

    [Fact]
    public Task Member_takes_the_tag_of_one_that_has_gone() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 v1..; 2 B int32 v1.."),
        Order("[Tag({|EVO102:1|})] public int B;"));

    [Fact]
    public Task Retired_and_reserved_tag_comes_back_as_it_was() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 v1..; 2 B int32 v1; reserved 2 B v2..", shipped: 2),
        Order("[Tag(1)] public int A; [Tag({|EVO103:2|})] public int B;"));

    [Fact]
    public Task Retired_tag_comes_back_as_it_was() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 v1..; 2 B int32 v1", shipped: 2), Order("[Tag(1)] public int A; [Tag(2)] public int {|EVO002:B|};"));

    [Fact]
    public Task Retired_tag_comes_back_with_another_presence() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 v1..; 2 B int32 v1", shipped: 2), Order("[Tag(1)] public int A; [Tag(2)] public {|EVO202:required|} int B;"));

    [Fact]
    public Task Field_renamed_once_may_change_its_name_again() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 v1; 1 B int32 v2; 1 C int32 v3..", shipped: 3), Order("[Tag(1)] public int {|EVO002:D|};"));

    [Fact]
    public Task Field_renamed_once_changes_its_type() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 v1; 1 B int32 v2..", shipped: 2), Order("[Tag(1)] public {|EVO301:string|} B = \"\";"));

    [Fact]
    public Task Two_families_on_one_member() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 v1.."), Order("[Tag({|EVO102:7|})] public {|EVO202:required|} {|EVO301:string|} A { get; set; }"));

    [Fact]
    public Task Type_and_oneof_of_one_member() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 optional oneof x v1..; 2 B int32 optional oneof x v1.."),
        Order("[Tag(1), OneOf(\"x\")] public int? A; [Tag(2)] public {|EVO301:string?|} {|EVO507:B|};"));

    [Fact]
    public Task Oneof_and_presence_of_one_member() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 optional oneof x v1..; 2 B int32 optional oneof x v1.."),
        Order("[Tag(1), OneOf(\"x\")] public int? A; [Tag(2)] public int {|EVO507:B|};"));

    [Fact]
    public Task Wide_reservation_costs_nothing() => Verify.DiagnosticsAsync(
        OrderBaseline("1 A int32 v1..; reserved 2 to 536870911 v1.."),
        Source("[Message, Reserved(2, 536_870_911)] public class Order { [Tag(1)] public int A; }"));
}
