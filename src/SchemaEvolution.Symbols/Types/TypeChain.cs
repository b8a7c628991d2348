using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Types;

/// <summary>The types that are being read, each found in the one before: what ends the reading of a type that contains itself.</summary>
/// <remarks>
/// A list may be one of itself, and a generic one may hold an ever larger type: <c>class G&lt;T&gt; : List&lt;G&lt;G&lt;T&gt;&gt;&gt;</c>.
/// </remarks>
internal sealed class TypeChain
{
    public static readonly TypeChain Empty = new(null, null);

    private readonly INamedTypeSymbol? last;
    private readonly TypeChain? before;

    private TypeChain(INamedTypeSymbol? last, TypeChain? before) => (this.last, this.before) = (last, before);

    /// <summary>The chain with one more type.</summary>
    /// <returns>
    /// Null if the chain ends here: the definition is in it, and not because it is a part of its own argument, as of
    /// <c>List&lt;List&lt;int&gt;&gt;</c>, where the type gets smaller each time.
    /// </returns>
    public TypeChain? Enter(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named)
            return this;
        for (var level = this; level is { last: { } known, before: var next }; level = next)
            if (SymbolEqualityComparer.Default.Equals(known.OriginalDefinition, named.OriginalDefinition))
                return SizeOf(named) < SizeOf(known) ? new(named, this) : null;
        return new(named, this);
    }

    /// <summary>How many types are spelled in it.</summary>
    private static int SizeOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => SizeOf(array.ElementType) + 1,
        INamedTypeSymbol named => SymbolName.ArgumentsOf(named).Sum(SizeOf) + 1,
        _ => 1,
    };
}
