using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Members;

/// <summary>The instance properties and fields of a type and its base classes, base first.</summary>
internal static class MemberList
{
    public static IReadOnlyList<MessageMember> Of(INamedTypeSymbol type)
    {
        var members = new List<MessageMember>();
        foreach (var level in BaseFirst(type))
        {
            var constructor = PrimaryConstructor.Of(level);
            foreach (var symbol in level.GetMembers())
                if (IsInstanceData(symbol))
                    Add(members, symbol, constructor is null ? null : ParameterOf(constructor, symbol.Name));
        }

        return members;
    }

    /// <summary>The members that the type itself declares.</summary>
    public static IReadOnlyList<MessageMember> DeclaredIn(INamedTypeSymbol type) =>
        [.. Of(type).Where(member => SymbolEqualityComparer.Default.Equals(member.Symbol.ContainingType, type))];

    /// <summary>Whether a user can set the member, or a constructor can: an auto-property, a settable property or a field.</summary>
    public static bool HoldsState(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { SetMethod: null } property => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property) || field.Name == BackingField(property)),
        _ => true,
    };

    /// <summary>Metadata tells by the name alone which property a field is for.</summary>
    private static string BackingField(IPropertySymbol property) => $"<{property.Name}>k__BackingField";

    /// <summary>An override takes the place of what it overrides.</summary>
    private static void Add(List<MessageMember> members, ISymbol symbol, IParameterSymbol? parameter)
    {
        var slot = symbol is IPropertySymbol { OverriddenProperty: { } overridden } ? SlotOf(overridden, members) : -1;
        if (slot < 0)
            members.Add(new(symbol, parameter, null));
        else
            members[slot] = new(symbol, parameter, members[slot]);
    }

    private static IParameterSymbol? ParameterOf(IMethodSymbol constructor, string name) =>
        constructor.Parameters.FirstOrDefault(candidate => candidate.Name == name);

    private static int SlotOf(IPropertySymbol property, List<MessageMember> members) =>
        members.FindIndex(member => SymbolEqualityComparer.Default.Equals(member.Symbol, property));

    private static bool IsInstanceData(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property is { IsStatic: false, IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true },
        IFieldSymbol field => field is { IsStatic: false, IsImplicitlyDeclared: false, AssociatedSymbol: null },
        _ => false,
    };

    private static IEnumerable<INamedTypeSymbol> BaseFirst(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (INamedTypeSymbol? level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            levels.Push(level);
        return levels;
    }
}
