namespace SchemaEvolution.Core.Model;

/// <summary>Rewrites the names of declarations wherever a type refers to them.</summary>
public static class TypeRenaming
{
    public static FieldType Rename(this FieldType type, Func<string, string> rename) => type switch
    {
        MessageType message => new MessageType(rename(message.Name), message.Arguments.Rename(rename)),
        EnumType named => named with { Name = rename(named.Name), Arguments = named.Arguments.Rename(rename) },
        ListType list => list with { Element = list.Element.Rename(rename) },
        SetType set => set with { Element = set.Element.Rename(rename) },
        MapType map => map with { Key = map.Key.Rename(rename), Element = map.Element.Rename(rename) },
        _ => type,
    };

    /// <summary>Whether the declaration, or a type of a member, bears one of these names.</summary>
    public static bool Names(this Declaration declaration, Func<string, bool> isOne) => isOne(declaration.Name) || declaration switch
    {
        MessageSchema message => message.Fields.Any(isOne, static (field, isOne) => field.Type.Names(isOne)
                || field.Views.Any(isOne, static (view, isOne) => view.Type?.Names(isOne) is true))
            || message.Traits.Any(isOne, static (trait, isOne) => trait.Type?.Names(isOne) is true),
        UnionSchema union => union.Cases.Any(isOne, static (@case, isOne) => @case.Type.Names(isOne)),
        _ => false,
    };

    /// <summary>Replaces the type parameters of a generic declaration by the arguments of one use of it.</summary>
    public static FieldType Substitute(this FieldType type, IReadOnlyDictionary<string, FieldType> arguments) => type switch
    {
        TypeParameter parameter => arguments.TryGetValue(parameter.Name, out var argument) ? argument : type,
        MessageType message => message with { Arguments = message.Arguments.Select(a => a.Substitute(arguments)).ToEquatableArray() },
        EnumType named => named with { Arguments = named.Arguments.Select(a => a.Substitute(arguments)).ToEquatableArray() },
        ListType list => list with { Element = list.Element.Substitute(arguments) },
        SetType set => set with { Element = set.Element.Substitute(arguments) },
        MapType map => map with { Key = map.Key.Substitute(arguments), Element = map.Element.Substitute(arguments) },
        _ => type,
    };

    public static Declaration Rename(this Declaration declaration, Func<string, string> rename) => declaration switch
    {
        MessageSchema message => message with
        {
            Name = rename(message.Name),
            Fields = message.Fields.Select(field => field.WithTypes(type => type.Rename(rename))).ToEquatableArray(),
            Traits = message.Traits.Select(trait => trait.Rename(rename)).ToEquatableArray(),
        },
        UnionSchema union => union with
        {
            Name = rename(union.Name),
            Cases = union.Cases.Select(@case => @case with { Type = (MessageType)@case.Type.Rename(rename) }).ToEquatableArray(),
        },
        _ => declaration with { Name = rename(declaration.Name) },
    };

    /// <summary>The same declaration with other names for its type parameters; itself if their number differs.</summary>
    public static Declaration WithTypeParameters(this Declaration declaration, EquatableArray<string> names)
    {
        if (declaration.TypeParameters.Count != names.Count || declaration.TypeParameters == names)
            return declaration;
        var renamed = declaration.TypeParameters
            .Zip(names, (old, @new) => (old, @new))
            .ToDictionary(pair => pair.old, pair => (FieldType)new TypeParameter(pair.@new), StringComparer.Ordinal);
        return declaration switch
        {
            MessageSchema message => message with
            {
                TypeParameters = names,
                Fields = message.Fields.Select(field => field.WithTypes(type => type.Substitute(renamed))).ToEquatableArray(),
            },
            UnionSchema union => union with
            {
                TypeParameters = names,
                Cases = union.Cases.Select(@case => @case with { Type = (MessageType)@case.Type.Substitute(renamed) }).ToEquatableArray(),
            },
            _ => declaration with { TypeParameters = names },
        };
    }

    /// <summary>The same field with other types, in every vocabulary.</summary>
    public static FieldSchema WithTypes(this FieldSchema field, Func<FieldType, FieldType> change) => field with
    {
        Type = change(field.Type),
        Views = field.Views.Count == 0
            ? default
            : field.Views.Select(view => view with { Type = view.Type is null ? null : change(view.Type) }).ToEquatableArray(),
    };

    /// <summary>A trait that names a type has its simple name for a value.</summary>
    private static Trait Rename(this Trait trait, Func<string, string> rename) => trait.Type?.Rename(rename) is MessageType renamed
        ? trait with { Value = DeclarationName.Simple(renamed.Name), Type = renamed }
        : trait;

    /// <summary>Whether the type is one of this name, or has one in it.</summary>
    public static bool Mentions(this FieldType type, string name) => type.Names(name.Equals);

    private static bool Names(this FieldType type, Func<string, bool> isOne) => type switch
    {
        NamedType named => isOne(named.Name) || named.Arguments.Any(isOne, static (argument, isOne) => argument.Names(isOne)),
        MapType map => map.Key.Names(isOne) || map.Element.Names(isOne),
        CollectionType collection => collection.Element.Names(isOne),
        _ => false,
    };

    private static EquatableArray<FieldType> Rename(this EquatableArray<FieldType> types, Func<string, string> rename) =>
        types.Select(type => type.Rename(rename)).ToEquatableArray();
}
