namespace SchemaEvolution.Tests.Protobuf.Messages;

/// <summary>A version that knows only the first field of each message.</summary>
[Message]
public sealed partial record OldRoot
{
    [Tag(1)] public int Id { get; init; }
    [Tag(2)] public OldLeaf? Single { get; init; }
    [Tag(3)] public List<OldLeaf> List { get; init; } = [];
    [Tag(4)] public Dictionary<string, OldLeaf> Map { get; init; } = [];
    [Tag(5)] public Figure? Figure { get; init; }
    [Tag(6)] public OldPoint Place { get; init; }
}

[Message]
public sealed partial record OldLeaf([property: Tag(1)] int A);

[Message]
public readonly partial record struct OldPoint([property: Tag(1)] int X);

/// <summary>The next version of <see cref="OldRoot"/>.</summary>
[Message]
public sealed partial class NewRoot
{
    [Tag(1)] public int Id { get; set; }
    [Tag(2)] public NewLeaf? Single { get; set; }
    [Tag(3)] public List<NewLeaf> List { get; set; } = [];
    [Tag(4)] public Dictionary<string, NewLeaf> Map { get; set; } = [];
    [Tag(5)] public NewFigure? Figure { get; set; }
    [Tag(6)] public Point Place { get; set; }
    [Tag(7)] public string? Added { get; set; }
    [Tag(20)] public List<double> Measures { get; set; } = [];
}

[Message]
public sealed partial class NewLeaf
{
    [Tag(1)] public int A { get; set; }
    [Tag(2)] public string? B { get; set; }
    [Tag(3)] public NewLeaf? Next { get; set; }
}

/// <summary>Keeps nothing that it does not know.</summary>
[Message(UnknownFields = UnknownFields.Drop)]
public sealed partial record Forgetful
{
    [Tag(1)] public int Id { get; init; }
    [Tag(2)] public OldLeaf? Single { get; init; }
}
