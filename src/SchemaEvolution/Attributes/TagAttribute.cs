namespace SchemaEvolution;

/// <summary>
/// Encodes a property or field under a number of its own. On a positional record it stands on the parameter, or as
/// <c>[property: Tag(1)]</c>.
/// </summary>
/// <param name="number">
/// The number on the wire, from 1, unique in the message with its base classes. Once shipped it means this member for good.
/// Protobuf takes 1 to 536,870,911 without 19,000 to 19,999, Thrift 1 to 32,767.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class TagAttribute(int number) : Attribute
{
    /// <summary>The number on the wire.</summary>
    public int Number { get; } = number;

    /// <summary>The member's name in formats that are keyed by name. Null (the default) takes the member's own name.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// How the value is laid out: of a list or set its elements, of a dictionary its values. A layout that the type does not have is
    /// ignored.
    /// </summary>
    public TagEncoding Encoding { get; set; }

    /// <summary>
    /// Whether the elements of a repeated number share one length-delimited record (true, the default) or stand in one record each.
    /// Protobuf only; readers accept both. Specification: https://protobuf.dev/programming-guides/encoding/#packed.
    /// </summary>
    public bool Packed { get; set; } = true;
}
