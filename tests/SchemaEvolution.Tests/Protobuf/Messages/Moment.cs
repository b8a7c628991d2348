namespace SchemaEvolution.Tests.Protobuf.Messages;

/// <summary>A struct, and types that Protobuf carries as text, bytes or messages.</summary>
[Message]
public readonly partial record struct Moment(
    [property: Tag(1)] DateTime At,
    [property: Tag(2)] TimeSpan Length,
    [property: Tag(3)] DateOnly Day,
    [property: Tag(4)] TimeOnly Time,
    [property: Tag(5)] decimal Price,
    [property: Tag(6)] Guid Id,
    [property: Tag(7)] Point Place);

[Message]
public readonly partial record struct Point([property: Tag(1)] int X, [property: Tag(2)] int Y);
