using SchemaEvolution.Symbols.Dialects.SystemTextJson;
namespace SchemaEvolution.Symbols.Tests.Dialects.SystemTextJson;

public sealed class OptInTests
{
    [Fact]
    public void Nothing_is_a_message_that_nothing_says_is_one() => Assert.Empty(Messages("""
        namespace Acme;
        public class Order { public int Id { get; set; } [JsonIgnore] public int B { get; set; } }
        [JsonConverter(typeof(JsonStringEnumConverter))] public enum Status { None }
        """));

    [Fact]
    public void A_context_names_messages_and_all_that_they_lead_to() => Assert.Equal(
        ["Acme.Address", "Acme.Customer", "Acme.Envelope`1", "Acme.Order", "Acme.Outer.Line", "Acme.Special", "Acme.Status"],
        Messages($$"""
            namespace Acme;
            [JsonSerializable(typeof(Dictionary<string, Envelope<Order>[]>))] partial class Context : JsonSerializerContext {{Json.Generated}}
            public class Envelope<T> { public T? Content { get; set; } }
            public class Order { public Customer? Customer { get; set; } public List<Outer.Line?>? Lines { get; set; } [JsonIgnore] public Secret? Secret { get; set; } }
            [JsonDerivedType(typeof(Special), "special")] public class Customer { public IReadOnlyDictionary<string, Address[]>? Addresses { get; set; } }
            public class Special : Customer;
            public readonly record struct Address(string Street, Status Status);
            public enum Status { None }
            public class Outer { public class Line { public Order? Order { get; set; } private Secret? secret; } }
            public class Secret;
            """));

    [Theory]
    [InlineData("[JsonPropertyName(\"a\")] public int A { get; set; }")]
    [InlineData("[JsonPropertyNameAttribute(\"a\")] public int A { get; set; }")]
    [InlineData("[System.Text.Json.Serialization.JsonInclude] internal int A { get; set; }")]
    [InlineData("[JsonInclude] public int A;")]
    [InlineData("[JsonRequired] public int A { get; set; }")]
    [InlineData("[JsonPropertyOrder(1)] public int A { get; set; }")]
    [InlineData("[JsonNumberHandling(JsonNumberHandling.WriteAsString)] public int A { get; set; }")]
    [InlineData("[JsonExtensionData] public Dictionary<string, object>? A { get; set; }")]
    public void A_member_may_say_it(string member) =>
        Assert.Equal(["Acme.Order"], Messages($"namespace Acme {{ class Order {{ {member} }} class Other {{ int A {{ get; set; }} }} }}"));

    [Theory]
    [InlineData("[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public class Order;")]
    [InlineData("[JsonNumberHandling(JsonNumberHandling.WriteAsString)] public struct Order;")]
    [InlineData("[JsonPolymorphic] public class Order;")]
    [InlineData("public record Order([property: JsonPropertyName(\"a\")] int A);")]
    public void The_type_may_say_it(string code) => Assert.Equal(["Acme.Order"], Messages($"namespace Acme; {code}"));

    [Theory]
    [InlineData("Acme.Outer`1+Order", "namespace Acme { class Outer<T> { class Order { [JsonRequired] public int A { get; set; } } } }")]
    [InlineData("Order", "class Order { [JsonRequired] public int A { get; set; } }")]
    [InlineData("A.B.C.Order", "namespace A.B { namespace C { class Order { [JsonRequired] public int A { get; set; } } } }")]
    [InlineData("Acme.Order", "namespace Acme { partial class Order { public int B { get; set; } } partial class Order { [JsonRequired] public int A { get; set; } } }")]
    public void Wherever_it_stands(string type, string code) => Assert.NotNull(Json.Compile(code).Read(type));

    [Fact]
    public void What_a_message_by_attributes_leads_to_is_one_too() => Assert.Equal(
        ["Acme.Line", "Acme.Order"],
        Messages("namespace Acme; class Order { [JsonPropertyName(\"l\")] public Line[]? Lines { get; set; } } class Line { public int A { get; set; } }"));

    [Fact]
    public void An_attribute_of_another_library_with_the_same_name_says_nothing() => Assert.Empty(
        Compiled.From("""
            namespace Other { class JsonPropertyNameAttribute(string name) : Attribute { public string Name => name; } }
            namespace Acme { using Other; class Order { [JsonPropertyName("a")] public int A { get; set; } } }
            """).Reader.ReadAll());

    [Theory]
    [InlineData("Acme.Contracts", new[] { "Acme.Contracts.Order", "Acme.Contracts.V1.Line", "Acme.Money" })]
    [InlineData("Acme.Contracts.V1", new[] { "Acme.Contracts.V1.Line" })]
    [InlineData("Acme.Con", new string[0])]
    [InlineData("Contracts", new string[0])]
    public void A_namespace_may_be_configured(string name, string[] messages)
    {
        var compilation = Json.Compile("""
            namespace Acme.Contracts
            {
                public class Order { public Money Total { get; set; } }
                public interface IOrders { int A { get; set; } }
                public static class Extensions { public static int A { get; set; } }
                public class Converter : JsonConverter<int>
                {
                    public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => 0;
                    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) { }
                }
                [JsonConverter(typeof(Converter))] public struct Opaque { public int A { get; set; } }
                public class Orders : List<Order> { public int A { get; set; } }
                namespace V1 { public class Line { public int A { get; set; } } }
            }
            namespace Acme { public struct Money { public decimal Amount { get; set; } } public class Unrelated { public int A { get; set; } } }
            """).Compilation;

        Assert.Equal(messages, SchemaReader.TryCreate(compilation, new JsonScope([name], []))!.ReadAll().Select(declared => declared.Schema.Name));
    }

    [Fact]
    public void A_type_of_another_project_belongs_to_that() => Assert.Equal(
        ["Acme.Order"],
        Compiled.Project(
                "Acme",
                [Compiled.Project("Shared", [], "namespace Shared; public class Money { public int A { get; set; } }").AsProject()],
                "namespace Acme; class Order { [System.Text.Json.Serialization.JsonRequired] public Shared.Money? A { get; set; } }")
            .Reader.ReadAll().Select(declared => declared.Schema.Name));

    private static IEnumerable<string> Messages(string code) => Json.Compile(code).Reader.ReadAll().Select(declared => declared.Schema.Name);
}
