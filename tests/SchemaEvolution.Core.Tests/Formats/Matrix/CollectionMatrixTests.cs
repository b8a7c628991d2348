namespace SchemaEvolution.Core.Tests.Formats.Matrix;

/// <summary>Single, repeated, mapped; and what they are of.</summary>
public class CollectionMatrixTests
{
    public static TheoryData<string, string, string, string, string> Cells => MatrixTable.Parse("""
        C1 | 1 V string | 1 V list<string> | safe/lossy | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        C1 | 1 V Shop.Line | 1 V list<Shop.Line> | safe/lossy | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        C2 | 1 V int32 | 1 V list<int32> | safe/breaks | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        C2 | 1 V int32 | 1 V list<int32> expanded | safe/breaks | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        C3 | 1 V list<string> | 1 V string | lossy/safe | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        C3 | 1 V list<int32> | 1 V int32 | breaks/safe | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        C4 | 1 V list<int32> packed | 1 V list<int32> expanded | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        C5 | 1 V map<string,int32> | 1 V list<Shop.Entry> | safe/lossy | breaks/breaks | breaks/breaks | breaks/breaks | breaks/breaks
        C7 | 1 V list<int32> | 1 V set<int32> | safe/safe | safe/safe | breaks/breaks | breaks/breaks | safe/safe
        C8 | 1 V list<int32> | 1 V list<int64> | safe/lossy | safe/lossy | wrong/wrong | safe/lossy | safe/breaks
        C8 | 1 V map<string,int32> | 1 V map<string,int64> | safe/lossy | safe/lossy | wrong/wrong | safe/lossy | safe/breaks
        C8 | 1 V map<int32,string> | 1 V map<int64,string> | safe/lossy | safe/lossy | wrong/wrong | safe/lossy | safe/lossy
        C9 | 1 V list<string> | 1 V list<int32> | wrong/wrong | lossy/breaks | wrong/wrong | wrong/wrong | breaks/breaks
        C10 | 1 V list<int32> | 1 V list<list<int32>> | wrong/wrong | breaks/breaks | wrong/wrong | wrong/wrong | breaks/breaks
        """);

    [Theory, MemberData(nameof(Cells))]
    public void A_change_is_judged_as_its_cell_says(string row, string format, string old, string @new, string verdicts) =>
        Assert.Equal((row, verdicts), (row, MatrixTable.Judge(format, old, @new)));
}
