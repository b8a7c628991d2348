namespace SchemaEvolution.Protobuf;

/// <summary>The lengths of all messages in a message, in the order in which a writer opens them.</summary>
internal sealed class MessageSizes
{
    /// <summary>
    /// Stands for lengths that are still to be measured: too much would have to be held back until they are known, so what is written is
    /// thrown away.
    /// </summary>
    public static readonly MessageSizes Abandoned = new();

    private int[] sizes = new int[1024];
    private int count;
    private int next;

    /// <summary>Opens a message whose length is not known yet.</summary>
    public int Reserve()
    {
        if (count == sizes.Length)
            Array.Resize(ref sizes, checked((int)Math.Min(Array.MaxLength, 2L * count)));
        return count++;
    }

    public void Set(int message, int size) => sizes[message] = size;

    /// <summary>The length of the message that is opened next.</summary>
    /// <exception cref="SchemaException">There are more messages now than were measured.</exception>
    public int TakeNext() => next < count ? sizes[next++] : throw Changed();

    public static SchemaException Changed() =>
        new("The message was changed while it was being written: a message must not be changed by another thread meanwhile.");

    public static SchemaException TooLarge() => new("The message is larger than the 2 GiB that a length can announce.");
}
