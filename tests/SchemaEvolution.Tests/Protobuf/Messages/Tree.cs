namespace SchemaEvolution.Tests.Protobuf.Messages;

/// <summary>A message in itself, in every way in which a message can stand in one.</summary>
[Message]
public sealed partial class Tree
{
    [Tag(1)] public int Value { get; set; }
    [Tag(2)] public Tree? Child { get; set; }
    [Tag(3)] public List<Tree> Children { get; set; } = [];
    [Tag(4)] public Dictionary<string, Tree> Named { get; set; } = [];
    [Tag(5)] public Figure? Figure { get; set; }
    [Tag(6)] public string Text { get; set; } = "";
    [Tag(7)] public byte[] Data { get; set; } = [];

    /// <summary>Trees in one another, so many that the innermost stands at this depth.</summary>
    public static Tree OfDepth(int depth)
    {
        var tree = new Tree { Value = depth };
        for (var level = depth - 1; level > 0; level--)
            tree = new() { Value = level, Child = tree };
        return tree;
    }
}
