using System.Collections.Immutable;
using static SchemaEvolution.Generators.Tests.Behaviour.MergeTests;

namespace SchemaEvolution.Generators.Tests.Behaviour;

/// <summary>Messages that come in pieces, whose lists cannot be added to.</summary>
public class PiecesTests
{
    private static readonly byte[] OneNumber = [0x0A, 1, 7];
    private static readonly byte[] OneEntry = [0x12, 4, 0x08, 1, 0x10, 2];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Message_in_two_pieces_has_the_elements_of_both(int tag)
    {
        byte[] bytes = [.. Field(tag, OneNumber), .. Field(tag, [.. OneNumber, .. OneEntry])];
        var read = ProtobufSerializer.Deserialize<Pieces>(bytes);
        Assert.Equal([7L, 7L], read.Filled?.Numbers ?? read.Built!.Numbers.AsEnumerable());
        Assert.Equal(1, Assert.Single(read.Filled?.Names ?? read.Built!.Names).Key);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Message_in_countless_pieces_is_refused(int tag)
    {
        var piece = Field(tag, OneNumber);
        var bytes = Enumerable.Repeat(piece, 200_000 / piece.Length).SelectMany(repeated => repeated).ToArray();
        Assert.Throws<SchemaException>(() => ProtobufSerializer.Deserialize<Pieces>(bytes));
    }

    [Fact]
    public void List_of_which_no_element_comes_is_not_copied()
    {
        var existing = new FilledPiece { Numbers = [1, 2], Names = ImmutableDictionary<int, int>.Empty.Add(1, 2) };
        var (before, names) = (existing.Numbers, existing.Names);
        ProtobufSerializer.Merge([0x18, 5], existing);
        Assert.Same(before, existing.Numbers);
        Assert.Same(names, existing.Names);
        Assert.Equal(5, existing.Number);
    }
}

[Message]
public partial class Pieces
{
    [Tag(1)] public FilledPiece? Filled { get; set; }
    [Tag(2)] public BuiltPiece? Built { get; set; }
}

[Message]
public partial class FilledPiece
{
    [Tag(1)] public long[] Numbers { get; set; } = [];
    [Tag(2)] public ImmutableDictionary<int, int> Names { get; set; } = ImmutableDictionary<int, int>.Empty;
    [Tag(3)] public int Number { get; set; }
}

[Message]
public partial record BuiltPiece
{
    [Tag(1)] public ImmutableList<long> Numbers { get; init; } = [];
    [Tag(2)] public ImmutableDictionary<int, int> Names { get; init; } = ImmutableDictionary<int, int>.Empty;
}
