using static SchemaEvolution.Analyzers.Tests.Dialects.ProtobufNet.Proto;

namespace SchemaEvolution.Analyzers.Tests.Dialects.ProtobufNet;

public class PresenceTests
{
    [Theory]
    [InlineData("1 A int32 v1..", "[ProtoMember(1, IsRequired = true)] public int {|EVO002:A|};")]
    [InlineData("1 A int32 required v1..", "[ProtoMember(1)] public int {|EVO002:A|};")]
    [InlineData("1 A int32 required v1; reserved 1 v2..", "", "[ProtoContract, ProtoReserved(1)]")]
    [InlineData("", "[ProtoMember(1, IsRequired = true)] public int {|EVO002:A|} = 5;")]
    [InlineData("1 A int32 v1..", "[ProtoMember(1)] public required int A { get; init; }")]
    [InlineData("1 A string v1..", "[ProtoMember(1)] public string? A;")]
    [InlineData("1 A int32 v1..", "[ProtoMember(1)] public int A; [ProtoMember(2, IsRequired = true)] public required string {|EVO002:B|} { get; init; }")]
    [InlineData("1 A int32 v1..; reserved 2 v1..", "[ProtoMember(1)] public int A;", "[ProtoContract, ProtoReserved(2)]")]
    public Task Nothing_is_required_of_data(string facts, string members, string attributes = "[ProtoContract]") =>
        OrderAsync(facts, members, attributes: attributes);

    [Theory]
    [InlineData("1 A int32 default 5 v1..", "[ProtoMember(1)] public int A = {|EVO206:6|};")]
    [InlineData("1 A int32 v1..", "[ProtoMember(1)] public int A = {|EVO206:6|};")]
    [InlineData("1 A int32 default 5 v1..", "[ProtoMember(1)] public int {|EVO206:A|};")]
    [InlineData("1 A int32 default 5 v1..", "[ProtoMember(1), DefaultValue(6)] public int {|EVO206:A|};")]
    [InlineData("1 A int32 default 5 v1..", "[ProtoMember(1), DefaultValue(6)] public int A = {|EVO206:6|};")]
    [InlineData("1 A int32 required v1..", "[ProtoMember(1)] public int A = {|EVO206:5|};")]
    [InlineData("1 A string default \"x\" v1..", "[ProtoMember(1), DefaultValue(\"y\")] public string A = {|EVO206:\"y\"|};")]
    [InlineData("1 A int32 default 5 v1..", "[ProtoMember(1)] public int A = {|EVO206:Size|}; const int Size = 9;")]
    [InlineData("1 A int32 default 5 v1..", "[ProtoMember(1)] public int {|EVO206:A|}; public Order() { A = 9; }")]
    public Task What_was_left_out_means_another_value(string facts, string members) => OrderAsync(facts, members);

    [Theory]
    [InlineData("1 A int32 default 5 v1..", "[ProtoMember(1)] public int A = 5;")]
    [InlineData("1 A int32 default 5 v1..", "[ProtoMember(1), DefaultValue(5)] public int A = 5;")]
    [InlineData("1 A string v1..", "[ProtoMember(1)] public string A = \"y\";")]
    [InlineData("1 A int32 v1..", "[ProtoMember(1, IsRequired = true)] public int {|EVO002:A|} = 6;")]
    [InlineData("1 A int32 default 5 v1..", "[ProtoMember(1, IsRequired = true)] public int {|EVO002:A|} = 5;")]
    [InlineData("1 A int32 default 5 v1..", "[ProtoMember(1, IsRequired = true), DefaultValue(5)] public int A = 5;")]
    [InlineData("1 A int32 default 5 v1..", "[ProtoMember(1)] public int A = 5; private bool ShouldSerializeA() => true;")]
    [InlineData("1 A int32 required v1..", "[ProtoMember(1, IsRequired = true)] public int A = 6;")]
    [InlineData("1 A int32 required v1..", "[ProtoMember(1, IsRequired = true)] public int A;")]
    [InlineData("1 A list<int32> v1..", "[ProtoMember(1)] public List<int> A = new() { 1 };")]
    [InlineData("1 A int32 default 9 v1..", "[ProtoMember(1)] public int A = Size; const int Size = 9;")]
    [InlineData("1 A int32 default 5 v1..", "[ProtoMember(1)] public int A = Size; static int Size => 9;")]
    [InlineData("1 A int32 default 5 v1..", "[ProtoMember(1)] public int A; public Order() { A = 5; }")]
    public Task Near_miss(string facts, string members) => OrderAsync(facts, members);

    [Theory]
    [InlineData("1 A int32 optional v1..", "[ProtoMember(1)] public {|EVO207:int|} A;")]
    [InlineData("1 A int32 v1..", "[ProtoMember(1)] public {|EVO207:int?|} A;")]
    public Task Zero_and_null_merge_or_part(string facts, string members) => OrderAsync(facts, members);

    [Fact]
    public Task What_is_left_out_now_and_never_was_before() => MessageAsync(
        Block("1 A int32 required v1.."),
        "[ProtoContract] public class Order { [ProtoMember(1)] public int A = 5; }",
        "EVO206: 'Order.A' (tag 1) shipped with no default in v1 and has default 5 now. protobuf-net, backward: a stored 0, which is left"
        + " out from now on, is read as 5. No order is safe.");

    [Fact]
    public Task A_default_that_does_not_fit() => OrderAsync("1 A int32 v1..", "[ProtoMember(1), DefaultValue(\"x\")] public int {|EVO703:A|};");

    [Theory]
    [InlineData("[ProtoContract] public class {|EVO602:Order|} { }")]
    [InlineData("[ProtoContract] public class Order : Extensible { }")]
    [InlineData("[ProtoContract] public class Order : IExtensible { IExtension? IExtensible.GetExtensionObject(bool createIfMissing) => null; }")]
    [InlineData("[ProtoContract] public struct Order { }")]
    public Task A_class_that_can_keep_what_it_does_not_know(string code) =>
        Verify.DiagnosticsAsync(Rules.Text.Baseline(1, "message Acme.Order protobuf-net"), Code(code), setup: Setup);
}
