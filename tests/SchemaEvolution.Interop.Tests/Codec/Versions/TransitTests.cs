using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Interop.Tests.Codec.Compiled;
using SchemaEvolution.Interop.Tests.Codec.Generation;
using SchemaEvolution.Interop.Tests.Evolution;
using SchemaEvolution.Interop.Tests.Evolution.Values;

namespace SchemaEvolution.Interop.Tests.Codec.Versions;

/// <summary>The versions in the baseline of the sample Transit, each compiled by itself, read one another's messages.</summary>
public sealed class TransitTests
{
    private const string Root = "Transit.Realtime.FeedMessage";
    private const int Values = 50;

    private static readonly Lazy<IReadOnlyList<CompiledPair>> Versions = new(() =>
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Transit", BaselineFile.FileName));
        var history = new BaselineHistory(BaselineReader.Read(text).File!);
        return CompiledPair.Compile([.. Enumerable.Range(1, history.Shipped).Select(version => (history.At(version), Root))]);
    });

    public static TheoryData<int, int> PairsOfVersions => new()
    {
        { 1, 2 },
        { 2, 1 },
        { 1, 1 },
        { 2, 2 },
    };

    [Fact]
    public void Every_pair_of_versions_is_tried() => Assert.Equal(PairsOfVersions.Count, Versions.Value.Count * Versions.Value.Count);

    [Theory, MemberData(nameof(PairsOfVersions))]
    public void One_reads_what_the_other_wrote_as_google_protobuf_reads_it(int writer, int reader)
    {
        foreach (var value in ValuesOf(writer))
        {
            var bytes = Version(writer).Shim.Write(Version(writer).Ours(value));
            var ours = Version(reader).FromOurs(Version(reader).Shim.Read(bytes));
            var theirs = Version(reader).FromTheirs(Version(reader).Parse(bytes));
            Assert.True(StructuralEquality.AreEqual(theirs, ours), $"{ValueText.Of(theirs)}\n{ValueText.Of(ours)}");
        }
    }

    [Theory, MemberData(nameof(PairsOfVersions))]
    public void Nothing_is_lost_on_the_way_through_the_other(int writer, int between)
    {
        foreach (var value in ValuesOf(writer))
        {
            var message = Version(writer).Ours(value);
            var passedOn = Version(between).Shim.Write(Version(between).Shim.Read(Version(writer).Shim.Write(message)));
            var (sent, received) = (Version(writer).FromOurs(message), Version(writer).FromOurs(Version(writer).Shim.Read(passedOn)));
            Assert.True(StructuralEquality.AreEqual(sent, received), $"{ValueText.Of(sent)}\n{ValueText.Of(received)}");
        }
    }

    [Fact]
    public void The_old_version_meets_fields_that_it_does_not_know() =>
        Assert.Contains(ValuesOf(2), value =>
        {
            var message = Version(2).Ours(value);
            var read = Version(1).Shim.Read(Version(2).Shim.Write(message));
            return !StructuralEquality.AreEqual(Version(2).FromOurs(message), Version(1).FromOurs(read));
        });

    private static CompiledPair Version(int number) => Versions.Value[number - 1];

    private static IEnumerable<MessageValue> ValuesOf(int version)
    {
        var values = new RandomValues(Version(version).Schemas, version, maxDepth: 6);
        return Enumerable.Range(0, Values).Select(_ => values.Next(Root));
    }
}
