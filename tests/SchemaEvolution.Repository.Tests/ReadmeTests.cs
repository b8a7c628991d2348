using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using SchemaEvolution.Core.Baseline;

namespace SchemaEvolution.Repository.Tests;

/// <summary>What the front page shows can be done, and what it quotes can be read.</summary>
public sealed partial class ReadmeTests
{
    /// <summary>Lines that a visitor sees without scrolling.</summary>
    private const int FirstScreen = 40;

    private static readonly Markdown Readme = Markdown.Parse(RepositoryFiles.Read("README.md"));

    [Theory]
    [InlineData("dotnet build samples/BreakingChanges")]
    [InlineData("dotnet test")]
    public void The_first_screen_holds_the_command(string command) => Assert.Contains(command, Readme.Lines.Take(FirstScreen));

    [Fact]
    public void Each_block_of_csharp_parses() => Assert.Empty(
        from block in Blocks("csharp")
        from error in CSharpSyntaxTree.ParseText(block.Text).GetDiagnostics()
        select $"README.md({block.Line}): {error}");

    [Fact]
    public void Each_baseline_can_be_read() => Assert.Empty(
        from block in Blocks("text")
        where block.Text.StartsWith("schema-baseline", StringComparison.Ordinal)
        from error in BaselineReader.Read(block.Text).Errors
        select $"README.md({block.Line + error.Line - 1}): {error.Message}");

    [Fact]
    public void Each_block_of_xml_parses() => Assert.All(Blocks("xml"), block => XElement.Parse($"<root>{block.Text}</root>"));

    [Fact]
    public void Each_command_and_option_of_the_tool_exists()
    {
        var tool = string.Concat(RepositoryFiles.Find("src/SchemaEvolution.Tool", "*.cs").Select(RepositoryFiles.Read));
        Assert.Empty(
            from block in Blocks("sh")
            from call in ToolCall().Matches(block.Text)
            from word in Option().Matches(call.Value).Select(option => option.Value).Append(call.Groups["command"].Value)
            where !tool.Contains($"\"{word}\"", StringComparison.Ordinal)
            select $"{call.Value}: {word}");
    }

    [Fact]
    public void Each_link_into_the_repository_leads_somewhere() => Assert.All(
        Link().Matches(string.Join('\n', Readme.Lines)),
        link => Assert.True(Path.Exists(RepositoryFiles.PathOf(link.Groups["path"].Value)), link.Value));

    private static IEnumerable<FencedBlock> Blocks(string language) => Readme.Blocks.Where(block => block.Tag.Split(' ')[0] == language);

    [GeneratedRegex("^dotnet schema (?<command>[a-z-]+).*$", RegexOptions.Multiline)]
    private static partial Regex ToolCall();

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex Option();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<path>[^)#]+)")]
    private static partial Regex Link();
}
