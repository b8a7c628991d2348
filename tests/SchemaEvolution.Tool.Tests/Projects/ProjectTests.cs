namespace SchemaEvolution.Tool.Tests.Projects;

public sealed class ProjectTests
{
    [Fact]
    public async Task A_project_that_does_not_build_is_not_judged()
    {
        using var project = new TempProject(Members.Shipped + "\npublic Missing? Member { get; set; }", TempProject.Baseline);
        var run = (await project.RunAsync("check")).Exits(3);
        Assert.Contains("Order.cs(10,12): error CS0246", run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_project_that_msbuild_refuses_is_not_judged()
    {
        using var project = new TempProject();
        project["Shop.csproj"] = "<Project Sdk=\"Microsoft.NET.Sdk\" />";
        Assert.Contains("error NETSDK1013", (await project.RunAsync("check")).Exits(3).Error);
    }

    [Fact]
    public async Task Warnings_that_are_errors_stop_a_build_and_no_check()
    {
        using var project = new TempProject(
            Members.Shipped + "\npublic int Unused() { int unused; return 0; }",
            TempProject.Baseline,
            properties: "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        (await project.RunAsync("check")).Exits(0);
        project.SetMembers(Members.Narrowed);
        Assert.Contains("error EVO302", (await project.RunAsync("check")).Exits(1).Output);
    }

    [Fact]
    public async Task Source_generators_run()
    {
        using var project = new TempProject(
            """
            [System.Text.RegularExpressions.GeneratedRegex("a")] private static partial System.Text.RegularExpressions.Regex Generated();
            """ + "\n" + Members.Shipped,
            TempProject.Baseline);
        (await project.RunAsync("check")).Exits(0);
    }

    [Fact]
    public async Task The_path_of_a_project_may_hold_blanks_and_the_baseline_may_lie_elsewhere()
    {
        using var folder = new TempFolder();
        folder["my shop/Shop.csproj"] = TempProject.ProjectText();
        folder["my shop/Order.cs"] = TempProject.Message("Order", Members.Narrowed);
        folder["history/old.baseline"] = TempProject.Baseline;
        var run = await folder.RunAsync("check", "--project", "my shop", "--baseline", "history/old.baseline", "--format", "json");
        run.Exits(1);
        Assert.Contains("\"file\": \"my shop/Order.cs\"", run.Output);
        Assert.Contains("\"file\": \"history/old.baseline\"", run.Output);
    }

    [Theory]
    [InlineData("", "[*.cs]\ndotnet_diagnostic.EVO302.severity = none", 0, "No findings")]
    [InlineData("", "[*.cs]\ndotnet_diagnostic.EVO302.severity = suggestion", 0, "info EVO302")]
    [InlineData("", "[*.cs]\ndotnet_diagnostic.EVO302.severity = error", 1, "error EVO302")]
    [InlineData("", "[*.cs]\nschema_evolution.compatibility = forward", 0, "info EVO002")]
    [InlineData("<SchemaEvolutionCompatibility>forward</SchemaEvolutionCompatibility>", "", 0, "info EVO002")]
    [InlineData("<WarningsAsErrors>EVO302</WarningsAsErrors>", "", 1, "error EVO302")]
    [InlineData("<NoWarn>EVO302</NoWarn>", "", 0, "No findings")]
    public async Task What_is_configured_counts(string property, string editorConfig, int code, string output)
    {
        using var project = new TempProject(Members.Narrowed, TempProject.Baseline, properties: property);
        project[".editorconfig"] = "root = true\n" + editorConfig;
        Assert.Contains(output, (await project.RunAsync("check")).Exits(code).Output);
    }
}
