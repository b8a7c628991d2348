namespace SchemaEvolution.Core.Tests.Formats.Matrix;

/// <summary>Cases of unions and members of oneofs.</summary>
public class UnionMatrixTests
{
    public static TheoryData<string, string, string, string, string> Cells => MatrixTable.Parse("""
        F1 | union 1 Shop.Line | union 1 Shop.Line; 2 Shop.Entry | safe/safe | safe/breaks | safe/lossy | safe/lossy | safe/breaks
        F2 | union 1 Shop.Line; 2 Shop.Entry | union 1 Shop.Line | lossy/safe | breaks/safe | lossy/safe | lossy/safe | breaks/safe
        F3 | union 1 Shop.Line | union 2 Shop.Line | breaks/breaks | safe/safe | breaks/breaks | breaks/breaks | safe/safe
        F3 | union 1 Shop.Line; 2 Shop.Entry | union 2 Shop.Line; 1 Shop.Entry | wrong/wrong | safe/safe | wrong/wrong | wrong/wrong | safe/safe
        F4 | 1 A int32 optional | 1 A int32 optional oneof p | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        F5 | 1 A int32 optional; 2 B int32 optional | 1 A int32 optional oneof p; 2 B int32 optional oneof p | lossy/safe | breaks/safe | lossy/safe | lossy/safe | lossy/safe
        F6 | 1 A int32 optional oneof p; 2 B int32 optional oneof p; 3 C int32 optional | 1 A int32 optional oneof p; 2 B int32 optional oneof p; 3 C int32 optional oneof p | lossy/safe | breaks/safe | lossy/safe | lossy/safe | lossy/safe
        F7 | 1 A int32 optional oneof p | 1 A int32 optional | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        F8 | 1 A int32 optional oneof p; 2 B int32 optional oneof p; 3 C int32 optional oneof p | 1 A int32 optional oneof p; 2 B int32 optional oneof p; 3 C int32 optional | safe/lossy | safe/breaks | safe/lossy | safe/lossy | safe/lossy
        F9 | union 1 Shop.Line; 2 Shop.Entry | union 2 Shop.Entry; 1 Shop.Line | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        """);

    [Theory, MemberData(nameof(Cells))]
    public void A_change_is_judged_as_its_cell_says(string row, string format, string old, string @new, string verdicts) =>
        Assert.Equal((row, verdicts), (row, MatrixTable.Judge(format, old, @new)));
}
