using Microsoft.CodeAnalysis;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>The abstract members that a subclass has to override.</summary>
internal static class AbstractMembers
{
    private static readonly SymbolDisplayFormat Signature = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeRef)
        .WithParameterOptions(
            SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters)
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Their overrides, with <c>{0}</c> for what they do.</summary>
    public static IEnumerable<string> Of(INamedTypeSymbol type)
    {
        var levels = Inheritance.BasesOf(type).Prepend(type).ToList();
        var overridden = levels.SelectMany(level => level.GetMembers()).Select(OverriddenBy).Where(member => member is not null).ToList();
        return levels
            .SelectMany(level => level.GetMembers())
            .Where(member => member is { IsAbstract: true, IsImplicitlyDeclared: false } and not INamedTypeSymbol)
            .Where(member => !overridden.Contains(member, SymbolEqualityComparer.Default))
            .Select(Override)
            .OfType<string>();
    }

    private static ISymbol? OverriddenBy(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    private static string? Override(ISymbol member)
    {
        var head = $"{Accessibility(member)} override {member.ToDisplayString(Signature)}";
        return member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => $"{head}{Constraints(method)} => {{0}};",
            IPropertySymbol property => $"{head} {{{{ {Accessor(property.GetMethod)}{Accessor(property.SetMethod)}}}}}",
            IEventSymbol { Type: var type } =>
                $"{Accessibility(member)} override event {Naming.Annotate(type)} {Naming.Identifier(member.Name)} "
                + "{{ add => {0}; remove => {0}; }}",
            _ => null,
        };
    }

    /// <summary>An override inherits the constraints, but without a word <c>T?</c> in it means the struct.</summary>
    private static string Constraints(IMethodSymbol method) => string.Concat(method.TypeParameters
        .Where(parameter => !parameter.IsValueType)
        .Select(parameter => $" where {Naming.Identifier(parameter.Name)} : {(parameter.IsReferenceType ? "class" : "default")}"));

    private static string Accessor(IMethodSymbol? accessor)
    {
        if (accessor is null)
            return "";
        var keyword = accessor.MethodKind is MethodKind.PropertyGet ? "get" : accessor.IsInitOnly ? "init" : "set";
        var own = accessor.DeclaredAccessibility == accessor.AssociatedSymbol!.DeclaredAccessibility ? "" : $"{Accessibility(accessor)} ";
        return $"{own}{keyword} => {{0}}; ";
    }

    private static string Accessibility(ISymbol member) => member.DeclaredAccessibility switch
    {
        Microsoft.CodeAnalysis.Accessibility.Public => "public",
        Microsoft.CodeAnalysis.Accessibility.Internal => "internal",
        Microsoft.CodeAnalysis.Accessibility.ProtectedOrInternal => "protected internal",
        Microsoft.CodeAnalysis.Accessibility.ProtectedAndInternal => "private protected",
        _ => "protected",
    };
}
