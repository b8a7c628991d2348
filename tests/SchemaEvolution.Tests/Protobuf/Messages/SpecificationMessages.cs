namespace SchemaEvolution.Tests.Protobuf.Messages;

/// <summary>The examples of https://protobuf.dev/programming-guides/encoding/, under the names that they have there.</summary>
[Message]
public sealed partial record Test1
{
    [Tag(1)] public int A { get; init; }
}

[Message]
public sealed partial record Test2
{
    [Tag(2)] public string B { get; init; } = "";
}

[Message]
public sealed partial record Test3
{
    [Tag(3)] public Test1? C { get; init; }
}

[Message]
public sealed partial record Test4
{
    [Tag(4)] public string D { get; init; } = "";
    [Tag(5, Packed = false)] public List<int> E { get; init; } = [];
}

[Message]
public sealed partial record Test5
{
    [Tag(6)] public List<int> F { get; init; } = [];
}

[Message]
public sealed partial record Test6
{
    [Tag(7)] public Dictionary<string, int> G { get; init; } = [];
}
