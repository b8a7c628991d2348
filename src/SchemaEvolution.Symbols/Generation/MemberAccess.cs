using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>What code inside the message may do with its members.</summary>
internal sealed class MemberAccess(Compilation compilation, INamedTypeSymbol message)
{
    public bool CanCall(IMethodSymbol constructor) => IsVisible(constructor);

    /// <summary>The base class that a member is reached through, since in the message another one has its name; null if none has.</summary>
    public INamedTypeSymbol? OwnerOf(ISymbol member) => Inheritance.BasesOf(message).Prepend(message)
        .TakeWhile(level => !SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, member.ContainingType.OriginalDefinition))
        .Any(level => level.GetMembers(member.Name).Any(other => !other.IsOverride && IsVisible(other)))
            ? member.ContainingType
            : null;

    /// <summary>Whether the member can be got and set in a message that is seen as one of its base class.</summary>
    public bool CanReachThrough(INamedTypeSymbol owner, ISymbol member)
    {
        ISymbol?[] parts = member is IPropertySymbol property ? [property.GetMethod, property.SetMethod] : [member];
        return parts.All(part => part is null || compilation.IsSymbolAccessibleWithin(part, message, owner));
    }

    public bool CanRead(ISymbol member) => member switch
    {
        IPropertySymbol property => AccessorOf(property, level => level.GetMethod) is { } get && IsVisible(get),
        _ => IsVisible(member),
    };

    /// <summary>At any time.</summary>
    public bool CanSet(ISymbol member) => CanInitialize(member) && member switch
    {
        IPropertySymbol property => AccessorOf(property, level => level.SetMethod) is { IsInitOnly: false },
        _ => true,
    };

    /// <summary>At least while the object is made.</summary>
    public bool CanInitialize(ISymbol member) => member switch
    {
        IPropertySymbol property => AccessorOf(property, level => level.SetMethod) is { } set && IsVisible(set),
        IFieldSymbol field => !field.IsReadOnly && IsVisible(field),
        _ => false,
    };

    private bool IsVisible(ISymbol symbol) => compilation.IsSymbolAccessibleWithin(symbol, message);

    /// <summary>An override may leave an accessor as it was.</summary>
    private static IMethodSymbol? AccessorOf(IPropertySymbol property, Func<IPropertySymbol, IMethodSymbol?> select)
    {
        for (IPropertySymbol? level = property; level is not null; level = level.OverriddenProperty)
        {
            if (select(level) is { } accessor)
                return accessor;
        }

        return null;
    }
}
