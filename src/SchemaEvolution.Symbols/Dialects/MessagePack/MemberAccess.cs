using Microsoft.CodeAnalysis;
using SchemaEvolution.Symbols.Members;

namespace SchemaEvolution.Symbols.Dialects.MessagePack;

/// <summary>Which members of a type are written where their names are the keys, and which a reader can fill.</summary>
/// <param name="type">The message.</param>
/// <param name="isGenerated">Whether the formatter is made at build time, rather than at run time.</param>
/// <param name="allowPrivate">Whether members are written that are not public.</param>
internal sealed class MemberAccess(INamedTypeSymbol type, bool isGenerated, bool allowPrivate)
{
    public bool IsGenerated => isGenerated;

    /// <summary>
    /// What can be filled again. A formatter that is made at run time writes nothing else; one that is made at build time does, but no
    /// reader looks at it.
    /// </summary>
    public bool IsWritten(ISymbol member) => IsFilled(member, null) && member switch
    {
        IFieldSymbol field => IsReachable(field) && BackingField.PropertyOf(field) is null,
        IPropertySymbol { GetMethod: { } getter } property => IsReachable(getter) && !IsContractOfRecord(property),
        _ => false,
    };

    /// <summary>Whether a setter or a constructor takes what a reader has read.</summary>
    /// <param name="number">Its key, which is the position of the parameter for it; null if its key is a name.</param>
    public bool IsFilled(ISymbol member, int? number) => IsTakenByConstructor(member, number) || member switch
    {
        IFieldSymbol field => !field.IsReadOnly,
        IPropertySymbol property => HasSetter(property),
        _ => false,
    };

    private bool IsReachable(ISymbol? member) =>
        member is not null && (allowPrivate || member.DeclaredAccessibility is Accessibility.Public);

    /// <summary>
    /// What is made at build time is a part of the type. At run time, whoever writes a property that is not public sets it too.
    /// </summary>
    private bool HasSetter(IPropertySymbol property) => property.SetMethod is { } setter
        ? isGenerated || IsReachable(setter) || property.DeclaredAccessibility is not Accessibility.Public
        : property.OverriddenProperty is { } overridden && HasSetter(overridden);

    private bool IsTakenByConstructor(ISymbol member, int? number) => type.InstanceConstructors.Any(constructor =>
        IsCalled(constructor)
        && (number < constructor.Parameters.Length
            || constructor.Parameters.Any(parameter => string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase))));

    /// <summary>Not so the one with which a record copies itself.</summary>
    private bool IsCalled(IMethodSymbol constructor) => IsReachable(constructor)
        || (isGenerated && constructor.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal);

    private static bool IsContractOfRecord(IPropertySymbol property) =>
        property is { Name: "EqualityContract", ContainingType.IsRecord: true };
}
