using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Members;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Dialects.MemoryPack;

/// <summary>Reads <c>[MemoryPackable]</c> types, and unions that a formatter elsewhere declares.</summary>
internal sealed class MemoryPackDialect : ISchemaDialect
{
    private readonly MemoryPackAttributes attributes;
    private readonly MemoryPackFields fields;
    private readonly MemoryPackUnions unions;

    private readonly MemoryLayouts layouts;

    private MemoryPackDialect(Compilation compilation, MemoryPackAttributes attributes, TypeReader types)
    {
        this.attributes = attributes;
        layouts = new(compilation, attributes);
        fields = new(attributes, types);
        unions = new(attributes, types);
    }

    public static MemoryPackDialect? TryCreate(Compilation compilation, TypeReader types) =>
        MemoryPackAttributes.TryCreate(compilation) is { } attributes ? new(compilation, attributes, types) : null;

    public string Name => DialectNames.MemoryPack;

    public bool IsMessage(INamedTypeSymbol type) => Find(type).Shape is not MemoryPackShape.None;

    /// <summary>
    /// Whether the type is copied as memory where a message holds it, although nothing marks it: a struct without references, but for those
    /// that are known as values.
    /// </summary>
    public static bool IsPart(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Struct, IsUnmanagedType: true, SpecialType: SpecialType.None } && ScalarTypes.KindOf(type) is null;

    /// <summary>A formatter stands for the type that it formats.</summary>
    public string NameOf(INamedTypeSymbol type) => SymbolName.Of(unions.RootOf(type));

    public DeclaredSchema ReadMessage(INamedTypeSymbol type, CancellationToken ct)
    {
        var (attribute, shape) = Find(type);
        return Read(type, attribute, shape);
    }

    /// <summary>Reads what <see cref="IsPart"/>.</summary>
    public DeclaredSchema ReadPart(INamedTypeSymbol type) => Read(type, null, MemoryPackShape.Unmanaged);

    private DeclaredSchema Read(INamedTypeSymbol type, AttributeData? attribute, MemoryPackShape shape)
    {
        IReadOnlyList<DeclaredMember> members = shape is MemoryPackShape.Union ? unions.Read(type) : fields.Read(type, shape);
        var hasImplicitTags = HasImplicitTags(shape, members);
        return new(SchemaOf(type, shape, members), type)
        {
            Members = members,
            Dialect = Name,
            FormatsInUse = MemoryPackFormats.Of(shape, hasImplicitTags),
            MessageAttribute = attribute,
            ImplicitTags = hasImplicitTags ? "follow from the order of the members" : null,
        };
    }

    private Declaration SchemaOf(INamedTypeSymbol type, MemoryPackShape shape, IReadOnlyList<DeclaredMember> members) =>
        shape is MemoryPackShape.Union
            ? new UnionSchema(
                NameOf(type),
                members.Select(member => member.Case!).ToEquatableArray(),
                TypeParameters: SymbolName.TypeParametersOf(unions.RootOf(type)))
            {
                ReservesInBaseline = true,
            }
            : new MessageSchema(
                NameOf(type),
                members.Select(member => member.Field!).ToEquatableArray(),
                TypeParameters: SymbolName.TypeParametersOf(type),
                Dialect: Name)
            {
                ReservesInBaseline = true,
                Traits = LayoutOf(type, shape) is { } layout ? EquatableArray.Of(new Trait(Trait.Layout, layout)) : default,
            };

    private string? LayoutOf(INamedTypeSymbol type, MemoryPackShape shape) => shape switch
    {
        MemoryPackShape.Object => null,
        MemoryPackShape.Unmanaged => string.Join(" ", [shape.ToString(), .. layouts.Of(type)]),
        _ => shape.ToString(),
    };

    /// <summary>No attribute changes the order in which memory is copied.</summary>
    private static bool HasImplicitTags(MemoryPackShape shape, IReadOnlyList<DeclaredMember> members) =>
        shape is not (MemoryPackShape.Union or MemoryPackShape.Unmanaged) && members.Any(member => member.TagAttribute is null);

    /// <summary>The attribute that makes the type a message, and what it makes of it. Allocates nothing.</summary>
    private (AttributeData? Attribute, MemoryPackShape Shape) Find(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.IsOf(attributes.Packable))
                return (attribute, MemoryPackShapes.Of(type, attribute));
            if (attribute.IsOf(attributes.UnionFormatter) && MemoryPackUnions.RootOf(attribute) is not null)
                return (attribute, MemoryPackShape.Union);
        }

        return (null, MemoryPackShape.None);
    }
}
