using FsCheck;
using FsCheck.Fluent;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Tests.Baseline;

public class RecordingProperties
{
    [Fact]
    public void The_next_version_is_what_was_recorded() => ForAllRecordings((_, current, recorded) =>
        Assert.Equal(current, new BaselineHistory(recorded).Recorded));

    [Fact]
    public void Nothing_that_has_shipped_changes() => ForAllRecordings((file, _, recorded) =>
    {
        var (before, after) = (new BaselineHistory(file), new BaselineHistory(recorded));
        for (var version = 1; version <= file.Shipped; version++)
            Assert.Equal(WithoutHeads(before.At(version)), WithoutHeads(after.At(version)));
    });

    [Fact]
    public void Recording_twice_is_recording_once() => ForAllRecordings((_, current, recorded) =>
        Assert.Equal(recorded, BaselineRecorder.Record(recorded, current)));

    [Fact]
    public void What_was_recorded_can_be_read() => ForAllRecordings((_, _, recorded) =>
        Assert.Empty(Example.Faults(BaselineWriter.Write(recorded))));

    [Fact]
    public void Every_shipped_version_is_what_was_recorded_for_it() => Prop.ForAll(Generate.Versions.ToArbitrary(), versions =>
    {
        var history = new BaselineHistory(Generate.Record(versions, isLastShipped: true));
        var shipped = versions.Where((version, i) => i == 0 || !version.Equals(versions[i - 1])).ToList();
        Assert.Equal(
            shipped.Select(WithoutHeads),
            Enumerable.Range(1, history.Shipped).Select(version => WithoutHeads(history.At(version))));
    }).QuickCheckThrowOnFailure();

    /// <summary>The dialect stands in the head of a block, which has no lifetime.</summary>
    private static SchemaSet WithoutHeads(SchemaSet set) =>
        new(set.Declarations.Select(declaration => declaration with { Dialect = null }));

    private static void ForAllRecordings(Action<BaselineFile, SchemaSet, BaselineFile> assert)
    {
        var recordings = from file in Generate.File from current in Generate.Schema select (file, current);
        Prop.ForAll(recordings.ToArbitrary(), pair => assert(pair.file, pair.current, BaselineRecorder.Record(pair.file, pair.current)))
            .QuickCheckThrowOnFailure();
    }
}
