using FsCheck;
using FsCheck.Fluent;
using SchemaEvolution.Core.Baseline;

namespace SchemaEvolution.Core.Tests.Baseline;

public class FileProperties
{
    [Fact]
    public void What_is_written_is_read_again() =>
        Prop.ForAll(Generate.File.ToArbitrary(), file => Assert.Equal(file.Essence(), Example.Read(BaselineWriter.Write(file)).Essence()))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_canonical_is_written_to_the_letter() =>
        Prop.ForAll(
            Generate.File.Select(BaselineWriter.Write).ToArbitrary(),
            text => Assert.Equal(text, BaselineWriter.Write(Example.Read(text)))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_damaged_file_is_read_or_its_faults_have_a_place_in_it()
    {
        var damaged =
            from file in Generate.File
            from seed in Gen.Choose(0, int.MaxValue)
            select (Text: BaselineWriter.Write(file), Seed: seed);
        var property = Prop.ForAll(damaged.ToArbitrary(), file =>
        {
            foreach (var text in Damage.Of(file.Text, file.Seed).Take(200))
                AssertReadOrPlaced(text);
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), property);
    }

    private static void AssertReadOrPlaced(string text)
    {
        var result = BaselineReader.Read(text);
        Assert.Equal(result.File is null, result.Errors.Count > 0);
        if (result.File is not null)
            Assert.Equal(result.File.Essence(), Example.Read(BaselineWriter.Write(result.File)).Essence());

        var lines = text.Split('\n');
        foreach (var error in result.Errors)
        {
            Assert.Contains(error.Rule, new[] { "EVO003", "EVO004" });
            Assert.InRange(error.Line, 1, lines.Length);
            Assert.InRange(error.Column, 1, lines[error.Line - 1].Length + 1);
            Assert.InRange(error.Length, 0, lines[error.Line - 1].Length + 1 - error.Column);
        }
    }
}
