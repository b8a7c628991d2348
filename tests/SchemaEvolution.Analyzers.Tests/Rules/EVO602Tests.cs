using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

/// <summary>In each library that has a place for unknown fields: <c>Dialects</c>.</summary>
public class EVO602Tests
{
    [Fact]
    public Task Message_without_the_place() => Verify.DiagnosticsAsync(
        null, Source("using System.Runtime.Serialization; [DataContract] public class {|EVO005:{|EVO602:Order|}|} { [DataMember(Order = 1)] public int A; }"));

    [Theory]
    [InlineData("[DataContract] public class {|EVO005:Order|} : IExtensibleDataObject { [DataMember(Order = 1)] public int A; public ExtensionDataObject? ExtensionData { get; set; } }")]
    [InlineData("[Message] public class {|EVO005:Order|} { [Tag(1)] public int A; }")]
    [InlineData("public class Order { public int A; }")]
    public Task Near_miss(string code) => Verify.DiagnosticsAsync(null, Source($"using System.Runtime.Serialization; {code}"));

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Baseline(1, "message Acme.Order datacontract; \"A\" A int32 v1.. order 1"),
        Source("using System.Runtime.Serialization; [DataContract] public class Order { [DataMember(Order = 1)] public int A; }"),
        "EVO602: 'Order' drops the fields of newer versions when it is read and written again; with IExtensibleDataObject it keeps them");
}
