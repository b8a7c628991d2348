using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats.Libraries.Tuples;

/// <summary>Tuples of .NET as messages: their members have numbers in the order of the constructor.</summary>
internal static class TupleMessage
{
    // The eighth of a longer tuple is a tuple itself, and a member more.
    private const int MostMembers = 7;

    private static readonly HashSet<string> Structs =
        ["System.Collections.Generic.KeyValuePair`2", .. Enumerable.Range(1, MostMembers).Select(arity => $"System.ValueTuple`{arity}")];

    private static readonly HashSet<string> Tuples =
        [.. Structs, .. Enumerable.Range(1, MostMembers).Select(arity => $"System.Tuple`{arity}")];

    /// <summary>The fields of a tuple, null for any other type.</summary>
    /// <param name="firstTag">The number of the first.</param>
    public static MessageSchema? Of(MessageType type, int firstTag) =>
        Tuples.Contains(type.Name) ? OfItems(type, type.Arguments, firstTag) : null;

    /// <summary>A message with these items.</summary>
    public static MessageSchema OfItems(MessageType type, IEnumerable<FieldType> items, int firstTag) => new(
        type.ToString(),
        items.Select((item, place) => new FieldSchema(firstTag + place, $"Item{place + 1}", item)).ToEquatableArray())
    {
        Traits = Structs.Contains(type.Name) ? EquatableArray.Of(new Trait(Trait.Kind, "struct")) : default,
    };
}
