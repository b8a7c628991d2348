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

    /// <summary>The name without namespace, outer types and type parameters: <c>Page</c> of <c>Acme.Book&lt;T&gt;.Page</c>.</summary>
    internal ReadOnlySpan<char> ShortName
    {
        get
        {
            var (start, end, nesting) = (0, Name.Length, 0);
            for (var i = 0; i < Name.Length; i++)
            {
                nesting += Name[i] switch { '<' => 1, '>' => -1, _ => 0 };
                if (nesting == 0 && Name[i] is ('.' or '+' or ':'))
                    (start, end) = (i + 1, Name.Length);
                else if (end == Name.Length && Name[i] is ('<' or '`'))
                    end = i;
            }

            return Name.AsSpan(start, end - start);
        }
    }

    /// <summary>Null if the message declares no such field.</summary>
    public FieldDescriptor? Find(int tag) => Array.Find(fields, field => field.Tag == tag);
}

/// <summary>What a field is called, and what is in it.</summary>
/// <param name="tag">Its number.</param>
/// <param name="name">Its name in formats that carry names.</param>
/// <param name="shape">How often its value occurs.</param>
/// <param name="message">The message that it, its elements or the values of its map are; null for all other types.</param>
public sealed class FieldDescriptor(int tag, string name, FieldShape shape = FieldShape.Single, Func<MessageDescriptor>? message = null)
{
    /// <summary>Its number.</summary>
    public int Tag { get; } = tag;

    /// <summary>Its name in formats that carry names.</summary>
    public string Name { get; } = name;

    /// <summary>How often its value occurs.</summary>
    public FieldShape Shape { get; } = shape;

    /// <summary>Null if the value is no message.</summary>
    public MessageDescriptor? Message => message?.Invoke();
}

/// <summary>How often the value of a field occurs.</summary>
public enum FieldShape
{
    /// <summary>Once.</summary>
    Single,

    /// <summary>Any number of times: a list or a set.</summary>
    Repeated,

    /// <summary>Once a key.</summary>
    Map,
}
