using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO306Tests
{
    [Theory]
    [InlineData("guid", "[Tag(1, Encoding = TagEncoding.Text)] public {|EVO306:Guid|} A;")]
    [InlineData("guid[text]", "[Tag(1)] public {|EVO306:Guid|} A;")]
    [InlineData("decimal", "[Tag(1, Encoding = TagEncoding.Decimal)] public {|EVO306:decimal|} A;")]
    [InlineData("timestamp", "[Tag(1, Encoding = TagEncoding.Milliseconds)] public {|EVO306:DateTime|} A;")]
    [InlineData("timestamp[milliseconds]", "[Tag(1, Encoding = TagEncoding.Microseconds)] public {|EVO306:DateTime|} A;")]
    [InlineData("duration[milliseconds]", "[Tag(1)] public {|EVO306:TimeSpan|} A;")]
    [InlineData("list<guid>", "[Tag(1, Encoding = TagEncoding.Text)] public {|EVO306:List<Guid>|} A = [];")]
    public Task Logical_type_is_the_same(string old, string member) => Verify.DiagnosticsAsync(OrderBaseline($"1 A {old} v1.."), Order(member));

    [Theory]
    [InlineData("guid", "[Tag(1, Encoding = TagEncoding.Binary)] public Guid A;")]
    [InlineData("guid", "[Tag(1, Encoding = TagEncoding.ZigZag)] public Guid A;")]
    [InlineData("decimal", "[Tag(1, Encoding = TagEncoding.Text)] public decimal A;")]
    [InlineData("int32", "[Tag(1, Encoding = TagEncoding.Fixed)] public {|EVO301:int|} A;")]
    [InlineData("int16", "[Tag(1, Encoding = TagEncoding.ZigZag)] public {|EVO305:short|} A;")]
    [InlineData("bigint", "[Tag(1)] public {|EVO305:Int128|} A;")]
    public Task Near_miss(string old, string member) => Verify.DiagnosticsAsync(OrderBaseline($"1 A {old} v1.."), Order(member));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        OrderBaseline("1 Id guid v1.."),
        Order("[Tag(1, Encoding = TagEncoding.Text)] public Guid Id;"),
        "EVO306: 'Order.Id' (tag 1) shipped as guid in v1 and is guid[text] now."
        + " Protobuf, backward: a stored 00000000-0000-0000-0000-000000000005 is refused."
        + " Two releases: first write both the old field and a new one, then retire the old one.");
}
