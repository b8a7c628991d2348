namespace SchemaEvolution.CodeFixes.CSharp;

/// <summary>The keys of types, as attributes spell them.</summary>
internal static class TypeKeys
{
    /// <summary>The type has its arity itself; that of an outer type has to be said.</summary>
    public static string WithoutLastArity(string key) =>
        key.IndexOf('`') is >= 0 and var tick && key.IndexOf('.', tick) < 0 ? key.Substring(0, tick) : key;

    public static string NamespaceOf(string key) => key.LastIndexOf('.') is >= 0 and var dot ? key.Substring(0, dot) : "";
}
