using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats.Matrix;

/// <summary>
/// Values of enums. Where numbers are on the wire, a new name at a number may mean something new: whether it is a rename instead,
/// and harmless, is for the rule to say.
/// </summary>
public class EnumMatrixTests
{
    public static TheoryData<string, string, string, string, string> Cells => MatrixTable.Parse("""
        E1 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 2 Refunded | safe/safe | safe/breaks | safe/safe | safe/safe | safe/breaks
        E2 | enum 0 Unknown; 1 Paid | enum 0 Unknown | safe/safe | breaks/safe | safe/safe | safe/safe | breaks/safe
        E3 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled | safe/safe | breaks/breaks | safe/safe | safe/safe | breaks/breaks
        E3 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Settled alias Paid | safe/safe | safe/breaks | safe/safe | safe/safe | breaks/breaks
        E4 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 2 Paid | wrong/wrong | safe/safe | wrong/wrong | wrong/wrong | safe/safe
        E4 | enum 0 Unknown; 1 Paid | enum 1 Unknown; 0 Paid | wrong/wrong | wrong/wrong | wrong/wrong | wrong/wrong | safe/safe
        E5 | enum 0 Unknown; 1 Paid | enum 0 Unknown; 1 Paid; 1 Settled | safe/safe | safe/safe | safe/safe | safe/safe | safe/safe
        """);

    [Theory, MemberData(nameof(Cells))]
    public void A_change_is_judged_as_its_cell_says(string row, string format, string old, string @new, string verdicts) =>
        Assert.Equal((row, verdicts), (row, MatrixTable.Judge(format, old, @new)));

    /// <summary>Row E6: of several names of one number the first is written.</summary>
    [Theory]
    [InlineData("protobuf", "safe/safe")]
    [InlineData("json", "safe/breaks")]
    [InlineData("thrift_binary", "safe/safe")]
    [InlineData("thrift_compact", "safe/safe")]
    [InlineData("avro", "safe/breaks")]
    public void A_second_name_that_goes_first_is_written_at_once(string format, string verdicts) =>
        Assert.Equal(verdicts, Judge(format, Paid, Status(new(0, "Unknown"), new(1, "Settled"), new(1, "Paid"))));

    [Theory]
    [InlineData("protobuf", "safe/safe")]
    [InlineData("json", "safe/lossy")]
    [InlineData("avro", "safe/lossy")]
    public void A_fallback_is_read_instead_of_a_name_that_is_not_known(string format, string verdicts) => Assert.Equal(
        verdicts,
        Judge(format, Paid, Status(new(0, "Unknown"), new(1, "Paid"), new(2, "Refunded")) with { Fallback = "Unknown" }));

    private static EnumSchema Paid => Status(new(0, "Unknown"), new(1, "Paid"));

    private static EnumSchema Status(params EnumValue[] values) => new("Shop.Subject", EquatableArray.Of(values));

    private static string Judge(string format, EnumSchema old, EnumSchema @new) =>
        new TwoVersions(new SchemaSet([old]), new SchemaSet([@new])).Judge(WireFormats.Find(format)!);
}
