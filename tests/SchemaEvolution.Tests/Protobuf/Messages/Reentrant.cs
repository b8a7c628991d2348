namespace SchemaEvolution.Tests.Protobuf.Messages;

/// <summary>A message that is asked for its members while it is written, and writes another one then.</summary>
[Message]
public sealed partial class Reentrant
{
    [Tag(1)] public byte[] Inner
    {
        get => ProtobufSerializer.Serialize(new Test1 { A = 5 });
        set => _ = value;
    }

    [Tag(2)] public int After { get; set; } = 7;
}
