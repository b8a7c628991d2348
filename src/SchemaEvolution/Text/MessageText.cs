using SchemaEvolution.Serialization;

namespace SchemaEvolution.Text;

/// <summary>
/// A view of messages for logs and debuggers, such as <c>Order { Id = 1, Items = [LineItem { Sku = "a" }] }</c>. It is for people: no
/// program should read it, and it may change.
/// </summary>
public static class MessageText
{
    /// <summary>
    /// Shows the fields that a writer would write. Implicit zeros are left out, and so is what stands very deep or goes beyond 65 536
    /// characters; an ellipsis shows where. Never throws: of a message that cannot be written it shows what comes before the error.
    /// </summary>
    /// <param name="message">The message; null gives <c>null</c>.</param>
    public static string Of<T>(T? message)
        where T : IMessage<T> => Show<T, T>(message);

    /// <inheritdoc cref="Of{T}(T)"/>
    /// <typeparam name="T">The message.</typeparam>
    /// <typeparam name="C">Its codec.</typeparam>
    public static string Of<T, C>(T? message)
        where C : struct, ICodec<T> => Show<T, C>(message);

    private static string Show<T, C>(T? message)
        where C : ICodec<T>
    {
        if (message is null)
            return "null";
        var text = new BoundedText();
        try
        {
            new TextFieldWriter(text).Show<T, C>(message);
            return text.ToString();
        }
        catch (Exception exception)
        {
            return $"{text} … {exception.Message}";
        }
    }
}
