using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.MessagePack;

/// <summary>Reads the type of a member as MessagePack-CSharp writes it with its standard resolver.</summary>
/// <remarks>Source: https://github.com/MessagePack-CSharp/MessagePack-CSharp (BuiltinResolver, StandardClassLibraryFormatter).</remarks>
internal sealed class MessagePackTypes(MessagePackAttributes attributes, TypeReader types)
{
    /// <summary>A key and a list of elements, which is no list of these; a lookup is a list of them.</summary>
    private const string Grouping = "System.Linq.IGrouping`2";

    private static readonly Dictionary<string, FieldType> Others = new(StringComparer.Ordinal)
    {
        ["System.Type"] = new ScalarType(ScalarKind.String),
        ["System.Text.StringBuilder"] = new ScalarType(ScalarKind.String),
        ["System.Collections.BitArray"] = new ListType(new ScalarType(ScalarKind.Bool)),
    };

    /// <summary>Of bytes they are written as one piece, unlike a list.</summary>
    private static readonly HashSet<string> Buffers =
        new(StringComparer.Ordinal) { "System.ArraySegment`1", "System.Buffers.ReadOnlySequence`1" };

    public FieldType Read(MessageMember member)
    {
        var type = member.Type.WithoutNullable();
        return member.Attribute(attributes.Formatter) is { } attribute ? Format(attribute, type, ReadPlain(type)) : ReadPlain(type);
    }

    private FieldType ReadPlain(ITypeSymbol type, TypeChain? above = null) =>
        type is INamedTypeSymbol { Arity: 1 } buffer
        && buffer.TypeArguments[0].SpecialType is SpecialType.System_Byte
        && Buffers.Contains(SymbolName.Of(buffer))
            ? new ScalarType(ScalarKind.Bytes)
            : types.Read(type, part: ReadPart, above: above);

    private FieldType ReadPart(ITypeSymbol type, FieldType read, TypeChain chain) =>
        type.OriginalDefinition.AttributeOf(attributes.Formatter) is { } attribute ? Format(attribute, type, Underlying(type, read))
        : type is INamedTypeSymbol { Name: "IGrouping", Arity: 2 } group && SymbolName.Of(group) == Grouping
            ? new MessageType(Grouping, types.Arguments(group, ReadPart, chain))
        : read is MessageType { Name: "System.Lazy`1" } && type is INamedTypeSymbol lazy ? ReadPlain(lazy.TypeArguments[0], chain)
        : Underlying(type, read);

    private static FieldType Underlying(ITypeSymbol type, FieldType read) =>
        read is MessageType { Name: var name } && Others.TryGetValue(name, out var other) ? other : EnumLayouts.AsUnderlying(type, read);

    /// <summary>A formatter is what tells two layouts apart: nobody knows what is inside, but those that come with the library.</summary>
    private FieldType Format(AttributeData attribute, ITypeSymbol type, FieldType read)
    {
        if (attribute.Argument(0) is not INamedTypeSymbol formatter)
            return read;
        var name = SymbolName.Of(formatter.OriginalDefinition);
        return KnownFormatters.ChangesNothing(name) ? read
            : KnownFormatters.WritesNames(name) && read is EnumType @enum ? @enum with { Layout = EnumLayout.Text }
            : new MessageType(name, types.Arguments(Close(formatter, type)));
    }

    /// <summary>A formatter that is given without type arguments takes those of the type.</summary>
    private static INamedTypeSymbol Close(INamedTypeSymbol formatter, ITypeSymbol type) =>
        !formatter.IsUnboundGenericType ? formatter
        : type is INamedTypeSymbol { TypeArguments: var arguments } && arguments.Length == formatter.Arity
            ? formatter.OriginalDefinition.Construct([.. arguments])
            : formatter.OriginalDefinition;
}
