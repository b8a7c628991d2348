using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Types;

/// <summary>Reads the type of a member.</summary>
/// <param name="messageName">The key of a type that is a message or union in some dialect, null for any other.</param>
/// <param name="enumName">The key of an enum.</param>
internal sealed class TypeReader(Func<INamedTypeSymbol, string?> messageName, Func<INamedTypeSymbol, string> enumName)
{
    private static readonly SymbolDisplayFormat WithoutAnnotations = SymbolDisplayFormat.CSharpErrorMessageFormat
        .RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>
    /// The type, without what only presence tells: <c>T?</c> is read as <c>T</c>. A type that nobody can encode is read as a message of its
    /// name, so that a change of it is seen; a collection within itself too.
    /// </summary>
    /// <param name="encoding">The layout of the scalar: of a collection that of its elements, of a map that of its values.</param>
    /// <param name="part">What a vocabulary makes of the type, and of each in it; null for what it is anyway.</param>
    /// <param name="above">The types in which this one was found.</param>
    public FieldType Read(
        ITypeSymbol type, FieldEncoding encoding = FieldEncoding.Default, PartReader? part = null, TypeChain? above = null)
    {
        var plain = type.WithoutNullable();
        var outer = above ?? TypeChain.Empty;
        if (ReadSingle(plain, encoding, part, outer) is { } single)
            return part is null ? single : part(plain, single, outer);
        if (outer.Enter(plain) is not { } chain)
            return ReadOther(plain, part, outer);
        var read = ReadCollection(plain, encoding, part, chain) ?? ReadOther(plain, part, chain);
        return part is null ? read : part(plain, read, chain);
    }

    public EquatableArray<FieldType> Arguments(INamedTypeSymbol type, PartReader? part = null, TypeChain? above = null) =>
        type.IsGenericType
            ? SymbolName.ArgumentsOf(type).Select(argument => Read(argument, part: part, above: above)).ToEquatableArray()
            : default;

    private FieldType? ReadSingle(ITypeSymbol type, FieldEncoding encoding, PartReader? part, TypeChain chain) => type switch
    {
        ITypeParameterSymbol parameter => new TypeParameter(parameter.Name),
        { SpecialType: not SpecialType.None } special when ScalarTypes.KindOf(special) is { } kind => ScalarLayouts.Of(kind, encoding),
        INamedTypeSymbol named when messageName(named.OriginalDefinition) is { } name =>
            new MessageType(name, Arguments(named, part, chain)),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named =>
            new EnumType(enumName(named.OriginalDefinition), Arguments(named, part, chain)),
        var other when ScalarTypes.KindOf(other) is { } kind => ScalarLayouts.Of(kind, encoding),
        _ => null,
    };

    private FieldType ReadOther(ITypeSymbol type, PartReader? part, TypeChain chain) => type is INamedTypeSymbol named
        ? new MessageType(SymbolName.Of(named), Arguments(named, part, chain))
        : new MessageType(type.ToDisplayString(WithoutAnnotations));

    private CollectionType? ReadCollection(ITypeSymbol type, FieldEncoding encoding, PartReader? part, TypeChain chain)
    {
        return type is IArrayTypeSymbol { Rank: 1, ElementType: var item } ? new ListType(Inner(item), HasNull(item))
            : CollectionInterfaces.KeyAndValueOf(type) is var (key, value)
                ? new MapType(Read(key, part: part, above: chain), Inner(value), HasNull(value))
            : CollectionInterfaces.MemberOf(type) is { } member ? new SetType(Inner(member), HasNull(member))
            : CollectionInterfaces.ElementOf(type) is { } element ? new ListType(Inner(element), HasNull(element))
            : null;

        FieldType Inner(ITypeSymbol inner) => Read(inner, encoding, part, chain);

        // Other libraries do not look at annotations.
        bool HasNull(ITypeSymbol inner) => part is null ? inner.IsNullable() : inner.IsNullableValue();
    }
}
