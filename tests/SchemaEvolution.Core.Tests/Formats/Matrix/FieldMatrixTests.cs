namespace SchemaEvolution.Core.Tests.Formats.Matrix;

/// <summary>Fields that come, go, or change their tag or name.</summary>
public class FieldMatrixTests
{
    public static TheoryData<string, string, string, string, string> Cells => MatrixTable.Parse("""
        A1 | 1 A int32 | 1 A int32; 2 B int32 optional | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        A2 | 1 A int32 | 1 A int32; 2 B int32 required | breaks/safe | breaks/safe | breaks/safe | breaks/safe | breaks/safe
        A3 | 1 A int32 | 1 A int32; 2 B enum Shop.Grade | safe/safe | safe/safe | safe/safe | safe/safe | breaks/safe
        A5 | 1 A int32; 2 B int32 optional | 1 A int32 | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        A6 | 1 A int32; 2 B int32 required | 1 A int32 | safe/breaks | safe/breaks | safe/breaks | safe/breaks | safe/breaks
        A10 | 1 A int32 | 2 A int32 | breaks/breaks | safe/safe | breaks/breaks | breaks/breaks | safe/safe
        A10 | 1 A int32; 2 B int32 | 2 A int32; 1 B int32 | wrong/wrong | safe/safe | wrong/wrong | wrong/wrong | safe/safe
        A12 | 1 A int32 | 1 B int32 | safe/safe | breaks/breaks | safe/safe | safe/safe | breaks/breaks
        A12 | 1 A int32 required | 1 B int32 required | safe/safe | breaks/breaks | safe/safe | safe/safe | breaks/breaks
        A13 | 1 A int32 | 1 B int32 alias A | safe/safe | safe/breaks | safe/safe | safe/safe | safe/breaks
        """);

    [Theory, MemberData(nameof(Cells))]
    public void A_change_is_judged_as_its_cell_says(string row, string format, string old, string @new, string verdicts) =>
        Assert.Equal((row, verdicts), (row, MatrixTable.Judge(format, old, @new)));
}
