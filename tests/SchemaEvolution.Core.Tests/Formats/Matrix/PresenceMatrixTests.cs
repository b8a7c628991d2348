namespace SchemaEvolution.Core.Tests.Formats.Matrix;

/// <summary>Required, optional, implicit, and with a default.</summary>
public class PresenceMatrixTests
{
    public static TheoryData<string, string, string, string, string> Cells => MatrixTable.Parse("""
        D1 | 1 V int32 optional | 1 V int32 required | breaks/safe | breaks/safe | breaks/safe | breaks/safe | breaks/safe
        D1 | 1 V int32 | 1 V int32 required | breaks/safe | breaks/safe | breaks/safe | breaks/safe | safe/safe
        D2 | 1 V int32 required | 1 V int32 optional | safe/breaks | safe/breaks | safe/breaks | safe/breaks | safe/breaks
        D2 | 1 V int32 required | 1 V int32 | safe/breaks | safe/breaks | safe/breaks | safe/breaks | safe/safe
        D3 | 1 V int32 | 1 V int32 optional | lossy/lossy | lossy/lossy | safe/lossy | safe/lossy | safe/breaks
        D3 | 1 V int32 optional | 1 V int32 | lossy/lossy | lossy/lossy | lossy/safe | lossy/safe | breaks/safe
        D4 | 1 V int32 default 3 | 1 V int32 default 4 | wrong/wrong | wrong/wrong | wrong/wrong | wrong/wrong | safe/safe
        D5 | 1 V list<string> | 1 V list<string?> | safe/safe | safe/breaks | safe/safe | safe/safe | safe/breaks
        D6 | 1 V list<string?> | 1 V list<string> | safe/safe | breaks/safe | safe/safe | safe/safe | breaks/safe
        D7 | 1 V string optional | 1 V string | lossy/lossy | lossy/lossy | lossy/safe | lossy/safe | breaks/safe
        """);

    [Theory, MemberData(nameof(Cells))]
    public void A_change_is_judged_as_its_cell_says(string row, string format, string old, string @new, string verdicts) =>
        Assert.Equal((row, verdicts), (row, MatrixTable.Judge(format, old, @new)));
}
