namespace SchemaEvolution.Protobuf;

/// <summary>
/// Stops a writer that would have to hold back too much for a length that is not known yet. The serializer then measures all messages
/// first and writes once more; nothing was handed over before.
/// </summary>
internal sealed class MeasureFirst : Exception;
