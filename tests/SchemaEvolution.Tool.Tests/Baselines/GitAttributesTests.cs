using SchemaEvolution.Tool.Baselines;

namespace SchemaEvolution.Tool.Tests.Baselines;

public sealed class GitAttributesTests
{
    [Theory]
    [InlineData("", "schema.baseline merge=union\n")]
    [InlineData("*.cs text\n", "*.cs text\nschema.baseline merge=union\n")]
    [InlineData("*.cs text", "*.cs text\nschema.baseline merge=union\n")]
    [InlineData("*.cs text\r\n*.vb text", "*.cs text\r\n*.vb text\r\nschema.baseline merge=union\r\n")]
    [InlineData("schema.baseline merge=union\r\n*.cs text\r\n", null)]
    public void The_line_is_added_once_in_the_line_ends_of_the_file(string text, string? added) =>
        Assert.Equal(added, GitAttributes.Add(text));
}
