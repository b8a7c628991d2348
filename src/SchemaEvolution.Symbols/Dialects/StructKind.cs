using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Dialects;

/// <summary>Says of a struct that it is one, for libraries that read null for every class and for no struct.</summary>
internal static class StructKind
{
    public static Trait? Of(INamedTypeSymbol type) => type.IsValueType ? new(Trait.Kind, "struct") : null;
}
