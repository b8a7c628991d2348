using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Interop.Tests.Protobuf;

public class TypeTableTests
{
    /// <summary>The encodings are not compatible, although the two values of bool happen to survive: all but zero is true.</summary>
    private static readonly string[] StricterThanTheBytes = ["sint32 -> bool", "sint64 -> bool"];

    [Fact]
    public void Table_never_promises_more_than_google_protobuf_keeps()
    {
        foreach (var (writer, reader) in GoogleScalars.Pairs)
            Assert.True(Judge(writer, reader) >= GoogleVerdict.Observe(writer, reader), $"{writer} -> {reader}");
    }

    [Fact]
    public void Pairs_where_the_table_is_stricter_than_the_bytes_are_known() => Assert.Equal(
        StricterThanTheBytes,
        GoogleScalars.Pairs
            .Where(pair => Judge(pair.Writer, pair.Reader) > GoogleVerdict.Observe(pair.Writer, pair.Reader))
            .Select(pair => $"{pair.Writer} -> {pair.Reader}"));

    [Fact]
    public void Every_verdict_is_met_by_some_pair() => Assert.Equal(
        Enum.GetValues<Verdict>(),
        GoogleScalars.Pairs.Select(pair => GoogleVerdict.Observe(pair.Writer, pair.Reader)).Distinct().Order());

    private static Verdict Judge(GoogleScalar writer, GoogleScalar reader) => ProtobufFormat.Rules.Types.Read(writer.Type, SchemaSet.Empty, reader.Type, SchemaSet.Empty).Verdict;
}
