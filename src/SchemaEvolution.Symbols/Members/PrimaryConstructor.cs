using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaEvolution.Symbols.Members;

/// <summary>Finds the constructor whose parameters a positional record turns into properties.</summary>
internal static class PrimaryConstructor
{
    public static IMethodSymbol? Of(INamedTypeSymbol type)
    {
        if (!type.DeclaringSyntaxReferences.IsEmpty)
        {
            return type.IsRecord
                ? type.InstanceConstructors.FirstOrDefault(constructor =>
                    constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is RecordDeclarationSyntax))
                : null;
        }

        // Metadata does not tell which constructor is primary; the compiler makes a Deconstruct method from the same parameters.
        foreach (var deconstruct in type.GetMembers("Deconstruct").OfType<IMethodSymbol>())
        {
            if (IsCompilerGenerated(deconstruct)
                && type.InstanceConstructors.FirstOrDefault(constructor => HasParametersOf(constructor, deconstruct)) is { } primary)
                return primary;
        }

        return null;
    }

    private static bool HasParametersOf(IMethodSymbol constructor, IMethodSymbol deconstruct) =>
        constructor.Parameters.Length == deconstruct.Parameters.Length
        && constructor.Parameters.Zip(deconstruct.Parameters, IsSame).All(same => same);

    private static bool IsSame(IParameterSymbol left, IParameterSymbol right) =>
        left.Name == right.Name && SymbolEqualityComparer.Default.Equals(left.Type, right.Type);

    private static bool IsCompilerGenerated(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "CompilerGeneratedAttribute");
}
