using static SchemaEvolution.Analyzers.Tests.Dialects.ProtobufNet.Proto;

namespace SchemaEvolution.Analyzers.Tests.Dialects.ProtobufNet;

public class ContractTests
{
    private const string Shipped = "1 A int32 v1..; 2 B string v1..; 3 C bool v1..";
    private const string Members = "{ [ProtoMember(1)] public int A { get; set; } [ProtoMember(2)] public string? B { get; set; } [ProtoMember(3)] public bool C { get; set; } }";

    [Theory]
    [InlineData("[ProtoContract] public class Order")]
    [InlineData("[ProtoContract] public sealed partial class Order")]
    [InlineData("[ProtoContract(SkipConstructor = true, Name = \"order\")] public struct Order")]
    [InlineData("[ProtoContract] public record Order")]
    [InlineData("[ProtoContract] public readonly record struct Order")]
    [InlineData("[ProtoContract] internal interface Order")]
    public Task The_kind_of_the_type_is_not_on_the_wire(string declaration) =>
        VerifyAsync(Block(Shipped), $"{declaration} {(declaration.Contains("readonly", StringComparison.Ordinal) ? Members.Replace("set;", "init;") : Members)}");

    [Fact]
    public Task A_positional_record() => VerifyAsync(
        Block(Shipped),
        "[ProtoContract] public record Order([property: ProtoMember(1)] int A, [property: ProtoMember(2)] string B, [property: ProtoMember(3)] bool C);");

    [Fact]
    public Task A_new_message() => VerifyAsync("enum Acme.Kind", $"[ProtoContract] public class {{|EVO001:Order|}} {Members}");

    [Fact]
    public Task A_renamed_message() => VerifyAsync(Block(Shipped), $"[ProtoContract] public class {{|EVO402:Invoice|}} {Members}");

    [Fact]
    public Task A_message_that_has_gone() => Verify.DiagnosticsAsync(
        "schema-baseline 1\nshipped v1\n\n{|EVO403:message Acme.Order protobuf-net|}\n  1 A int32 v1..\n", Code("public class Order;"), setup: Setup);

    [Fact]
    public Task Numbers_from_data_members_are_as_good() => VerifyAsync(
        Block("1 A int32 v1.. as datacontract \"A\" order 1; 2 B string v1.. as datacontract \"B\" order 2"),
        "[DataContract] public class Order { [DataMember(Order = 1)] public int A { get; set; } [DataMember(Order = 2)] public string? B { get; set; } }");

    [Fact]
    public Task Two_vocabularies_of_one_message_say_one_thing() => VerifyAsync(
        Block("1 A int32 v1.. as datacontract \"A\" order 1; 2 B string v1.. as datacontract \"B\" order 2"),
        "[ProtoContract, DataContract] public class Order { [DataMember(Order = 1)] public int A { get; set; } [ProtoMember(2), DataMember(Order = 2)] public {|EVO301:int|} B { get; set; } }");

    [Fact]
    public Task Another_order_of_data_members_is_another_number() => VerifyAsync(
        Block("1 A int32 v1.. as datacontract \"A\" order 1; 2 B int32 v1.. as datacontract \"B\" order 2"),
        "[DataContract] public class Order { [DataMember(Order = {|EVO102:2|})] public int A { get; set; } [DataMember(Order = {|EVO102:1|})] public int B { get; set; } }");
}
