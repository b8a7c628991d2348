using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

/// <summary>In each library that numbers members by itself: <c>Dialects</c>.</summary>
public class EVO704Tests
{
    [Fact]
    public Task Order_follows_from_names() => VerifyAsync("{|EVO005:{|EVO704:Order|}|}", "[DataMember] public int A; [DataMember] public int B;");

    [Theory]
    [InlineData("[DataMember(Order = 1)] public int A; [DataMember(Order = 2)] public int B;")]
    [InlineData("[DataMember] public int A;")]
    public Task Near_miss(string members) => VerifyAsync("{|EVO005:Order|}", members);

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Baseline(1, "message Acme.Order datacontract; \"A\" A int32 v1..; \"B\" B int32 v1.."),
        Code("Order", "[DataMember] public int A; [DataMember] public int B;"),
        "EVO704: The tags of 'Order' follow from the alphabetical order of their names: a member that is added, renamed or moved can change those of others");

    private static Task VerifyAsync(string name, string members) => Verify.DiagnosticsAsync(null, Code(name, members));

    private static TestFiles Code(string name, string members) => Source($$"""
        using System.Runtime.Serialization;
        [DataContract] public class {{name}} : IExtensibleDataObject { {{members}} public ExtensionDataObject? ExtensionData { get; set; } }
        """);
}
