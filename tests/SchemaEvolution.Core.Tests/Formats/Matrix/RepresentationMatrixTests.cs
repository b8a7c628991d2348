namespace SchemaEvolution.Core.Tests.Formats.Matrix;

/// <summary>Names of types, and logical types.</summary>
public class RepresentationMatrixTests
{
    public static TheoryData<string, string, string, string, string> Cells => MatrixTable.Parse("""
        G1 | 1 V Shop.Line | 1 V Shop.Row | safe/safe | safe/safe | safe/safe | safe/safe | breaks/breaks
        G1 | 1 V Shop.Line | 1 V Archive.Line | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        G4 | 1 V timestamp | 1 V timestamptz | safe/lossy | safe/lossy | safe/lossy | safe/lossy | breaks/breaks
        G6 | 1 V timestamp[milliseconds] | 1 V timestamp[microseconds] | wrong/wrong | wrong/wrong | wrong/wrong | wrong/wrong | wrong/wrong
        G8 | 1 V string | 1 V timestamp | breaks/breaks | breaks/safe | breaks/breaks | breaks/breaks | breaks/breaks
        G9 | 1 V decimal | 1 V double | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        G10 | 1 V guid | 1 V string | breaks/breaks | safe/breaks | breaks/breaks | breaks/breaks | safe/breaks
        """);

    [Theory, MemberData(nameof(Cells))]
    public void A_change_is_judged_as_its_cell_says(string row, string format, string old, string @new, string verdicts) =>
        Assert.Equal((row, verdicts), (row, MatrixTable.Judge(format, old, @new)));
}
