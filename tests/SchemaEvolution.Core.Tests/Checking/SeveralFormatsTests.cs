using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;

namespace SchemaEvolution.Core.Tests.Checking;

public class SeveralFormatsTests
{
    [Fact]
    public void One_edit_has_a_verdict_in_each_format() => Assert.Equal(
        ["EVO301: protobuf Safe/Lossy, thrift_binary Breaks/Breaks, avro Safe/Breaks"],
        Check("1 A int32 v1..", "1 A int64 v1..", ProtobufFormat.Rules, ThriftFormat.Binary, AvroFormat.Rules));

    [Fact]
    public void A_direction_that_nobody_asks_for_has_no_verdict() => Assert.Equal(
        ["EVO301: protobuf Lossy/, thrift_binary Breaks/"],
        Check(CompatibilityPolicy.Full with { Forward = false }, "1 A int64 v1..", "1 A int32 v1..", ProtobufFormat.Rules, ThriftFormat.Binary));

    [Fact]
    public void One_format_needs_no_list() => Assert.Equal(["EVO303: "], Check("1 A int32 v1..", "1 A int64 v1..", ProtobufFormat.Rules));

    [Fact]
    public void A_format_in_which_another_rule_speaks_is_not_called_safe() => Assert.Equal(
        ["EVO101: protobuf Breaks/Breaks", "EVO401: json Breaks/Breaks"],
        Check("1 A int32 v1..", "1 B string v1..", ProtobufFormat.Rules, JsonFormat.Rules));

    private static IEnumerable<string> Check(string shipped, string code, params FormatRules[] formats) =>
        Check(CompatibilityPolicy.Full, shipped, code, formats);

    private static IEnumerable<string> Check(CompatibilityPolicy policy, string shipped, string code, params FormatRules[] formats)
    {
        var message = new BaselineHistory(FileOf(code)).Find("Acme.Order", 1)!;
        return new CompatibilityChecker(new ShippedVersions(new BaselineHistory(FileOf(shipped))), SchemaSet.Empty)
            .Check(message, new(policy, SchemaRole.Stored, formats))
            .Where(violation => violation.Rule.Id is not ("EVO002" or "EVO603"))
            .Select(violation => $"{violation.Rule.Id}: " + string.Join(
                ", ", violation.Formats.Select(format => $"{format.Format.Key} {format.Backward}/{format.Forward}")))
            .Order(StringComparer.Ordinal);
    }

    private static BaselineFile FileOf(string facts) =>
        BaselineReader.Read($"schema-baseline 1\nshipped v1\n\nmessage Acme.Order\n  {facts}\n").File!;
}
