using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

/// <summary>In each library that expects an order: <c>Dialects</c>.</summary>
public class EVO108Tests
{
    [Theory]
    [InlineData("[DataMember(Order = 3)] public int {|EVO108:A|}; [DataMember(Order = 2)] public int B;")]
    [InlineData("[DataMember(Order = 1)] public int A; [DataMember] public int {|EVO108:B|};")]
    public Task Member_that_comes_too_late_or_too_early(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[DataMember(Order = 3)] public int {|EVO002:A|}; [DataMember(Order = 7)] public int {|EVO002:B|};")]
    [InlineData("[DataMember(Order = 1)] public int A; [DataMember(Order = 2)] public int B; [DataMember(Order = 0)] public int {|EVO002:C|};")]
    [InlineData("[DataMember(Order = 2)] public int B; [DataMember(Order = 1)] public int A;")]
    public Task Near_miss(string members) => VerifyAsync(members);

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Baseline(1, Facts),
        Code("[DataMember(Order = 3)] public int A; [DataMember(Order = 2)] public int B;"),
        "EVO108: 'Order.A' (key \"A\") shipped at order 1 in v1 and stands at order 3 now. DataContract, backward: a stored 'B' is skipped.");

    private const string Facts = "message Acme.Order datacontract; \"A\" A int32 v1.. order 1; \"B\" B int32 v1.. order 2";

    private static Task VerifyAsync(string members) => Verify.DiagnosticsAsync(Baseline(1, Facts), Code(members));

    private static TestFiles Code(string members) => Source($$"""
        using System.Runtime.Serialization;
        [DataContract] public class Order : IExtensibleDataObject { {{members}} public ExtensionDataObject? ExtensionData { get; set; } }
        """);
}
