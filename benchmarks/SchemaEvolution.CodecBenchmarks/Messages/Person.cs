namespace SchemaEvolution.CodecBenchmarks.Messages;

[Message]
public sealed partial class Person
{
    [Tag(1)] public string UserName { get; set; } = "";

    [Tag(2)] public long? FavoriteNumber { get; set; }

    [Tag(3)] public List<string> Interests { get; set; } = [];
}
