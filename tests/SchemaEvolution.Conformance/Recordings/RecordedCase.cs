namespace SchemaEvolution.Conformance.Recordings;

/// <summary>One test of the suite.</summary>
[Message]
public sealed partial class RecordedCase
{
    /// <summary>Such as <c>Required.Proto3.ProtobufInput.ValidDataScalar.INT32[0].ProtobufOutput</c>.</summary>
    [Tag(1)] public string Name { get; set; } = "";

    [Tag(2)] public string MessageType { get; set; } = "";
    [Tag(3)] public byte[] Payload { get; set; } = [];

    /// <summary>The message as it was written again, which the suite accepted; null where it demands that the payload is refused.</summary>
    [Tag(4)] public byte[]? Answer { get; set; }
}
