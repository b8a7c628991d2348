using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Symbols.Types;

/// <summary>Reads the type of a member.</summary>
/// <param name="messageName">The key of a type that is a message or union in some dialect, null for any other.</param>
internal sealed class TypeReader(Func<INamedTypeSymbol, string?> messageName)
{
    private static readonly SymbolDisplayFormat WithoutAnnotations = SymbolDisplayFormat.CSharpErrorMessageFormat
        .RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>
    /// The type, without what only presence tells: <c>T?</c> is read as <c>T</c>. A type that nobody can encode is read as a message of its
    /// name, so that a change of it is seen.
    /// </summary>
    /// <param name="encoding">The layout of the scalar: of a collection that of its elements, of a map that of its values.</param>
    /// <param name="leaf">What a vocabulary makes of everything in the type that is no collection; null for what it is anyway.</param>
    public FieldType Read(
        ITypeSymbol type, FieldEncoding encoding = FieldEncoding.Default, Func<ITypeSymbol, FieldType, FieldType>? leaf = null)
    {
        var plain = type.WithoutNullable();
        var read = ReadSingle(plain, encoding, leaf) ?? ReadCollection(plain, encoding, leaf) ?? ReadOther(plain, leaf);
        return leaf is null || read is CollectionType ? read : leaf(plain, read);
    }

    private FieldType? ReadSingle(ITypeSymbol type, FieldEncoding encoding, Func<ITypeSymbol, FieldType, FieldType>? leaf) => type switch
    {
        ITypeParameterSymbol parameter => new TypeParameter(parameter.Name),
        { SpecialType: not SpecialType.None } special when ScalarTypes.KindOf(special) is { } kind => ScalarLayouts.Of(kind, encoding),
        INamedTypeSymbol named when messageName(named.OriginalDefinition) is { } name => new MessageType(name, Arguments(named, leaf)),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => new EnumType(SymbolName.Of(named), Arguments(named, leaf)),
        var other when ScalarTypes.KindOf(other) is { } kind => ScalarLayouts.Of(kind, encoding),
        _ => null,
    };

    private FieldType ReadOther(ITypeSymbol type, Func<ITypeSymbol, FieldType, FieldType>? leaf) => type is INamedTypeSymbol named
        ? new MessageType(SymbolName.Of(named), Arguments(named, leaf))
        : new MessageType(type.ToDisplayString(WithoutAnnotations));

    public EquatableArray<FieldType> Arguments(INamedTypeSymbol type, Func<ITypeSymbol, FieldType, FieldType>? leaf = null) =>
        type.IsGenericType ? SymbolName.ArgumentsOf(type).Select(argument => Read(argument, leaf: leaf)).ToEquatableArray() : default;

    private CollectionType? ReadCollection(ITypeSymbol type, FieldEncoding encoding, Func<ITypeSymbol, FieldType, FieldType>? leaf)
    {
        return type is IArrayTypeSymbol { Rank: 1, ElementType: var item } ? new ListType(Read(item, encoding, leaf), HasNull(item))
            : CollectionInterfaces.KeyAndValueOf(type) is var (key, value)
                ? new MapType(Read(key, leaf: leaf), Read(value, encoding, leaf), HasNull(value))
            : CollectionInterfaces.MemberOf(type) is { } member ? new SetType(Read(member, encoding, leaf), HasNull(member))
            : CollectionInterfaces.ElementOf(type) is { } element ? new ListType(Read(element, encoding, leaf), HasNull(element))
            : null;

        // Other libraries do not look at annotations.
        bool HasNull(ITypeSymbol part) => leaf is null ? part.IsNullable() : part.IsNullableValue();
    }
}
