using FsCheck;
using FsCheck.Fluent;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Evolution.Generation;

/// <summary>One kind of change to a schema.</summary>
/// <param name="Name">The change as <see cref="Core.Compatibility.SchemaChange"/> names it, and how it came about.</param>
/// <param name="Apply">The changed schema; null where the schema has no place for the change.</param>
internal sealed record Mutation(string Name, Focus Focus, Func<SchemaSet, TypeGenerator, Gen<SchemaSet?>> Apply)
{
    /// <summary>Whether the outcome hangs on the aliases that readers understand.</summary>
    public bool NeedsAliases { get; init; }

    /// <summary>Changes one field of a message that holds values: the root, or one that it may refer to.</summary>
    public static Mutation OfField(
        string name,
        Func<FieldSchema, bool> isMeant,
        Func<FieldSchema, Gen<FieldType>, Gen<FieldSchema>> change,
        Focus focus = Focus.Anything) =>
        OfMessage(name, focus, (message, types) =>
            message.Fields.Where(isMeant).ToList() is { Count: > 0 } fields
                ? from field in Gen.Elements<FieldSchema>(fields)
                  from changed in change(field, types)
                  select changed == field ? null : message.Replace(field, changed)
                : Gen.Constant<MessageSchema?>(null));

    /// <summary>Changes a message, given the types that a field of it may have: one inside of the root leads to no other.</summary>
    public static Mutation OfMessage(string name, Focus focus, Func<MessageSchema, Gen<FieldType>, Gen<MessageSchema?>> change) =>
        new(name, focus, (schemas, types) =>
            from target in Gen.Elements(Names.Root, Names.Root, focus is Focus.Message ? Names.Inner.Name : Names.Root)
            from changed in change((MessageSchema)schemas.Find(target)!, target == Names.Root ? types.Any : types.Leaf)
            select changed is null ? null : schemas.Replace(changed));

    public static Mutation Of<T>(string name, Focus focus, NamedType target, Func<T, Gen<T?>> change) where T : Declaration =>
        new(name, focus, (schemas, _) =>
            change((T)schemas.Find(target.Name)!).Select(changed => changed is null ? null : schemas.Replace(changed)));
}
