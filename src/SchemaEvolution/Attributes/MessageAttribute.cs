namespace SchemaEvolution;

/// <summary>
/// Marks a class, record or struct whose instances are encoded, or the abstract root of a union whose cases
/// <see cref="CaseAttribute"/> names. Its members are encoded by their <see cref="TagAttribute"/>, those of every base class included.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class MessageAttribute : Attribute
{
    /// <summary>
    /// The full name under which the message shipped, where the type has been renamed or moved since: <c>Acme.Sales.Order</c>.
    /// Null (the default) takes the full name of the type.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>What the message is for; it implies who must be able to read whom. <see cref="MessageRole.Stored"/> unless set.</summary>
    public MessageRole Role { get; set; }

    /// <summary>The wire formats the message is checked for and encoded in; those of the project unless set.</summary>
    public WireFormats Formats { get; set; }

    /// <summary>What becomes of fields that a newer writer wrote. <see cref="UnknownFields.Keep"/> unless set.</summary>
    public UnknownFields UnknownFields { get; set; }
}
