namespace SchemaEvolution.Core.Model;

/// <summary>
/// A type that has, as an element of a collection, a name that attributes give: <c>"{urn:x}Item"&lt;A.B&gt;</c>, in XML.
/// </summary>
public static class ElementName
{
    private const string OfOne = "`1";

    public static MessageType Give(string name, FieldType content) => new(name + OfOne, EquatableArray.Of(content));

    /// <summary>The name and what bears it; null for a type that attributes give no name.</summary>
    public static (string Name, FieldType Content)? Of(FieldType type) =>
        type is MessageType { Name: var name, Arguments: { Count: 1 } arguments }
        && name.StartsWith("{", StringComparison.Ordinal)
        && name.EndsWith(OfOne, StringComparison.Ordinal)
            ? (name.Substring(0, name.Length - OfOne.Length), arguments[0])
            : null;
}
