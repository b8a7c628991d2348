using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Analyzers.Dataflow;

/// <summary>What belongs to .NET itself. Its collections, sequences and tasks hand on what they are given.</summary>
internal static class Framework
{
    /// <summary>Methods whose result is what a function makes of each element, instead of the elements.</summary>
    private static readonly HashSet<string> Projections = new(StringComparer.Ordinal) { "Select", "SelectMany", "ConvertAll", "Run" };

    public static bool Owns(ISymbol member)
    {
        var outermost = member.ContainingNamespace;
        while (outermost?.ContainingNamespace is { IsGlobalNamespace: false } outer)
            outermost = outer;
        return outermost?.Name == "System";
    }

    public static bool Projects(IMethodSymbol method) => Projections.Contains(method.Name);

    /// <summary>Whether a value of the type may be, or have in it, a message.</summary>
    public static bool MayHoldMessages(ITypeSymbol? type) => type?.SpecialType is SpecialType.None or SpecialType.System_Object
        or SpecialType.System_Collections_IEnumerable or SpecialType.System_Collections_IEnumerator or SpecialType.System_Array
        || type is INamedTypeSymbol { IsGenericType: true };
}
