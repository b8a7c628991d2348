namespace SchemaEvolution.Core.Tests.Formats.Matrix;

/// <summary>Single values of another type.</summary>
public class ScalarMatrixTests
{
    public static TheoryData<string, string, string, string, string> Cells => MatrixTable.Parse("""
        B1 | 1 V int32 | 1 V int64 | safe/lossy | safe/lossy | breaks/breaks | breaks/breaks | safe/breaks
        B2 | 1 V int64 | 1 V int32 | lossy/safe | lossy/safe | breaks/breaks | breaks/breaks | breaks/safe
        B3 | 1 V int32 | 1 V uint32 | lossy/lossy | lossy/lossy | breaks/breaks | breaks/breaks | lossy/breaks
        B3 | 1 V int64 | 1 V uint64 | lossy/lossy | lossy/lossy | lossy/lossy | lossy/lossy | lossy/lossy
        B4 | 1 V bool | 1 V int32 | safe/lossy | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        B4 | 1 V int32 | 1 V bool | lossy/safe | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        B5 | 1 V int32 | 1 V sint32 | wrong/wrong | safe/safe | safe/safe | safe/safe | safe/safe
        B6 | 1 V sint32 | 1 V sint64 | safe/lossy | safe/lossy | breaks/breaks | breaks/breaks | safe/breaks
        B7 | 1 V int32 | 1 V fixed32 | breaks/breaks | lossy/lossy | breaks/breaks | breaks/breaks | lossy/breaks
        B7 | 1 V int32 | 1 V sfixed32 | breaks/breaks | safe/safe | safe/safe | safe/safe | safe/safe
        B8 | 1 V fixed32 | 1 V sfixed32 | lossy/lossy | lossy/lossy | breaks/breaks | breaks/breaks | breaks/lossy
        B8 | 1 V fixed64 | 1 V sfixed64 | lossy/lossy | lossy/lossy | lossy/lossy | lossy/lossy | lossy/lossy
        B9 | 1 V float | 1 V double | breaks/breaks | safe/lossy | safe/lossy | safe/lossy | safe/breaks
        B10 | 1 V int32 | 1 V double | breaks/breaks | safe/lossy | breaks/breaks | breaks/breaks | safe/breaks
        B10 | 1 V int64 | 1 V double | breaks/breaks | lossy/lossy | breaks/breaks | breaks/breaks | safe/breaks
        B10 | 1 V int64 | 1 V float | breaks/breaks | lossy/lossy | breaks/breaks | breaks/breaks | safe/breaks
        B11 | 1 V string | 1 V bytes | safe/lossy | wrong/wrong | safe/lossy | safe/lossy | safe/safe
        B12 | 1 V Shop.Line | 1 V bytes | safe/breaks | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        B13 | 1 V string | 1 V int32 | breaks/breaks | lossy/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        B13 | 1 V int64 | 1 V int64[text] | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        B13 | 1 V char | 1 V string | breaks/breaks | safe/lossy | breaks/breaks | breaks/breaks | breaks/breaks
        B14 | 1 V enum Shop.Status | 1 V int32 | safe/safe | breaks/safe | safe/safe | safe/safe | breaks/breaks
        B15 | 1 V enum Shop.Status | 1 V string | breaks/breaks | safe/lossy | breaks/breaks | breaks/breaks | breaks/breaks
        """);

    [Theory, MemberData(nameof(Cells))]
    public void A_change_is_judged_as_its_cell_says(string row, string format, string old, string @new, string verdicts) =>
        Assert.Equal((row, verdicts), (row, MatrixTable.Judge(format, old, @new)));
}
