using System.Text.RegularExpressions;

namespace SchemaEvolution.Repository.Tests;

public sealed partial class SolutionTests
{
    [Fact]
    public void The_only_solution_holds_every_project_but_the_sample_that_has_to_warn()
    {
        var solution = Assert.Single(Directory.GetFiles(RepositoryFiles.PathOf("."), "*.sln*"));
        Assert.Equal(
            new[] { "src", "tests", "samples", "benchmarks" }
                .SelectMany(folder => RepositoryFiles.Find(folder, "*.csproj"))
                .Where(path => path != "samples/BreakingChanges/BreakingChanges.csproj")
                .Order(StringComparer.Ordinal),
            ProjectPath().Matches(File.ReadAllText(solution)).Select(match => match.Groups["path"].Value.Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("\", \"(?<path>[^\"]+\\.csproj)\"")]
    private static partial Regex ProjectPath();
}
