using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.MessagePack;

/// <summary>Which members of a type are written where their names are the keys.</summary>
/// <param name="type">The message.</param>
/// <param name="isGenerated">Whether the formatter is made at build time, rather than at run time.</param>
/// <param name="allowPrivate">Whether members are written that are not public.</param>
internal sealed class MemberAccess(INamedTypeSymbol type, bool isGenerated, bool allowPrivate)
{
    public bool IsGenerated => isGenerated;

    /// <summary>
    /// What can be set again, by a setter or by a constructor. A formatter that is made at run time writes nothing else; one that is made
    /// at build time does, but no reader looks at it.
    /// </summary>
    public bool IsWritten(ISymbol member) => member switch
    {
        IFieldSymbol field =>
            IsReachable(field) && BackingField.PropertyOf(field) is null && (!field.IsReadOnly || IsTakenByConstructor(member)),
        IPropertySymbol { GetMethod: { } getter } property =>
            IsReachable(getter) && !IsContractOfRecord(property) && (IsSet(property.SetMethod) || IsTakenByConstructor(member)),
        _ => false,
    };

    private bool IsReachable(ISymbol? member) =>
        member is not null && (allowPrivate || member.DeclaredAccessibility is Accessibility.Public);

    /// <summary>What is made at build time is a part of the type.</summary>
    private bool IsSet(IMethodSymbol? setter) => setter is not null && (isGenerated || IsReachable(setter));

    private bool IsTakenByConstructor(ISymbol member) => type.InstanceConstructors.Any(constructor =>
        (isGenerated || IsReachable(constructor))
        && constructor.Parameters.Any(parameter => string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase)));

    private static bool IsContractOfRecord(IPropertySymbol property) =>
        property is { Name: "EqualityContract", ContainingType.IsRecord: true };
}
