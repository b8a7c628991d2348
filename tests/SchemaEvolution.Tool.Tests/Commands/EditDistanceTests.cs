using SchemaEvolution.Tool.Commands;

namespace SchemaEvolution.Tool.Tests.Commands;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("Total", "Totla", 2)]
    public void Counts_the_characters_that_differ(string one, string other, int distance) =>
        Assert.Equal(distance, EditDistance.Between(one, other));
}
