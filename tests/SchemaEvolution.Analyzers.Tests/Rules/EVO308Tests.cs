using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

/// <summary>In each library with several layouts: <c>Dialects</c>.</summary>
public class EVO308Tests
{
    [Theory]
    [InlineData("Name = \"Purchase\", Namespace = \"urn:acme\"")]
    [InlineData("Name = \"Order\", Namespace = \"urn:other\"")]
    public Task Name_or_namespace_of_a_contract(string arguments) => VerifyAsync(arguments, "{|EVO308:Order|}");

    [Theory]
    [InlineData("Name = \"Order\", Namespace = \"urn:acme\"")]
    [InlineData("Namespace = \"urn:acme\"")]
    public Task Near_miss(string arguments) => VerifyAsync(arguments, "Order");

    [Fact]
    public Task Message_text() => Verify.MessageAsync(
        Baseline(1, Facts),
        Code("Name = \"Purchase\", Namespace = \"urn:acme\"", "Order"),
        "EVO308: 'Order' shipped with contract '{urn:acme}Order' in v1 and has contract '{urn:acme}Purchase' now."
        + " DataContract, backward: a stored '{urn:acme}Order' is refused.");

    private const string Facts = "message Acme.Order datacontract; \"$contract\" \"{urn:acme}Order\" string v1..; \"A\" A int32 v1.. order 1";

    private static Task VerifyAsync(string arguments, string name) => Verify.DiagnosticsAsync(Baseline(1, Facts), Code(arguments, name));

    private static TestFiles Code(string arguments, string name) => Source($$"""
        using System.Runtime.Serialization;
        [DataContract({{arguments}})]
        public class {{name}} : IExtensibleDataObject
        {
            [DataMember(Order = 1)] public int A;
            public ExtensionDataObject? ExtensionData { get; set; }
        }
        """);
}
