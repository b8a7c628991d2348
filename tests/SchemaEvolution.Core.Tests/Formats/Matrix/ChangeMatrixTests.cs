using SchemaEvolution.Core.Formats;

namespace SchemaEvolution.Core.Tests.Formats.Matrix;

public class ChangeMatrixTests
{
    private const string Safe = "safe/safe";

    public static TheoryData<string, string, string, string, string> Cells => ChangeMatrix.Cells;

    [Theory, MemberData(nameof(Cells))]
    public void A_change_is_judged_as_its_cell_says(string row, string format, string old, string @new, string verdicts) =>
        Assert.Equal((row, verdicts), (row, new TwoVersions(old, @new).Judge(WireFormats.Find(format)!)));

    [Theory, MemberData(nameof(Cells))]
    public void What_is_not_safe_is_reported_and_nothing_else(string row, string format, string old, string @new, string verdicts) =>
        Assert.Equal((row, verdicts != Safe), (row, new TwoVersions(old, @new).IsReported(WireFormats.Find(format)!)));

    [Theory]
    [InlineData("A1 | 1 A int32 | 2 A int32 | safe/safe | safe/safe | safe/safe | safe/safe")]
    [InlineData("A1 | 1 A int32 | 2 A int32 | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe")]
    [InlineData("A1 | 1 A int32 | 2 A int32 | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe\n")]
    public void A_row_with_other_parts_than_its_own_is_refused(string row) =>
        Assert.Throws<FormatException>(() => MatrixTable.Parse(row));
}
