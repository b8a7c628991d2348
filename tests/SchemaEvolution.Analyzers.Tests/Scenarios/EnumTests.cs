using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Scenarios;

public class EnumTests
{
    [Theory]
    [InlineData("0 None v1..; 1 A v1..; 2 B v1..; 3 C v1..", "None, {|EVO501:B|}, {|EVO501:C|}, {|EVO501:A|}")]
    [InlineData("0 None v1..; 1 A v1..; 2 B v1..", "None, New, {|EVO501:A|}, {|EVO501:B|}")]
    [InlineData("0 None v1..; 1 A v1..; 1 B v1..", "None, A, {|EVO002:C|} = 1")]
    [InlineData("0 None v1..; 1 A v1..; 1 B v1..", "None, {|EVO002:C|}, {|EVO002:D|} = 1")]
    [InlineData("0 None v1..; 1 A v1..; 1 B v1..", "None, A, {|EVO501:B|} = 2")]
    [InlineData("0 None v1..; 1 A v1; 1 B v2..", "None, B")]
    [InlineData("0 None v1..; 1 A v1; 1 B v2..", "None, {|EVO002:C|}")]
    public Task Values_are_followed_by_name_and_then_by_number(string facts, string values) => VerifyAsync(facts, $"public enum Status {{ {values} }}");

    [Theory]
    [InlineData("[Flags] public enum Status { None, A = 1, B = 2, {|EVO002:C|} = 4 }")]
    [InlineData("[Flags] public enum Status : byte { None, A = 1, B = 2 }")]
    [InlineData("public enum Status : long { None, A, B }")]
    [InlineData("[Flags] public enum Status { None, A = 1 << 0, B = 1 << 1, {|EVO002:AB|} = A | B }")]
    public Task Width_and_flags_are_not_on_the_wire(string code) => VerifyAsync("0 None v1..; 1 A v1..; 2 B v1..", code);

    [Fact]
    public Task Retired_number_comes_back_as_it_was() => VerifyAsync("0 None v1..; 1 A v1", "public enum Status { None, {|EVO002:A|} }");

    [Fact]
    public Task Reserved_name_comes_back_at_another_number() =>
        VerifyAsync("0 None v1..; 1 A v1; reserved 1 A v2..", "[Reserved(1, \"A\")] public enum Status { None, {|EVO501:A|} = 2 }");

    [Fact]
    public Task Reservation_of_a_retired_number_is_missed_once() => Verify.DiagnosticsAsync(
        Baseline(2, "enum Acme.Status; 0 None v1..; 1 A v1; reserved 1 A v2.."), Source("public enum {|EVO107:Status|} { None }"));

    [Fact]
    public Task Enum_that_no_field_uses_any_more_is_still_compared() => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..; 1 A v1.."), Source("public enum {|EVO502:Status|} { None }"));

    [Fact]
    public Task Enum_that_has_gone_is_no_removed_message() => Verify.DiagnosticsAsync(
        Baseline(1, "enum Acme.Status; 0 None v1..", "message Acme.Order; 1 A enum Acme.Status v1.."),
        Source("[Message] public class Order { [Tag(1)] public int {|EVO002:A|}; }"));

    [Fact]
    public Task Nested_enum_and_one_of_a_generic_type() => Verify.DiagnosticsAsync(
        Baseline(1,
            "enum Acme.Order.Kind; 0 None v1..; 1 A v1..",
            "enum Acme.Page<T>.Mode; 0 None v1..; 1 A v1..",
            "message Acme.Order; 1 Kind enum Acme.Order.Kind v1..; 2 Mode enum Acme.Page<int32>.Mode v1.."),
        Source("""
            public class Page<T> { public enum Mode { None, {|EVO501:A|} = 2 } }
            [Message] public class Order { [Tag(1)] public Kind {|EVO002:Kind_|}; [Tag(2)] public Page<int>.Mode Mode; public enum Kind { None, {|EVO501:A|} = 2 } }
            """));

    private static Task VerifyAsync(string facts, string code) => Verify.DiagnosticsAsync(
        Baseline(2, $"enum Acme.Status; {facts}", "message Acme.Order; 1 A enum Acme.Status v1.."),
        Source($"{code} [Message] public class Order {{ [Tag(1)] public Status A; }}"));
}
