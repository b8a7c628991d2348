namespace SchemaEvolution;

/// <summary>
/// Bytes that are not a message of the type, or a message that cannot be written. The only exception that serializers throw for either.
/// </summary>
public sealed class SchemaException : FormatException
{
    /// <param name="reason">What is wrong, and what to do.</param>
    /// <param name="path">See <see cref="Path"/>.</param>
    /// <param name="offset">See <see cref="Offset"/>.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public SchemaException(string reason, string? path = null, long? offset = null, Exception? innerException = null)
        : base(Compose(reason, path, offset), innerException)
    {
        Reason = reason;
        Path = path;
        Offset = offset;
    }

    /// <summary>What is wrong, without the place.</summary>
    public string Reason { get; }

    /// <summary>Where in the message, such as <c>Order.Items[3].Price</c>; null if it is not known.</summary>
    public string? Path { get; }

    /// <summary>Where in the input, counted in bytes from its start; null for a message that is written.</summary>
    public long? Offset { get; }

    private static string Compose(string reason, string? path, long? offset) => (path, offset) switch
    {
        (null, null) => reason,
        (null, { } at) => $"Byte {at}: {reason}",
        ({ } where, null) => $"{where}: {reason}",
        ({ } where, { } at) => $"Byte {at}, {where}: {reason}",
    };
}
