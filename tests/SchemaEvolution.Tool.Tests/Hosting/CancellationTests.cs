namespace SchemaEvolution.Tool.Tests.Hosting;

public sealed class CancellationTests
{
    [Fact]
    public async Task A_run_that_is_cancelled_says_so_and_writes_nothing()
    {
        using var project = new TempProject();
        using var error = new StringWriter { NewLine = "\n" };
        var code = await SchemaTool.RunAsync(["init"], TextWriter.Null, error, project.Path, new CancellationToken(canceled: true));
        Assert.Equal((3, "Cancelled: nothing was written.\n"), (code, error.ToString()));
        Assert.False(project.Has("schema.baseline"));
    }
}
