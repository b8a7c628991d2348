using SchemaEvolution.Tool.Hosting;

namespace SchemaEvolution.Tool.Tests.Hosting;

public sealed class ExitCodesTests
{
    [Theory]
    [InlineData(3, 0, 1, 2, 3, 4)]
    [InlineData(2, 0, 1, 2, 4)]
    [InlineData(1, 0, 1, 4)]
    [InlineData(0, 0, 4)]
    [InlineData(4, 4, 4)]
    public void Of_several_projects_the_worst_counts(int worst, params int[] codes) =>
        Assert.Equal((ExitCode)worst, ExitCodes.Worst([.. codes.Select(code => (ExitCode)code)]));
}
