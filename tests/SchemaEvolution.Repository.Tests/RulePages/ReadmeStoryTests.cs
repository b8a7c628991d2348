using SchemaEvolution.Analyzers.Tests.Verifying;
using SchemaEvolution.Repository.Tests.Pages;

namespace SchemaEvolution.Repository.Tests.RulePages;

/// <summary>The front page tells a story of one change; it happens as told.</summary>
public sealed class ReadmeStoryTests
{
    private static readonly Page Readme = new("README.md");

    [Fact]
    public Task The_build_says_what_the_story_says() => Verify.MessageAsync(
        Readme.Block("text baseline"),
        PageCode.ToFiles(Readme.Block("csharp violation")!),
        Readme.Block("text message")!.TrimEnd());

    [Fact]
    public Task The_squiggle_is_where_the_story_shows_it()
    {
        var (baseline, violation) = MarkLines.Read(Readme.Block("text baseline"), Readme.Block("csharp violation")!);
        return Verify.DiagnosticsAsync(baseline, violation);
    }

    [Fact]
    public Task The_code_it_ends_with_is_clean() =>
        Verify.DiagnosticsAsync(Readme.Block("text baseline"), PageCode.ToFiles(Readme.Block("csharp fixed")!));
}
