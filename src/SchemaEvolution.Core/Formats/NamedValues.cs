using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Formats;

/// <summary>The types behind which each value bears the name of its own class, since no value is of the type itself.</summary>
/// <param name="AreBehind">Whether that is so of a type, given the declarations of its version.</param>
/// <param name="CollectionBehind">The collection that usually stands behind an interface, null if the type is none of collections.</param>
public sealed record NamedValues(
    Func<MessageType, ISchemaSource, bool> AreBehind, Func<MessageType, CollectionType?> CollectionBehind);
