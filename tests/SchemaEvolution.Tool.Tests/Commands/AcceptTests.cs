namespace SchemaEvolution.Tool.Tests.Commands;

public sealed class AcceptTests
{
    [Theory]
    [InlineData("EVO302", "Acme.Order.Quantty", "fine", "EVO302 is reported on Acme.Order.Quantity.\n")]
    [InlineData("EVO301", "Acme.Order.Quantity", "fine", "No finding of EVO301 is open.\n")]
    [InlineData("EVO999", "Acme.Order.Quantity", "fine", "'EVO999' is not a rule about a change, so there is nothing to accept.\n")]
    [InlineData("EVO104", "Acme.Order.Quantity", "fine", "'EVO104' is not a rule about a change, so there is nothing to accept.\n")]
    [InlineData("EVO302", "Acme.Order.Quantity", " ", "--reason needs a reason: an acceptance without one is not in force.\n")]
    [InlineData("EVO302", "Acme.Order.Quantity", "TODO", "--reason needs a reason: an acceptance without one is not in force.\n")]
    public async Task What_cannot_be_accepted_is_explained(string rule, string subject, string reason, string error)
    {
        using var project = new TempProject(Members.Narrowed, TempProject.Baseline);
        Assert.EndsWith(error, (await project.RunAsync("accept", rule, subject, "--reason", reason)).Exits(2).Error);
        Assert.Equal(TempProject.Baseline, project["schema.baseline"]);
    }

    [Fact]
    public async Task Lines_that_are_not_in_force_are_replaced_by_one_with_the_version_that_shipped_the_break()
    {
        const string shipped = """
            schema-baseline 1
            shipped v2

            message Acme.Order
              1 Id int64 v1..
              2 Quantity int64 v1
              2 Quantity int32 v2..


            """;
        const string line = "accept EVO302 Acme.Order.Quantity v2";
        using var project = new TempProject(Members.Narrowed, $"{shipped}{line} \"old\" until 2020-01-01\n{line} \"TODO\"\n");
        (await project.RunAsync("accept", "EVO302", "Acme.Order.Quantity", "--reason", "new")).Exits(0);
        Assert.Equal($"{shipped}{line} \"new\"\n", project["schema.baseline"]);
    }

    [Fact]
    public async Task The_removal_of_a_message_can_be_accepted()
    {
        using var project = new TempProject(baseline: TempProject.Baseline);
        project["Order.cs"] = TempProject.Message("Unlike", "[Tag(9)] public string? Text { get; set; }");
        (await project.RunAsync("accept", "EVO403", "Acme.Order", "--reason", "never used")).Exits(0);
        (await project.RunAsync("check")).Exits(0);
    }
}
