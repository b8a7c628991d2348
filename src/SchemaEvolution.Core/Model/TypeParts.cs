namespace SchemaEvolution.Core.Model;

/// <summary>What a type consists of.</summary>
public static class TypeParts
{
    /// <summary>The type itself, its elements, keys and arguments, and theirs.</summary>
    public static IEnumerable<FieldType> Parts(this FieldType type) => type switch
    {
        NamedType named => named.Arguments.SelectMany(Parts).Prepend(type),
        MapType map => map.Key.Parts().Concat(map.Element.Parts()).Prepend(type),
        CollectionType collection => collection.Element.Parts().Prepend(type),
        _ => [type],
    };
}
