using Microsoft.CodeAnalysis;

namespace SchemaEvolution.CodeFixes.CSharp;

/// <summary>Which objects may hold which.</summary>
internal static class ObjectGraph
{
    /// <summary>Whether an object of one type is, or has among its parts, one of the other. What a collection holds is no part.</summary>
    public static bool MayHold(this ITypeSymbol holder, INamedTypeSymbol part)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        return Leads(holder);

        // Types of the framework hold no messages.
        bool Leads(ITypeSymbol? type) =>
            type is INamedTypeSymbol { OriginalDefinition: { DeclaringSyntaxReferences.IsEmpty: false } definition }
            && seen.Add(definition)
            && (SymbolEqualityComparer.Default.Equals(definition, part.OriginalDefinition)
                || Leads(definition.BaseType)
                || definition.GetMembers().OfType<IFieldSymbol>().Any(field => !field.IsStatic && Leads(field.Type)));
    }
}
