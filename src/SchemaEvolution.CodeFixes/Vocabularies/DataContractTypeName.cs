using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaEvolution.CodeFixes.CSharp;
using SchemaEvolution.CodeFixes.Editing;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.CodeFixes.Vocabularies;

/// <summary>The name of a data contract.</summary>
internal sealed record DataContractTypeName(string Namespace, string Name)
{
    /// <summary>The arguments that give it.</summary>
    public static readonly string[] Arguments = ["Name", "Namespace"];

    /// <summary>What stands before the namespace of a type, unless a contract says otherwise.</summary>
    private const string Default = "http://schemas.datacontract.org/2004/07/";

    /// <summary>The name that a type has by itself.</summary>
    public static DataContractTypeName OfKey(string key) => new(Default + TypeKeys.NamespaceOf(key), DeclarationName.Simple(key));

    /// <summary>Reads <c>{namespace}Name</c>; null if it is none.</summary>
    public static DataContractTypeName? Parse(string text) =>
        text.StartsWith("{", StringComparison.Ordinal) && text.IndexOf('}') is > 0 and var end
            ? new(text.Substring(1, end - 1), text.Substring(end + 1))
            : null;

    /// <summary>The name of a member without the namespace of the class that declares it.</summary>
    public static string LocalName(string key) => Parse(key)?.Name ?? key;

    /// <summary>Lets an attribute say as much of the name as the type does not have by itself.</summary>
    /// <param name="type">Null to say all of it.</param>
    public IEdit? Set(AttributeSyntax contract, INamedTypeSymbol? type)
    {
        var own = type?.ContainingNamespace is { IsGlobalNamespace: false } space ? Default + space.ToDisplayString() : Default;
        var isNear = type is not null && own == Namespace;
        return AttributeEdits.SetNamed(
            contract, new() { ["Name"] = Literals.Text(Name), ["Namespace"] = isNear ? null : Literals.Text(Namespace) });
    }
}
