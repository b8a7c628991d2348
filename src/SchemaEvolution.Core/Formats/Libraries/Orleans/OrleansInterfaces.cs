using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.Orleans;

/// <summary>
/// The interfaces of collections: behind one the class is written too, which is a list or array, a set or a dictionary of the usual kind
/// unless a member holds another.
/// </summary>
public static class OrleansInterfaces
{
    private const string Nullable = "System.Nullable`1";
    private const string OfLists = "System.Collections.Generic.IEnumerable`1";
    private const string OfSets = "System.Collections.Generic.ISet`1";
    private const string OfMaps = "System.Collections.Generic.IReadOnlyDictionary`2";

    /// <summary>One name for all interfaces that have a class in common, which may stand behind each of them.</summary>
    public static MessageType Of(CollectionType collection) => collection switch
    {
        MapType map => new(OfMaps, EquatableArray.Of(map.Key, ElementOf(map))),
        SetType => new(OfSets, EquatableArray.Of(ElementOf(collection))),
        _ => new(OfLists, EquatableArray.Of(ElementOf(collection))),
    };

    /// <summary>The collection that usually stands behind an interface, null if the type is none of these.</summary>
    public static CollectionType? ClassBehind(MessageType type)
    {
        if (type.Arguments.Count == 0)
            return null;
        var (element, isNullable) = Content(type.Arguments[type.Arguments.Count - 1]);
        return type.Name switch
        {
            OfMaps => new MapType(type.Arguments[0], element, isNullable),
            OfSets => new SetType(element, isNullable),
            OfLists => new ListType(element, isNullable),
            _ => null,
        };
    }

    private static FieldType ElementOf(CollectionType collection) =>
        collection.IsNullable ? new MessageType(Nullable, EquatableArray.Of(collection.Element)) : collection.Element;

    private static (FieldType Element, bool IsNullable) Content(FieldType element) =>
        element is MessageType { Name: Nullable, Arguments: { Count: 1 } arguments } ? (arguments[0], true) : (element, false);
}
