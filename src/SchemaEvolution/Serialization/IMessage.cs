namespace SchemaEvolution.Serialization;

/// <summary>A message that carries itself. The generator implements it on its half of each message.</summary>
/// <typeparam name="TSelf">The message.</typeparam>
public interface IMessage<TSelf> : ICodec<TSelf>
    where TSelf : IMessage<TSelf>
{
    /// <summary>The fields of a newer writer that the message carries; empty if it drops them.</summary>
    static abstract UnknownFieldSet UnknownFieldsOf(TSelf message);

    /// <summary>The message with these unknown fields in place of its own: the same object, if it is a class.</summary>
    static abstract TSelf WithUnknownFields(TSelf message, UnknownFieldSet fields);
}
