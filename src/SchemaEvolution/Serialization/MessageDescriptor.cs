namespace SchemaEvolution.Serialization;

/// <summary>What a message and its fields are called.</summary>
/// <param name="name">The full name, as in the baseline.</param>
/// <param name="fields">In the order of their tags.</param>
public sealed class MessageDescriptor(string name, params FieldDescriptor[] fields)
{
    /// <summary>The full name, as in the baseline.</summary>
    public string Name { get; } = name;

    /// <summary>In the order of their tags.</summary>
    public IReadOnlyList<FieldDescriptor> Fields { get; } = fields;

    /// <summary>Null if the message declares no such field.</summary>
    public FieldDescriptor? Find(int tag) => Array.Find(fields, field => field.Tag == tag);
}
