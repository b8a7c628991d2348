using FsCheck;
using FsCheck.Fluent;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

/// <summary>What the root message must hold for a mutation to find its place.</summary>
internal enum Focus
{
    Anything,
    Enum,
    Union,
    Message,
    OneOf,
    PackedList,
}

/// <summary>Schemas of a root message that refers to an enum, a few messages and a union.</summary>
internal sealed class SchemaGenerator(TypeGenerator types)
{
    private static readonly EnumValue[] Colors = [new(0, "None"), new(1, Names.DefaultColor)];
    private static readonly EnumValue[] OtherColors = [new(2, "Green"), new(5, "Blue")];

    public Gen<SchemaSet> Schema(Focus focus) =>
        from root in Root(focus)
        from color in Color
        from messages in Gen.CollectToArray(
            [Names.Inner, Names.Other, Names.Circle, Names.Square, Names.Triangle], message => Message(message.Name, types.Scalar, 1, 2))
        select new SchemaSet([root, color, Shape, .. messages]);

    private static UnionSchema Shape { get; } =
        new(Names.Shape.Name, EquatableArray.Of(new UnionCase(1, Names.Circle), new UnionCase(2, Names.Square)));

    private static Gen<Declaration> Color =>
        from others in Gen.SubListOf(OtherColors)
        select (Declaration)new EnumSchema(Names.Color.Name, Colors.Concat(others).ToEquatableArray());

    private Gen<Declaration> Root(Focus focus) =>
        from focused in Focused(focus)
        from others in Message(Names.Root, types.Any, focused.Count == 0 ? 1 : 0, 2)
        from isReserving in Gen.Choose(0, 3)
        select (Declaration)new MessageSchema(
            Names.Root,
            others.Fields.Concat(focused).ToEquatableArray(),
            isReserving == 0 ? EquatableArray.Of(Reservation.OfTag(90, "Gone")) : default);

    private Gen<MessageSchema> Message(string name, Gen<FieldType> fieldTypes, int fewest, int most) =>
        from count in Gen.Choose(fewest, most)
        from fields in Gen.CollectToArray(Enumerable.Range(1, count), tag => FieldGenerator.Field(tag, $"Member{tag}", fieldTypes))
        select new MessageSchema(name, fields.ToEquatableArray());

    private Gen<IReadOnlyList<FieldSchema>> Focused(Focus focus) => focus switch
    {
        Focus.Anything => Gen.Constant<IReadOnlyList<FieldSchema>>([]),
        Focus.Enum => Shaped(Names.Color),
        Focus.Union => Shaped(Names.Shape),
        Focus.Message => Shaped(Names.Inner),
        Focus.PackedList => FieldGenerator.Field(10, "Focused", types.Packable).Select(field => (IReadOnlyList<FieldSchema>)[field]),
        _ => OneOfMembers,
    };

    /// <summary>The type by itself, or as an element.</summary>
    private Gen<IReadOnlyList<FieldSchema>> Shaped(FieldType type) =>
        from isList in Gen.Choose(0, 3)
        from field in FieldGenerator.Field(10, "Focused", Gen.Constant(isList == 0 ? new ListType(type) : type))
        select (IReadOnlyList<FieldSchema>)[field];

    private Gen<IReadOnlyList<FieldSchema>> OneOfMembers =>
        from memberTypes in Gen.ListOf(types.Single, 3)
        from groups in Gen.ListOf(Gen.Elements("choice", "choice", "other", null), 3)
        select (IReadOnlyList<FieldSchema>)[.. memberTypes.Zip(groups).Select(Member)];

    private static FieldSchema Member((FieldType Type, string? OneOf) member, int index) => new(
        10 + index,
        $"Choice{index}",
        member.Type,
        member.Type is MessageType ? Presence.Implicit : Presence.Optional,
        OneOf: member.OneOf);
}
