using SchemaEvolution.Repository.Tests.Pages;

namespace SchemaEvolution.Repository.Tests.Guides;

/// <summary>What the guides show of the codec runs as shown.</summary>
public sealed class CodecGuideTests
{
    private static readonly Page Guide = new("docs/codec.md");
    private static readonly Page Readme = new("README.md");

    [Fact]
    public void The_program_of_the_guide_prints_what_the_guide_says() =>
        Assert.Equal(Guide.Block("text output")!.Trim(), GuideProgram.Run(Guide.Block("csharp program")!).Trim());

    [Fact]
    public void The_lines_of_the_front_page_carry_its_message() => Assert.Equal(
        "7 3",
        GuideProgram.Run(
            Readme.Block("csharp fixed")!,
            $"using Shop;\n{Readme.Block("csharp program")}\nConsole.Write($\"{{order.Id}} {{order.Quantity}}\");"));
}
