using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Dialects.MemoryPack;

/// <summary>A class that travels as JSON too.</summary>
public class SharedTests
{
    private const string Facts =
        "0 A int32 v1.. as systemtextjson \"A\"; 1 B int32 v1.. as systemtextjson \"B\"; "
        + "\"circle\" Circle Acme.Circle oneof case v1.. only as systemtextjson \"circle\"";

    private static readonly TestSetup Setup = Packed.Setup with { GlobalConfig = "build_property.SchemaEvolutionJsonNamespaces = Acme" };

    /// <summary>Another discriminator is another matter than the layout of MemoryPack, which would hide what becomes of members.</summary>
    [Theory]
    [InlineData("", "Order", "int B")]
    [InlineData("JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\"), ", "{|EVO308:Order|}", "int B")]
    [InlineData("JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\"), ", "{|EVO308:Order|}", "{|EVO301:{|EVO305:string?|}|} B")]
    public Task A_discriminator_is_no_layout(string attribute, string name, string member) => Verify.DiagnosticsAsync(
        Shipped, Source(attribute, name, member), Ignored, Setup);

    [Fact]
    public Task A_discriminator_is_told_of_json() => Verify.MessageAsync(
        Shipped,
        Source("JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\"), ", "{|EVO308:Order|}", "int B"),
        "EVO308: 'Order' shipped with no discriminator in v1 and has discriminator 'kind' now. System.Text.Json, backward: a stored subtype, "
        + "known by '$type', is refused. Safe in MemoryPack.",
        ignore: Ignored,
        setup: Setup);

    private static string Shipped => Baseline(
        1, $"message Acme.Order memorypack; {Facts}", "message Acme.Circle systemtextjson; \"A\" A int32 v1..; \"B\" B int32 v1..");

    private static string[] Ignored => ["EVO704", "EVO002", "EVO602"];

    private static string Source(string attribute, string name, string member) =>
        "using MemoryPack;\nusing System.Text.Json.Serialization;\n" + Rules.Text.Source(
            $"[MemoryPackable, {attribute}JsonDerivedType(typeof(Circle), \"circle\")] public partial class {name} "
            + $"{{ public int A {{ get; set; }} public {member} {{ get; set; }} }} public class Circle : Order;");
}
