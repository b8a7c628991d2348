using SchemaEvolution.Tests.Protobuf.Messages;

namespace SchemaEvolution.Tests.Protobuf;

public sealed class DeterminismTests
{
    private static readonly SerializerOptions Options = new() { Deterministic = true };

    [Fact]
    public void Entries_and_elements_are_sorted()
    {
        string[] words = ["b", "a", "é", "Z", "", "aa", "😀", "\uffff"];
        var expected = Hex.Write(Of(words), Options);
        for (var turn = 1; turn < words.Length; turn++)
            Assert.Equal(expected, Hex.Write(Of([.. words[turn..], .. words[..turn]]), Options));
    }

    [Fact]
    public void Numbers_are_sorted_as_numbers() => Assert.Equal(
        "8a 01 0e 08 ff ff ff ff ff ff ff ff ff 01 12 01 61 8a 01 05 08 02 12 01 62 8a 01 05 08 0a 12 01 63",
        Hex.Write(new Collections { Texts = { [10] = "c", [2] = "b", [-1] = "a" } }, Options));

    [Fact]
    public void Text_is_sorted_by_its_code_units() => Assert.Equal(
        "82 01 05 0a 01 5a 10 02 82 01 05 0a 01 61 10 01",
        Hex.Write(new Collections { Counts = { ["a"] = 1, ["Z"] = 2 } }, Options));

    [Fact]
    public void The_size_is_that_of_the_bytes()
    {
        var message = Of(["x", "yy", "zzz"]);
        Assert.Equal(ProtobufSerializer.Serialize(message, Options).Length, ProtobufSerializer.GetSize(message, Options));
    }

    private static Collections Of(string[] words) => new()
    {
        Names = [.. words],
        Set = [.. words.Select(word => word.Length * 7 % 5)],
        Counts = words.ToDictionary(word => word, word => word.Length),
        ByNumber = words.Distinct().ToDictionary(word => (long)word.Sum(c => c), word => new Test1 { A = word.Length }),
        Texts = words.Distinct().ToDictionary(word => word.Sum(c => c) - 100, word => word),
    };
}
