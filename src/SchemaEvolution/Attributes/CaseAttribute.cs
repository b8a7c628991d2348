namespace SchemaEvolution;

/// <summary>
/// Names a subtype of a union and its tag. A value of the union is encoded as a message with one length-delimited field: the case's tag,
/// and in it the members of the case, those of the root included. The subtype needs no <see cref="MessageAttribute"/> of its own.
/// </summary>
/// <param name="tag">The number of the case on the wire, from 1, unique in the union. Once shipped it means this case for good.</param>
/// <param name="type">A class or record that derives from the root.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class CaseAttribute(int tag, Type type) : Attribute
{
    /// <summary>The number of the case on the wire.</summary>
    public int Tag { get; } = tag;

    /// <summary>The subtype.</summary>
    public Type Type { get; } = type;
}
