namespace SchemaEvolution.Tests.Protobuf.Messages;

/// <summary>The record that the book "Designing Data-Intensive Applications" encodes in each format.</summary>
[Message]
public sealed partial record Person
{
    [Tag(1)] public required string UserName { get; init; }
    [Tag(2)] public long? FavoriteNumber { get; init; }
    [Tag(3)] public List<string> Interests { get; init; } = [];
}
