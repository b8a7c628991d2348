using System.Numerics;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Interop.Tests.Evolution;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Compiled.Contract;

/// <summary>What holds of every peer that is compiled: between equal versions nothing changes.</summary>
public abstract class PeerContract(IPeer peer)
{
    private readonly IReadOnlyList<Sample> scalars = [.. Sample.OfScalars.Where(sample => peer.Supports(sample.Field.Type))];
    private readonly IReadOnlyList<Sample> shapes = [.. Sample.OfShapes.Where(sample => peer.Supports(sample.Field.Type))];

    [Fact]
    public void Every_supported_scalar_survives_wherever_it_stands()
    {
        Assert.NotEmpty(scalars);
        AssertUnchanged(
            from scalar in scalars
            from sample in scalar.Everywhere()
            where peer.Supports(sample.Field.Type)
            select sample.ReadAs(sample));
    }

    [Fact]
    public void Every_shape_survives()
    {
        Assert.Equal(Sample.OfShapes.Count, shapes.Count);
        AssertUnchanged(shapes.Select(shape => shape.ReadAs(shape)));
    }

    [Fact]
    public void Whatever_is_written_is_read_or_refused_by_a_reader_of_any_other_type()
    {
        Sample[] samples = [.. scalars, .. shapes];
        var trials = samples.SelectMany(_ => samples, (writer, reader) => writer.ReadAs(reader)).ToList();

        Assert.Equal(trials.Select(trial => trial.Values.Count), peer.Run(trials).Select(readings => readings.Count));
    }

    [Fact]
    public void An_optional_zero_is_not_absent()
    {
        var version = Version("1 Count int32 optional\n  2 Name string optional\n  3 Kind bool optional");
        var zeroes = Sample.Message((1, BigInteger.Zero), (2, ""), (3, false));
        AssertUnchanged([new(version, version, Sample.Root, [zeroes, MessageValue.Empty])]);
    }

    [Fact]
    public void An_implicit_zero_is_left_out() =>
        Assert.Equal("{ 1: 7 } { 1: 5 }", Read("1 Count int32", "1 Count int32 default 7", Count(0), Count(5)));

    [Fact]
    public void A_zero_is_written_where_there_is_a_default() =>
        Assert.Equal("{ 1: 0 } { 1: 5 }", Read("1 Count int32 default 7", "1 Count int32 default 8", Count(0), Count(5)));

    [Theory]
    [InlineData("int64 default -9223372036854775808", "-9223372036854775808")]
    [InlineData("uint64 default 18446744073709551615", "18446744073709551615")]
    [InlineData("bool default true", "True")]
    [InlineData("string default \"a\\\"\\\\\\n\\u00e9\"", "\"a\\\"\\\\\\né\"")]
    [InlineData("double default 0.1", "0.1")]
    [InlineData("double default NaN", "NaN")]
    [InlineData("float default -Infinity", "-Infinity")]
    [InlineData("enum Acme.Status default Paid", "Paid(1)")]
    public void A_default_stands_for_what_the_writer_does_not_know(string type, string expected) =>
        Assert.Equal($"{{ 2: {expected} }}", Read("1 Count int32 required", $"2 Added {type}\nenum Acme.Status\n  1 Paid", Count(1)));

    [Fact]
    public void What_the_reader_does_not_know_is_skipped() =>
        Assert.Equal("{ 2: \"a\" }", Read("1 Paid bool\n  2 Name string", "2 Name string", Sample.Message((1, true), (2, "a"))));

    [Fact]
    public void A_missing_required_field_is_refused() =>
        Assert.Equal("refused { 1: 0 }", Read("1 Count int32 optional", "1 Count int32 required", MessageValue.Empty, Count(0)));

    [Fact]
    public void A_batch_may_be_empty() => Assert.Empty(peer.Run([]));

    [Fact]
    public void Versions_of_one_batch_do_not_mix()
    {
        var (writer, reader) = (Version("1 Count int64"), Version("1 Count int64 default 9"));
        Trial[] trials =
        [
            new(writer, reader, Sample.Root, [Count(0)]),
            new(reader, writer, Sample.Root, [Count(0)]),
            new(reader, reader, Sample.Root, [Count(1)]),
        ];
        Assert.Equal(["{ 1: 9 }", "{  }", "{ 1: 1 }"], peer.Run(trials).Select(readings => Show(readings.Single())));
    }

    protected static MessageValue Count(long count) => Sample.Message((1, new BigInteger(count)));

    /// <summary>Writes with one version of a message and reads with another; declarations may follow the fields of each.</summary>
    protected string Read(string writer, string reader, params MessageValue[] values) =>
        string.Join(' ', peer.Run([new(Version(writer), Version(reader), Sample.Root, values)])[0].Select(Show));

    private static string Show(Reading reading) => reading is Reading.Read { Value: var value } ? ValueText.Of(value) : "refused";

    private static SchemaSet Version(string fields) => SchemaText.Read($"message {Sample.Root}\n  {fields}");

    private void AssertUnchanged(IEnumerable<Trial> trials)
    {
        var batch = trials.ToList();
        Assert.Empty(
            from run in batch.Zip(peer.Run(batch))
            from transfer in run.First.Values.Zip(run.Second)
            let written = ValueText.Of(transfer.First)
            let read = Show(transfer.Second)
            where read != written
            select $"{run.First.Writer.Messages().Last().Fields[0].Type}: {written} is read as {read}");
    }
}
