namespace SchemaEvolution.CodecBenchmarks.Messages;

[Message]
public sealed partial class Event
{
    [Tag(1)] public long Id { get; set; }

    [Tag(2)] public int Kind { get; set; }

    [Tag(3)] public double Value { get; set; }

    [Tag(4)] public string Name { get; set; } = "";
}
