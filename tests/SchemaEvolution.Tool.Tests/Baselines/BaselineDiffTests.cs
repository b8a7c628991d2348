using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Tool.Baselines;

namespace SchemaEvolution.Tool.Tests.Baselines;

public sealed class BaselineDiffTests
{
    private const string Header = "schema-baseline 1\nshipped v1\n\n";

    [Theory]
    [InlineData("message A.B\n  1 Id int64 v1..\n", "message A.B\n  1 Id int64 v1..\n", "")]
    [InlineData(
        "message A.B\n  1 Id int64 v1..\n",
        "message A.B\n  1 Id int64 v1\n  1 Id int32 v2..\n",
        "  message A.B\n-   1 Id int64 v1..\n+   1 Id int64 v1\n+   1 Id int32 v2..")]
    [InlineData("", "enum A.E\n  0 None v2..\n", "+ enum A.E\n+   0 None v2..")]
    [InlineData("enum A.E\n  0 None v2..\n", "", "- enum A.E\n-   0 None v2..")]
    [InlineData("", "message A.Empty\n", "+ message A.Empty")]
    [InlineData("", "accept EVO301 A.B v2 \"why\"\n", "+ accept EVO301 A.B v2 \"why\"")]
    public void Shows_the_lines_that_came_and_went(string old, string @new, string lines) =>
        Assert.Equal(lines, string.Join('\n', BaselineDiff.Lines(Read(old), Read(@new))));

    private static BaselineFile Read(string blocks) => BaselineReader.Read(Header + blocks).File!;
}
