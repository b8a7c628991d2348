using System.Globalization;

namespace SchemaEvolution.Protobuf;

/// <summary>How long a message may be that is read, see <see cref="SerializerOptions.MaxMessageBytes"/>.</summary>
internal static class MessageLimit
{
    /// <param name="length">In bytes.</param>
    /// <param name="options">With the limit.</param>
    /// <param name="offset">Where the message begins, if the reader does not add it.</param>
    public static void Check(ulong length, SerializerOptions options, long? offset = null)
    {
        if (length > (ulong)options.MaxMessageBytes)
            throw new SchemaException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A message of {length} bytes is longer than the {options.MaxMessageBytes} of SerializerOptions.MaxMessageBytes."),
                path: null,
                offset);
    }
}
