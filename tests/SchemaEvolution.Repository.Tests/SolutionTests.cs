using System.Text.RegularExpressions;

namespace SchemaEvolution.Repository.Tests;

public sealed partial class SolutionTests
{
    /// <summary>The samples that have to warn, with what stands in for libraries, and the version that must not build.</summary>
    private static readonly string[] Outside =
    [
        "samples/BreakingChanges/BreakingChanges.csproj",
        "samples/RollingUpgrade/Shop/V3/Shop.V3.csproj",
        .. RepositoryFiles.Find("samples/Dialects", "*.csproj"),
    ];

    [Fact]
    public void The_only_solution_holds_every_project_but_those_that_are_wrong_on_purpose()
    {
        var solution = Assert.Single(Directory.GetFiles(RepositoryFiles.PathOf("."), "*.sln*"));
        Assert.Equal(
            new[] { "src", "tests", "samples", "benchmarks" }
                .SelectMany(folder => RepositoryFiles.Find(folder, "*.csproj"))
                .Except(Outside)
                .Order(StringComparer.Ordinal),
            ProjectPath().Matches(File.ReadAllText(solution)).Select(match => match.Groups["path"].Value.Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("\", \"(?<path>[^\"]+\\.csproj)\"")]
    private static partial Regex ProjectPath();
}
