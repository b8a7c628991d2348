using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO504Tests
{
    private const string Enum = "public enum Status { Paid = 1 }";
    private const string Shipped = "enum Acme.Status; 1 Paid v1..";

    [Theory]
    [InlineData("enum Acme.Status", "{|EVO504:Status|} A")]
    [InlineData("enum Acme.Status optional", "{|EVO504:Status?|} A")]
    [InlineData("enum Acme.Status required", "required {|EVO504:Acme.Status|} A")]
    [InlineData("list<enum Acme.Status>", "{|EVO504:List<Status>|} A = []")]
    [InlineData("map<string,enum Acme.Status>", "{|EVO504:Dictionary<string, Status>|} A = []")]
    public Task Enum_of_a_field_has_no_zero_value(string type, string member) => Verify.DiagnosticsAsync(
        Baseline(1, Shipped, $"message Acme.Order; 1 A {type} v1.."), Source($"{Enum} [Message] public class Order {{ [Tag(1)] public {member}; }}"));

    [Fact]
    public Task Inherited_field_is_reported_once() => Verify.DiagnosticsAsync(
        Baseline(1, Shipped, "message Acme.Order; 1 A enum Acme.Status v1..", "message Acme.Root; 1 A enum Acme.Status v1.."),
        Source($"{Enum} [Message] public class Root {{ [Tag(1)] public {{|EVO504:Status|}} A; }} [Message] public class Order : Root;"));

    [Fact]
    public Task No_baseline_is_needed() =>
        Verify.DiagnosticsAsync(null, Source($"{Enum} [Message] public class {{|EVO005:Order|}} {{ [Tag(1)] public {{|EVO504:Status|}} A; }}"));

    [Theory]
    [InlineData("public enum Status { None, Paid }", "[Tag(1)] public Status A;")]
    [InlineData("public enum Status { Paid = 1, None = 0 }", "[Tag(1)] public Status A;")]
    [InlineData("[Flags] public enum Status { None = 0, Paid = 1 }", "[Tag(1)] public Status A;")]
    [InlineData("public enum Status { Paid = 1 }", "[NotEncoded] public Status A;")]
    public Task Near_miss(string code, string member) => Verify.DiagnosticsAsync(
        null, Source($"{code} [Message] public class {{|EVO005:Order|}} {{ {member} }}"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Baseline(1, Shipped, "message Acme.Order; 20 Status enum Acme.Status v1.."),
        Source($"{Enum} [Message] public class Order {{ [Tag(20)] public Status Status; }}"),
        "EVO504: 'Order.Status' (tag 20) has the type enum Acme.Status, which has no name for 0, the value of a field that was never set");
}
