using SchemaEvolution.Symbols.Tests;

namespace SchemaEvolution.Analyzers.Tests.Dialects;

/// <summary>What fixes make of a class that several libraries write: each in the words of the one that breaks.</summary>
public class SharedFixTests
{
    private const string Facts = "1 A int32 v1.. as datacontract \"A\" order 1; 2 B int32 v1.. as datacontract \"B\" order 2";

    private static readonly DialectFixes Contracts = new("protobuf-net", "using System.Runtime.Serialization;\nusing ProtoBuf;\n", "ProtobufNet");

    private static readonly DialectFixes Packed = new("orleans", "using MemoryPack;\nusing Orleans;\n")
    {
        Setup = new() { References = References.WithAttributes.AddRange(Stubs.Reference("Orleans"), Stubs.Reference("MemoryPack")) },
    };

    [Theory]
    [InlineData("[ProtoMember(1), DataMember(Order = 1)] public int {|EVO401:Amount|};", "[ProtoMember(1), DataMember(Order = 1, Name = \"A\")] public int Amount;")]
    [InlineData("[ProtoMember({|EVO102:3|}), DataMember(Order = 1)] public int A;", "[ProtoMember(1), DataMember(Order = 1)] public int A;")]
    [InlineData("[ProtoMember(1), DataMember(Order = 1, IsRequired = true)] public int {|EVO202:A|};", "[ProtoMember(1), DataMember(Order = 1)] public int A;")]
    public Task Protobuf_and_data_contracts(string before, string after) => Contracts.FixAsync(Facts, Order(before), Order(after));

    [Fact]
    public Task Orleans_and_MemoryPack() => Packed.FixAsync(
        "0 A int32 v1.. as memorypack 0; 1 B int32 v1.. as memorypack 1",
        "[GenerateSerializer, MemoryPackable] public partial class Order { [Id(1)] public int {|EVO108:B|}; [Id(0)] public int A; }",
        "[GenerateSerializer, MemoryPackable(SerializeLayout.Explicit)] public partial class Order { [Id(1)] [MemoryPackOrder(1)] public int B; [Id(0)] [MemoryPackOrder(0)] public int A; }");

    private static string Order(string member) =>
        $"[ProtoContract, DataContract] public class Order {{ {member} [ProtoMember(2), DataMember(Order = 2)] public int B; }}";
}
