using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Dialects;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>Which methods decode, encode, or carry unknown fields.</summary>
internal static class Coders
{
    private const string Runtime = "SchemaEvolution";

    public static bool Decodes(IMethodSymbol method) =>
        IsOfSerializer(method, "Deserialize") || IsOfSerializer(method, "Merge") || IsMarked(method, KnownTypeNames.Decoder);

    public static bool Encodes(IMethodSymbol method) =>
        IsOfSerializer(method, "Serialize") || IsMarked(method, KnownTypeNames.Encoder);

    public static bool Carries(IMethodSymbol method) =>
        method.Name == "WithUnknownFieldsOf" && IsOfRuntime(method.ContainingType);

    private static bool IsOfSerializer(IMethodSymbol method, string verb) =>
        method.Name.StartsWith(verb, StringComparison.Ordinal)
        && method.ContainingType is { } type
        && type.Name.EndsWith("Serializer", StringComparison.Ordinal)
        && IsOfRuntime(type);

    private static bool IsOfRuntime(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: Runtime, ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Whether a method, one that it overrides, or one of an interface that it implements bears the attribute.</summary>
    private static bool IsMarked(IMethodSymbol method, string attribute)
    {
        for (var level = method.OriginalDefinition; level is not null; level = level.OverriddenMethod)
        {
            if (Bears(level, attribute))
                return true;
        }

        return method.ContainingType is { TypeKind: not TypeKind.Interface } type
            && type.AllInterfaces
                .SelectMany(contract => contract.GetMembers(method.Name))
                .Any(member => Bears(member, attribute)
                    && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method));
    }

    private static bool Bears(ISymbol method, string attribute) =>
        method.GetAttributes().Any(data => data.AttributeClass?.ToDisplayString() == attribute);
}
