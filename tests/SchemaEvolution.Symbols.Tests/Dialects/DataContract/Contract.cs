using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Tests.Dialects.DataContract;

/// <summary>Code for DataContractSerializer.</summary>
internal static class Contract
{
    public static Compiled Compile(string code) => Compiled.From($"using System.Runtime.Serialization;\n{code}");

    /// <summary>Reads the message <c>Acme.Order</c>, which the code declares in the namespace <c>Acme</c>.</summary>
    public static DeclaredSchema Read(string code) => Compile($"namespace Acme;\n{code}").Read("Acme.Order");

    /// <summary>The lines of <c>Acme.Order</c> with these members.</summary>
    public static string[] Members(string members) => Read($"[DataContract] public class Order {{ {members} }}").Lines();
}
