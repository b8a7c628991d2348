using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Symbols.Declarations;
using SchemaEvolution.Symbols.Generation.Models;
using SchemaEvolution.Symbols.Types;

namespace SchemaEvolution.Symbols.Generation;

/// <summary>Reads the tagged members of one message.</summary>
/// <param name="hidesInitials">See <see cref="InitialValues.AreHidden"/>.</param>
internal sealed class MemberReader(ValueReader values, MemberAccess access, bool hidesInitials, ICollection<GenerationFault> faults)
{
    /// <returns>Null if there is a fault.</returns>
    public FieldModel? Read(DeclaredMember member, CancellationToken ct)
    {
        var field = member.Field!;
        var type = TypeOf(member.Symbol);
        if (!access.CanRead(member.Symbol))
            return Fault(member, GenerationReason.MemberNotReadable, "it cannot be read: give it a getter that the message can call");
        var owner = access.OwnerOf(member.Symbol);
        if (owner is not null && !access.CanReachThrough(owner, member.Symbol))
            return Fault(member, GenerationReason.MemberNotReadable, "another member hides it from the message: rename one of them");
        if (field.OneOf is not null && (field.Type is CollectionType || !type.IsNullable()))
            return Fault(member, GenerationReason.OneOfMember, "only a member that can be null, and is no collection, can be in a [OneOf]");
        if (ContentOf(member, field, type.WithoutNullable(), ct) is not { } content)
            return null;

        var initial = InitialValues.Of(member, field, ct);
        var absent = AbsentValue.Of(field, type, content, initial);
        var isCleared = !hidesInitials && initial is InitialValue.Created && IsClearable(content, member.Symbol);
        return new(
            field.Tag,
            field.Name,
            Naming.Identifier(member.Symbol.Name),
            owner is null ? null : Naming.Of(owner),
            Naming.Annotate(type),
            content,
            type.IsNullable(),
            field.IsRequired,
            absent,
            IsRequired(member.Symbol) || (!isCleared && IsReset(content, type.IsNullable(), initial, absent)),
            isCleared,
            initial is InitialValue.Unknown && !type.IsNullable(),
            MayBeStruct(content, type),
            field.OneOf);
    }

    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    public static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    private FieldContent? ContentOf(DeclaredMember member, FieldSchema field, ITypeSymbol type, CancellationToken ct)
    {
        if (field.Type is not CollectionType collection)
        {
            return ValueOf(member, field.Type, type, ct) is { } value
                ? new SingleContent(value, WritingOf(field, value, TypeOf(member.Symbol)))
                : null;
        }

        if (CollectionShapes.Find(type) is not { } shape)
            return Reject(GenerationReason.MemberType, $"{type.ToDisplayString()} cannot be carried: take List<T> or Dictionary<K, V>");
        if (collection.IsNullable)
            return Reject(GenerationReason.ElementType, "its elements may be null, which no format carries: let them not be nullable");
        if (collection.Element is CollectionType)
            return Reject(GenerationReason.ElementType, "its elements are collections: put each into a message of its own");
        if (collection is MapType { Key: var keyType } && !ValueReader.CanBeKey(keyType))
            return Reject(GenerationReason.KeyType, $"{keyType} is no key: take an integer, bool, char, string or enum");

        var elements = type is IArrayTypeSymbol array ? [array.ElementType] : ((INamedTypeSymbol)type).TypeArguments.ToArray();
        if (ValueOf(member, collection.Element, elements[elements.Length - 1], ct) is not { } element)
            return null;
        if (shape.IsSorted && !HaveOrder(elements[0]))
        {
            return Reject(
                GenerationReason.ElementType,
                $"{elements[0].ToDisplayString()} has no order: let it implement IComparable<T>, or take HashSet<T>");
        }

        if (collection is not MapType map)
            return new ListContent(element, shape.Of(element.Type), element.IsPackable && field.Packing is not Packing.Expanded);
        return ValueOf(member, map.Key, elements[0], ct) is { } key ? new MapContent(key, element, shape.Of(key.Type, element.Type)) : null;

        FieldContent? Reject(GenerationReason reason, string text)
        {
            Fault(member, reason, text);
            return null;
        }
    }

    private ValueModel? ValueOf(DeclaredMember member, FieldType type, ITypeSymbol symbol, CancellationToken ct) =>
        values.Read(type, symbol, (reason, text) => Fault(member, reason, text), ct);

    private static bool HaveOrder(ITypeSymbol elements) =>
        elements.AllInterfaces.Any(one => one.Name is nameof(IComparable))
        || (elements is ITypeParameterSymbol { ConstraintTypes: var constraints } && constraints.Any(HaveOrder))
        || elements.Name is nameof(IComparable);

    private static bool IsClearable(FieldContent content, ISymbol member) =>
        content is ListContent { Shape.IsClearable: true } or MapContent { Shape.IsClearable: true }
        && !TypeOf(member).IsNullable()
        && !IsRequired(member);

    /// <summary>Whether the member holds a message before any has come, as a struct does.</summary>
    private static bool MayBeStruct(FieldContent content, ITypeSymbol type) =>
        content is SingleContent { Value.IsMessage: true }
        && type.OriginalDefinition.SpecialType is not SpecialType.System_Nullable_T
        && !type.IsReferenceType;

    private static Writing WritingOf(FieldSchema field, ValueModel value, ITypeSymbol type) => field switch
    {
        { IsRequired: true } => type.IsNullable() || !type.IsValueType ? Writing.NeverNull : Writing.Always,
        _ when type.IsNullable() => Writing.UnlessNull,
        _ when value.IsMessage => type.IsValueType ? Writing.Always : Writing.UnlessNull,
        { Default: not null } => type.IsValueType ? Writing.Always : Writing.NeverNull,
        _ => Writing.UnlessZero,
    };

    private bool IsReset(FieldContent content, bool isNullable, InitialValue initial, string absent) => content switch
    {
        _ when isNullable => hidesInitials || initial is not InitialValue.Default,
        _ when initial is InitialValue.Unknown => false,
        SingleContent { Value.IsMessage: true } => !hidesInitials && initial is not (InitialValue.Default or InitialValue.New),
        _ when hidesInitials => true,
        SingleContent => initial switch
        {
            InitialValue.Constant or InitialValue.Zero or InitialValue.Empty => false,
            InitialValue.Default => absent is not ("default" or "null!"),
            InitialValue.New => absent is not "default",
            _ => true,
        },
        _ => initial is not (InitialValue.Empty or InitialValue.New),
    };

    private FieldModel? Fault(DeclaredMember member, GenerationReason reason, string text)
    {
        faults.Add(new(reason, member.Symbol, text));
        return null;
    }
}
