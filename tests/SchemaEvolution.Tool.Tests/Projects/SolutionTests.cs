namespace SchemaEvolution.Tool.Tests.Projects;

public sealed class SolutionTests
{
    [Theory]
    [InlineData("All.slnx")]
    [InlineData("All.sln")]
    public async Task Each_project_has_its_own_baseline_and_the_worst_code_counts(string solution)
    {
        using var folder = Create();
        Assert.Equal("Orders has no schema.baseline: nothing was compared. 'dotnet schema init' creates it.\n", (await folder.RunAsync("check", "--project", solution)).Exits(0).Error);

        (await folder.RunAsync("init", "--ship", "--project", solution)).Exits(0);
        Assert.StartsWith("schema-baseline 1\nshipped v1\n\nmessage Acme.Basket\n", folder["Orders/schema.baseline"], StringComparison.Ordinal);
        Assert.Contains("  1 Order Acme.Order v1..\n", folder["Orders/schema.baseline"], StringComparison.Ordinal);
        Assert.False(folder.Has("Plain/schema.baseline"));

        folder["Shared/Order.cs"] = TempProject.Message("Order", Members.Narrowed);
        var run = (await folder.RunAsync("check", "--project", solution)).Exits(1);
        Assert.StartsWith("Shared/Order.cs(9,21): warning EVO302", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "\nOrders: No findings in 1 message with 1 field; 1 shipped version.\nShared: 1 warning in 1 message with 2 fields; 1 shipped version.\n1 warning in 2 messages with 3 fields; 1 shipped version.\n",
            run.Output,
            StringComparison.Ordinal);
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
        Assert.Contains("shipped v1", folder["Orders/schema.baseline"], StringComparison.Ordinal);
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
        folder["All.sln"] = "\nMicrosoft Visual Studio Solution File, Format Version 12.00\n" + string.Concat(
            new[] { "Orders", "Plain", "Shared" }.Select(name =>
                $"Project(\"{{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}}\") = \"{name}\", \"{name}\\{name}.csproj\", \"{{{Guid.NewGuid()}}}\"\nEndProject\n")) + "Global\nEndGlobal\n";
        return folder;
    }
}
