using SchemaEvolution.Symbols.Generation.Models;

namespace SchemaEvolution.Generators;

internal static class HintName
{
    /// <summary>The full name of the type, with the arity of a generic one as <c>-1</c>, since file names take no back quote.</summary>
    public static string Of(TypeModel type) => $"{type.FullName.Replace('`', '-')}.Codec.g.cs";
}
