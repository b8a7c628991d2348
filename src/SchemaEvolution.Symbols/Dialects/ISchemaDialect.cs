using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Dialects;

/// <summary>
/// One attribute vocabulary. It answers for original definitions, holds no state but the symbols it needs, and throws nothing.
/// </summary>
public interface ISchemaDialect
{
    /// <summary>As the baseline spells it, null for ours.</summary>
    string? Name { get; }

    /// <summary>Whether the type is a message or a union; allocates nothing.</summary>
    bool IsMessage(INamedTypeSymbol type);

    /// <summary>The key of a message or union.</summary>
    string NameOf(INamedTypeSymbol type);

    DeclaredSchema ReadMessage(INamedTypeSymbol type, CancellationToken ct);
}
