using SchemaEvolution.Serialization;

namespace SchemaEvolution;

/// <summary>What every message can do.</summary>
public static class MessageExtensions
{
    /// <summary>
    /// Carries the fields that a newer writer put into <paramref name="source"/> over to a message that was built from it, so that they
    /// are written back with it. Unknown fields that the message had are replaced; those of nested messages are theirs and stay.
    /// </summary>
    /// <param name="message">The new message.</param>
    /// <param name="source">The decoded one. It keeps its fields.</param>
    /// <returns>
    /// The message with the fields: <paramref name="message"/> itself, if it is a class. Without effect on a message that drops unknown
    /// fields (<see cref="UnknownFields.Drop"/>).
    /// </returns>
    public static T WithUnknownFieldsOf<T>(this T message, T source)
        where T : IMessage<T> =>
        T.WithUnknownFields(message, T.UnknownFieldsOf(source));
}
