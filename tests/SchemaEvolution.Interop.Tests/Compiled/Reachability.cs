using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Compiled;

/// <summary>What a message refers to, near and far. Nothing else is worth the time of a compiler.</summary>
internal static class Reachability
{
    public static SchemaSet ReachableFrom(this SchemaSet schemas, string root)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([root]);
        while (open.TryPop(out var name))
            if (reached.Add(name))
                foreach (var other in schemas.ReferencesOf(name))
                    open.Push(other);
        return new(reached.Select(name => schemas.Find(name)!));
    }

    private static IEnumerable<string> ReferencesOf(this SchemaSet schemas, string name) =>
        schemas.Find(name) is EnumSchema ? [] : schemas.MessageOf(new MessageType(name)).Fields.SelectMany(field => NamesIn(field.Type));

    private static IEnumerable<string> NamesIn(FieldType type) => type switch
    {
        NamedType named => [named.Name],
        MapType map => [.. NamesIn(map.Key), .. NamesIn(map.Element)],
        CollectionType collection => NamesIn(collection.Element),
        _ => [],
    };
}
