using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Formats.Matrix;

/// <summary>What the matrix cannot say of the names of enum values: their order, and the fallback.</summary>
public class EnumNameTests
{
    [Theory]
    [InlineData("protobuf", "safe/safe")]
    [InlineData("json", "safe/breaks")]
    [InlineData("thrift_binary", "safe/safe")]
    [InlineData("thrift_compact", "safe/safe")]
    [InlineData("avro", "safe/breaks")]
    public void Of_several_names_of_one_number_the_first_is_written(string format, string verdicts) =>
        Assert.Equal(verdicts, Judge(format, Paid, Status(new(0, "Unknown"), new(1, "Settled"), new(1, "Paid"))));

    [Theory]
    [InlineData("protobuf", "safe/safe")]
    [InlineData("json", "safe/lossy")]
    [InlineData("thrift_binary", "safe/safe")]
    [InlineData("thrift_compact", "safe/safe")]
    [InlineData("avro", "safe/lossy")]
    public void A_fallback_is_read_instead_of_a_name_that_is_not_known(string format, string verdicts) => Assert.Equal(
        verdicts,
        Judge(format, Paid, Status(new(0, "Unknown"), new(1, "Paid"), new(2, "Refunded")) with { Fallback = "Unknown" }));

    private static EnumSchema Paid => Status(new(0, "Unknown"), new(1, "Paid"));

    private static EnumSchema Status(params EnumValue[] values) => new("Shop.Subject", EquatableArray.Of(values));

    private static string Judge(string format, EnumSchema old, EnumSchema @new) =>
        new TwoVersions(new SchemaSet([old]), new SchemaSet([@new])).Judge(WireFormats.Find(format)!);
}
