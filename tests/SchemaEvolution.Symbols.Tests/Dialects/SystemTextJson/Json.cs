using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Tests.Dialects.SystemTextJson;

/// <summary>Code for System.Text.Json.</summary>
internal static class Json
{
    /// <summary>
    /// A context as the user writes it; what the library's generator adds to it is spelled out, so that the code compiles.
    /// </summary>
    public const string Generated = """
        {
            public Context() : base(null) { }
            protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
        }
        """;

    public static Compiled Compile(string code) => Compiled.From($"using System.Text.Json; using System.Text.Json.Serialization;\n{code}");

    /// <summary>Reads the message <c>Acme.Order</c>, which the code declares in the namespace <c>Acme</c>.</summary>
    public static DeclaredSchema Read(string code) => Compile($"namespace Acme;\n{code}").Read("Acme.Order");

    /// <summary>Reads the message <c>Acme.Order</c> as a context with these options has it.</summary>
    public static DeclaredSchema ReadWith(string options, string code) =>
        Read($"[JsonSerializable(typeof(Order)), JsonSourceGenerationOptions({options})] partial class Context : JsonSerializerContext {Generated}\n{code}");

    /// <summary>The lines of a message with these members.</summary>
    public static string[] Members(string members, string options = "") =>
        ReadWith(options, $"public class Order {{ {members} }} public enum Status {{ New, Paid }}").Lines();
}
