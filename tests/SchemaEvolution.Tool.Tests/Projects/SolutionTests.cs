namespace SchemaEvolution.Tool.Tests.Projects;

public sealed class SolutionTests
{
    private const string CSharp = "{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}";

    [Theory]
    [InlineData("All.slnx")]
    [InlineData("All.sln")]
    public async Task Each_project_has_its_own_baseline_and_the_worst_code_counts(string solution)
    {
        using var folder = Create();
        Assert.StartsWith("Orders has no schema.baseline", (await folder.RunAsync("check", "--project", solution)).Exits(0).Error);

        (await folder.RunAsync("init", "--ship", "--project", solution)).Exits(0);
        Assert.StartsWith("schema-baseline 1\nshipped v1\n\nmessage Acme.Basket\n", folder["Orders/schema.baseline"]);
        Assert.Contains("  1 Order Acme.Order v1..\n", folder["Orders/schema.baseline"]);
        Assert.False(folder.Has("Plain/schema.baseline"));

        folder["Shared/Order.cs"] = TempProject.Message("Order", Members.Narrowed);
        var run = (await folder.RunAsync("check", "--project", solution)).Exits(1);
        Assert.StartsWith("Shared/Order.cs(9,21): warning EVO302", run.Output);
        Assert.EndsWith(
            """

            Orders: No findings in 1 message with 1 field; 1 shipped version.
            Shared: 1 warning in 1 message with 2 fields; 1 shipped version.
            1 warning in 2 messages with 3 fields; 1 shipped version.

            """,
            run.Output);
    }

    [Fact]
    public async Task Nothing_ships_if_one_project_must_not()
    {
        using var folder = Create();
        folder["Orders/schema.baseline"] = "schema-baseline 1\nshipped v0\n";
        folder["Shared/Order.cs"] = TempProject.Message("Order", Members.Narrowed);
        (await folder.RunAsync("ship", "--project", "All.slnx")).Exits(1);
        Assert.Equal("schema-baseline 1\nshipped v0\n", folder["Orders/schema.baseline"]);
        (await folder.RunAsync("ship", "--project", "Orders")).Exits(0);
        Assert.Contains("shipped v1", folder["Orders/schema.baseline"]);
    }

    [Fact]
    public async Task Nothing_is_recorded_if_one_project_cannot_be()
    {
        using var folder = Create();
        folder["Orders/schema.baseline"] = "schema-baseline 1\nshipped v0\n";
        folder["Shared/Order.cs"] = TempProject.Message("Order", Members.Shipped + "\n[Tag(1)] public int Twice { get; set; }");
        (await folder.RunAsync("record", "--project", "All.slnx")).Exits(3);
        Assert.Equal("schema-baseline 1\nshipped v0\n", folder["Orders/schema.baseline"]);
    }

    [Fact]
    public async Task Locked_forbids_a_project_without_a_baseline_beside_one_that_has_it()
    {
        using var folder = Create();
        var run = (await folder.RunAsync("check", "--locked", "--project", "All.slnx")).Exits(1);
        Assert.StartsWith("Orders/Basket.cs(6,29): error EVO005", run.Output);
    }

    [Fact]
    public async Task One_baseline_is_not_for_several_projects()
    {
        using var folder = Create();
        (await folder.RunAsync("check", "--project", "All.slnx", "--baseline", "Shared/schema.baseline")).Exits(2);
    }

    /// <summary>Orders references Shared, which has a baseline; nothing of either has ever been built. Plain has no message.</summary>
    private static TempFolder Create()
    {
        var folder = new TempFolder();
        folder["Shared/Shared.csproj"] = TempProject.ProjectText();
        folder["Shared/Order.cs"] = TempProject.Message("Order", Members.Shipped);
        folder["Shared/schema.baseline"] = TempProject.Baseline;
        folder["Orders/Orders.csproj"] = TempProject.ProjectText(items: "<ProjectReference Include=\"../Shared/Shared.csproj\" />");
        folder["Orders/Basket.cs"] = TempProject.Message("Basket", "[Tag(1)] public Order? Order { get; set; }");
        folder["Plain/Plain.csproj"] = TempProject.ProjectText();
        folder["Plain/Plain.cs"] = "namespace Acme; public class Plain;";
        folder["All.slnx"] = """
            <Solution>
              <Project Path="Orders/Orders.csproj" />
              <Project Path="Plain/Plain.csproj" />
              <Project Path="Shared/Shared.csproj" />
            </Solution>
            """;
        folder["All.sln"] = SolutionText("Orders", "Plain", "Shared");
        return folder;
    }

    private static string SolutionText(params string[] projects)
    {
        var ids = projects.ToDictionary(name => name, _ => Guid.NewGuid().ToString("B").ToUpperInvariant());
        return $"""

            Microsoft Visual Studio Solution File, Format Version 12.00
            {Each(name => $"Project(\"{CSharp}\") = \"{name}\", \"{name}\\{name}.csproj\", \"{ids[name]}\"\nEndProject")}
            Global
            GlobalSection(SolutionConfigurationPlatforms) = preSolution
            Debug|Any CPU = Debug|Any CPU
            EndGlobalSection
            GlobalSection(ProjectConfigurationPlatforms) = postSolution
            {Each(name => $"{ids[name]}.Debug|Any CPU.ActiveCfg = Debug|Any CPU\n{ids[name]}.Debug|Any CPU.Build.0 = Debug|Any CPU")}
            EndGlobalSection
            EndGlobal
            """;

        string Each(Func<string, string> lines) => string.Join('\n', projects.Select(lines));
    }
}
