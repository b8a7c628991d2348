using SchemaEvolution.Tool.Output;
using SchemaEvolution.Tool.Pages;

namespace SchemaEvolution.Tool.Tests.Pages;

public sealed class PageWriterTests
{
    [Fact]
    public void A_heading_is_underlined_by_its_level() => Assert.Equal("One\n===\n\nTwo\n---\n", Plain("# One\n\n## Two\n"));

    [Fact]
    public void The_columns_of_a_table_stand_below_each_other() => Assert.Equal(
        "Severity  Fix\nInfo      Take tag 3\n",
        Plain("| Severity | Fix |\n|---|---|\n| Info | Take tag 3 |\n"));

    [Fact]
    public void Code_is_set_in_and_says_what_it_is() => Assert.Equal(
        "fixed baseline:\n    a [b]\n\n      | c\n",
        Plain("```text fixed-baseline\na [b]\n\n  | c\n```\n"));

    [Fact]
    public void Code_that_says_nothing_of_itself_is_only_set_in() =>
        Assert.Equal("    dotnet build\n", Plain("```sh\ndotnet build\n```\n"));

    [Fact]
    public void A_paragraph_keeps_its_lines_and_its_backticks() => Assert.Equal("One `two`\nthree.\n", Plain("One `two`\nthree.\n"));

    [Theory]
    [InlineData("[a b](https://example.org/c#d)", "a b (https://example.org/c#d)")]
    [InlineData("[a\nb](../c.md#d)", "a\nb (https://host/docs/c.md#d)")]
    [InlineData("[a](EVO2.md) and [b](EVO3.md).", "a (https://host/docs/rules/EVO2.md) and b (https://host/docs/rules/EVO3.md).")]
    public void A_link_can_be_followed_from_the_terminal(string markdown, string text) => Assert.Equal($"{text}\n", Plain(markdown));

    [Theory]
    [InlineData("# One", "\u001b[1mOne\u001b[0m\n")]
    [InlineData("A `b` c", "A \u001b[96m`b`\u001b[0m c\n")]
    [InlineData("```csharp x\nint a;\n//  ^^ EVO1\n```", "\u001b[96m    int a;\u001b[0m\n\u001b[93m    //  ^^ EVO1\u001b[0m\n")]
    public void Colors_set_headings_code_and_marks_apart(string markdown, string text) =>
        Assert.Contains(text, Write(markdown, ColorChoice.Always));

    private static string Plain(string markdown) => Write(markdown, ColorChoice.Never);

    private static string Write(string markdown, ColorChoice color)
    {
        using var output = new StringWriter();
        new PageWriter(color.CreateConsole(output), new("https://host/docs/rules/EVO1.md")).Write(MarkdownBlock.Read(markdown));
        return output.ToString().ReplaceLineEndings("\n");
    }
}
