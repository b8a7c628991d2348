namespace SchemaEvolution.Tool.Tests.Running;

/// <summary>What one run of the tool came to.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public static async Task<ToolRun> StartAsync(string directory, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await SchemaTool.RunAsync(arguments, output, error, directory);
        return new(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>Fails with all that was said if the code is another.</summary>
    public ToolRun Exits(int code)
    {
        Assert.True(Code == code, $"exit {Code} instead of {code}\n{Output}\n{Error}");
        return this;
    }
}
