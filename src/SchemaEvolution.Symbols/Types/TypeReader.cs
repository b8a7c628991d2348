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
    /// name, so that a change of it is seen.
    /// </summary>
    /// <param name="encoding">The layout of the scalar: of a collection that of its elements, of a map that of its values.</param>
    /// <param name="part">What a vocabulary makes of the type, and of each in it; null for what it is anyway.</param>
    public FieldType Read(
        ITypeSymbol type, FieldEncoding encoding = FieldEncoding.Default, Func<ITypeSymbol, FieldType, FieldType>? part = null)
    {
        var plain = type.WithoutNullable();
        var read = ReadSingle(plain, encoding, part) ?? ReadCollection(plain, encoding, part) ?? ReadOther(plain, part);
        return part is null ? read : part(plain, read);
    }

    private FieldType? ReadSingle(ITypeSymbol type, FieldEncoding encoding, Func<ITypeSymbol, FieldType, FieldType>? part) => type switch
    {
        ITypeParameterSymbol parameter => new TypeParameter(parameter.Name),
        { SpecialType: not SpecialType.None } special when ScalarTypes.KindOf(special) is { } kind => ScalarLayouts.Of(kind, encoding),
        INamedTypeSymbol named when messageName(named.OriginalDefinition) is { } name => new MessageType(name, Arguments(named, part)),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => new EnumType(enumName(named.OriginalDefinition), Arguments(named, part)),
        var other when ScalarTypes.KindOf(other) is { } kind => ScalarLayouts.Of(kind, encoding),
        _ => null,
    };

    private FieldType ReadOther(ITypeSymbol type, Func<ITypeSymbol, FieldType, FieldType>? part) => type is INamedTypeSymbol named
        ? new MessageType(SymbolName.Of(named), Arguments(named, part))
        : new MessageType(type.ToDisplayString(WithoutAnnotations));

    public EquatableArray<FieldType> Arguments(INamedTypeSymbol type, Func<ITypeSymbol, FieldType, FieldType>? part = null) =>
        type.IsGenericType ? SymbolName.ArgumentsOf(type).Select(argument => Read(argument, part: part)).ToEquatableArray() : default;

    private CollectionType? ReadCollection(ITypeSymbol type, FieldEncoding encoding, Func<ITypeSymbol, FieldType, FieldType>? part)
    {
        return type is IArrayTypeSymbol { Rank: 1, ElementType: var item } ? new ListType(Read(item, encoding, part), HasNull(item))
            : CollectionInterfaces.KeyAndValueOf(type) is var (key, value)
                ? new MapType(Read(key, part: part), Read(value, encoding, part), HasNull(value))
            : CollectionInterfaces.MemberOf(type) is { } member ? new SetType(Read(member, encoding, part), HasNull(member))
            : CollectionInterfaces.ElementOf(type) is { } element ? new ListType(Read(element, encoding, part), HasNull(element))
            : null;

        // Other libraries do not look at annotations.
        bool HasNull(ITypeSymbol inner) => part is null ? inner.IsNullable() : inner.IsNullableValue();
    }
}
