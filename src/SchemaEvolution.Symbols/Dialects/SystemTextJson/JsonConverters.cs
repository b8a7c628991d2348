using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.SystemTextJson;

/// <summary>
/// What converters make of types. Those for enums are known; any other writes what only its code says: its name stands for that, so
/// that another one in its place is seen.
/// </summary>
internal sealed class JsonConverters(SystemTextJsonAttributes attributes, TypeReader types)
{
    /// <summary>What a converter that the symbol bears makes of it; null if it bears none but one for enums.</summary>
    public FieldType? OpaqueTypeOf(ISymbol symbol) =>
        ConverterOn(symbol) is { } converter && LayoutBy(converter) is null ? Opaque(converter) : null;

    /// <summary>What becomes of one type in a member.</summary>
    /// <param name="member">The property or field.</param>
    /// <param name="read">The type as it would be without converters.</param>
    public FieldType Convert(ITypeSymbol type, FieldType read, ISymbol member, JsonOptions options)
    {
        if (options.Converters.FirstOrDefault(converter => IsFor(converter, type)) is { } ofType)
            return Opaque(ofType);
        return read switch
        {
            EnumType @enum => ConvertEnum(type, @enum, member, options),

            // The key of a map is a name, whatever its values are elsewhere.
            MapType { Key: EnumType key } map when OpaqueTypeOf(type) is null => map with { Key = key with { Layout = EnumLayout.Text } },
            MessageType when HoldsAnything(type) => MessageType.Anything,
            _ => OpaqueTypeOf(type) ?? read,
        };
    }

    /// <summary>Whether any JSON is a value of the type, null too.</summary>
    public static bool HoldsAnything(ITypeSymbol type) => type.WithoutNullable() is INamedTypeSymbol named
        && SymbolName.Of(named) is SystemTextJsonNames.Element or SystemTextJsonNames.Document or SystemTextJsonNames.Node;

    private FieldType ConvertEnum(ITypeSymbol type, EnumType read, ISymbol member, JsonOptions options)
    {
        var converter = ConverterOn(member)
            ?? options.Converters.FirstOrDefault(converter => ConvertsEnum(converter, type))
            ?? ConverterOn(type);
        if (converter is not null && LayoutBy(converter) is null)
            return Opaque(converter);
        var writesNames = converter is null ? options.WritesEnumNames : LayoutBy(converter) is EnumConversion.Names;
        if (!writesNames)
            return read;
        var text = read with { Layout = EnumLayout.Text };
        return converter is null || SymbolEqualityComparer.Default.Equals(converter, EnumBaseOf(converter)) ? text : Own(converter, text);
    }

    /// <summary>
    /// What a converter of the user's writes that is one for enums: names, in a spelling of its own. It is recorded with the enum, whose
    /// values are known by name.
    /// </summary>
    private static MessageType Own(INamedTypeSymbol converter, EnumType text) => new(
        SymbolName.Of(converter) + (converter.IsGenericType ? "" : "`1"),
        new FieldType[] { text }.ToEquatableArray());

    /// <summary>The converter, or the attribute itself where it makes one.</summary>
    private INamedTypeSymbol? ConverterOn(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
            if (attribute.IsOf(attributes.Converter))
                return attribute.Argument(0) as INamedTypeSymbol;
            else if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass?.BaseType, attributes.Converter))
                return attribute.AttributeClass;
        return null;
    }

    private MessageType Opaque(INamedTypeSymbol converter) => new(SymbolName.Of(converter), types.Arguments(converter));

    private static EnumConversion? LayoutBy(INamedTypeSymbol converter) => NameOf(EnumBaseOf(converter) ?? converter) switch
    {
        SystemTextJsonNames.StringEnumConverter or SystemTextJsonNames.StringEnumConverterOf => EnumConversion.Names,
        SystemTextJsonNames.NumberEnumConverterOf => EnumConversion.Numbers,
        _ => null,
    };

    /// <summary>Whether the converter is for all enums, or for this one.</summary>
    private static bool ConvertsEnum(INamedTypeSymbol converter, ITypeSymbol type) =>
        EnumBaseOf(converter) is { } known
        && (known.Arity == 0 || SymbolEqualityComparer.Default.Equals(known.TypeArguments[0], type));

    /// <summary>The converter of the library that it is, or derives from; null if that is none for enums.</summary>
    private static INamedTypeSymbol? EnumBaseOf(INamedTypeSymbol converter)
    {
        INamedTypeSymbol? level = converter;
        while (level is not null && NameOf(level) is not (SystemTextJsonNames.StringEnumConverter
            or SystemTextJsonNames.StringEnumConverterOf
            or SystemTextJsonNames.NumberEnumConverterOf))
            level = level.BaseType;
        return level;
    }

    private static string NameOf(INamedTypeSymbol converter) => SymbolName.Of(converter.OriginalDefinition);

    /// <summary>Whether a converter is for this type, and not for several.</summary>
    private bool IsFor(INamedTypeSymbol converter, ITypeSymbol type)
    {
        for (var parent = converter.BaseType; parent is not null; parent = parent.BaseType)
            if (SymbolEqualityComparer.Default.Equals(parent.OriginalDefinition, attributes.ConverterOf))
                return SymbolEqualityComparer.Default.Equals(parent.TypeArguments[0], type);
        return false;
    }

    private enum EnumConversion
    {
        Names,
        Numbers,
    }
}
