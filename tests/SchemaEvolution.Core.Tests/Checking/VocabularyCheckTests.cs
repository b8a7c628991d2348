using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;

namespace SchemaEvolution.Core.Tests.Checking;

/// <summary>What the checker makes of positions, counted members, gaps, orders, traits and views, whatever library has them.</summary>
public class VocabularyCheckTests
{
    private static readonly FormatRules ByName = JsonFormat.Rules with { Key = "names", Dialect = DialectNames.DataContract, IsOrdered = true };

    private static readonly FormatRules ByPosition = ThriftFormat.Binary with
    {
        Key = "positions", Dialect = DialectNames.MemoryPack, IsPositional = true, CountsMembers = true, Tags = new(0, 248),
    };

    private static readonly FormatRules WithGaps = ThriftFormat.Binary with
    {
        Key = "gaps", Dialect = DialectNames.MessagePack, FillsGaps = true, Nulls = NullReading.Refused, Tags = new(0, int.MaxValue),
    };

    [Theory]
    [InlineData("0 A int32|1 B int32", "0 A int32|1 B int32|2 C int32", "EVO208 Acme.M.C Safe/Breaks")]
    [InlineData("0 A int32|1 B int32", "0 A int32|1 C int32|2 B int32", "EVO208 Acme.M.C Wrong/Breaks")]
    [InlineData("0 A int32|1 B int32|2 C int32", "0 A int32|1 C int32", "EVO208 Acme.M.B Breaks/Wrong")]
    [InlineData("0 A int32|1 B int32", "0 A int32", "EVO208 Acme.M.B Breaks/Safe")]
    [InlineData("0 A int32|1 B int32", "0 B int32|1 A int32", "EVO108 Acme.M.B Wrong/Wrong")]
    [InlineData("0 A int32|1 B int32", "0 A int32|1 C int32", "")]
    [InlineData("0 A int32|1 B int32", "0 A int32|1 B string", "EVO301 Acme.M.B Breaks/Breaks")]
    public void Members_that_are_their_position(string shipped, string code, string expected) =>
        Assert.Equal(expected, Check("memorypack", shipped, code, ByPosition));

    [Theory]
    [InlineData("0 A int32|1 B int32|2 C int32", "0 A int32|2 C int32|reserved 1 B", "EVO203 Acme.M.B Safe/Breaks")]
    [InlineData("0 A int32|1 B string|2 C int32", "0 A int32|2 C int32|reserved 1 B", "")]
    [InlineData("0 A int32|1 B int32", "0 A int32|reserved 1 B", "")]
    [InlineData("0 A int32|1 B int32", "0 A int32", "EVO106 Acme.M.B Safe/Safe")]
    [InlineData("0 A int32|5 B int32", "0 A int32|2 C int32|5 B int32", "EVO205 Acme.M.C Breaks/Safe")]
    [InlineData("0 A int32|5 B int32", "0 A int32|2 C int32 optional|5 B int32", "")]
    [InlineData("0 A int32", "0 A int32 optional", "EVO204 Acme.M.A Safe/Breaks")]
    [InlineData("0 A int32 optional", "0 A int32", "EVO202 Acme.M.A Breaks/Safe")]
    [InlineData("0 A int32|1 B int32", "\"A\" A int32|\"B\" B int32", "EVO308 Acme.M Breaks/Breaks")]
    [InlineData("0 A int32", "1 B int32|0 C string", "EVO101 Acme.M.C Breaks/Breaks")]
    public void Members_with_numbers_whose_gaps_are_filled(string shipped, string code, string expected) =>
        Assert.Equal(expected, Check("messagepack", shipped, code, WithGaps));

    [Theory]
    [InlineData("\"a\" A int32|\"b\" B int32", "\"a\" A int32", "")]
    [InlineData("\"a\" A int32", "\"z\" A int32", "EVO401 Acme.M.A Breaks/Breaks")]
    [InlineData("\"a\" A int32", "\"a\" Z int32", "")]
    [InlineData("\"A\" A int32 order 1|\"B\" B int32 order 2", "\"A\" A int32 order 3|\"B\" B int32 order 2", "EVO108 Acme.M.A Breaks/Breaks")]
    [InlineData("\"A\" A int32 order 1|\"B\" B int32 order 2", "\"A\" A int32 order 7|\"B\" B int32 order 9", "")]
    [InlineData("\"A\" A int32|\"B\" B int32", "\"A\" A int32 level 1|\"B\" B int32", "EVO108 Acme.M.B Breaks/Breaks")]
    [InlineData(
        "\"a\" A string|\"b\" B string", "\"b\" A string|\"a\" B string", "EVO401 Acme.M.B Wrong/Wrong; EVO401 Acme.M.A Wrong/Wrong")]
    [InlineData("\"a\" A string|\"b\" B string", "\"a\" B string", "EVO401 Acme.M.B Breaks/Wrong")]
    [InlineData("\"a\" A string", "\"b\" A string|\"a\" C string", "EVO401 Acme.M.A Wrong/Breaks")]
    [InlineData("\"a\" A int32", "\"a\" A int32 required", "EVO202 Acme.M.A Breaks/Safe")]
    [InlineData("\"a\" A int32", "\"a\" A int32|\"b\" B int32 required", "EVO201 Acme.M.B Breaks/Safe")]
    public void Members_that_are_known_by_name(string shipped, string code, string expected) =>
        Assert.Equal(expected, Check("datacontract", shipped, code, ByName));

    [Theory]
    [InlineData("0 A int32 as datacontract \"A\"", "0 B int32 as datacontract \"B\"", "EVO401 Acme.M.B names Breaks/Breaks")]
    [InlineData("0 A int32 as datacontract \"A\"", "1 A int32 as datacontract \"A\"", "EVO102 Acme.M.A gaps Breaks/Breaks")]
    [InlineData("0 A int32", "0 A int32 as datacontract \"Z\"", "")]
    [InlineData("0 A int32|\"B\" B int32 only as datacontract \"B\"", "0 A int32|\"B\" B string only as datacontract \"B\"", "EVO301 Acme.M.B names")]
    public void One_message_of_two_vocabularies(string shipped, string code, string expected) =>
        Assert.StartsWith(expected, Check("messagepack", shipped, code, WithGaps, ByName), StringComparison.Ordinal);

    [Theory]
    [InlineData("0 A int32 as datacontract \"A\" type string", "0 A int32 as datacontract \"A\"", "EVO301 Acme.M.A names Lossy/Breaks")]
    [InlineData("0 A int32 as datacontract \"A\" type string", "0 A int32 as datacontract \"A\" type string", "")]
    public void A_type_of_its_own_in_the_second_vocabulary(string shipped, string code, string expected) =>
        Assert.Equal(expected, Check("messagepack", shipped, code, WithGaps, ByName));

    [Fact]
    public void A_vocabulary_that_is_dropped_is_a_layout_that_is_gone() => Assert.Equal(
        "EVO308 Acme.M", Violations("messagepack", "0 A int32 as datacontract \"A\"", "0 A int32", WithGaps)
            .Select(violation => $"{violation.Rule.Id} {violation.Subject}").Single());

    [Theory]
    [InlineData("1 A int32 as protobuf-net 5", "EVO107 Acme.M")]
    [InlineData("5 A int32 as protobuf-net 1", "EVO103 Acme.M.A")]
    public void A_reservation_is_one_of_the_vocabulary_that_the_message_is_recorded_in(string code, string expected) => Assert.Equal(
        expected,
        string.Join(
            "; ",
            Violations("messagepack", "reserved 5", code, WithGaps, WithGaps with { Key = "other", Dialect = DialectNames.ProtobufNet })
                .Select(violation => $"{violation.Rule.Id} {violation.Subject}")));

    [Fact]
    public void One_edit_of_two_vocabularies_is_one_violation_that_names_both() => Assert.Contains(
        "Safe in Thrift Binary.",
        Assert.Single(Violations("messagepack", "0 A int32 as datacontract \"A\"", "0 B int32 as datacontract \"B\"", WithGaps, ByName)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_trait_is_judged_by_its_format() => Assert.Equal(
        "EVO308 Acme.M Wrong/Breaks",
        Check("memorypack", "\"$layout\" Sequential string|0 A int32", "0 A int32", ByPosition with
        {
            Traits = (change, _, _) => change is { Key: Trait.Layout, New: null }
                ? new(new(Verdict.Wrong), new(Verdict.Breaks))
                : Judgement.Safe,
        }));

    private static string Check(string dialect, string shipped, string code, params FormatRules[] formats) => string.Join(
        "; ",
        Violations(dialect, shipped, code, formats).Select(violation =>
            $"{violation.Rule.Id} {violation.Subject}{(formats.Length > 1 ? $" {violation.Format!.Key}" : "")} "
            + Verdicts(violation, MessageOf(dialect, shipped), MessageOf(dialect, code))));

    private static string Verdicts(Violation violation, MessageSchema old, MessageSchema @new)
    {
        var format = violation.Format!;
        var judgement = new ChangeJudge(format, SchemaSet.Empty, SchemaSet.Empty)
            .Judge(violation.Change!, old.In(format.Dialect), @new.In(format.Dialect));
        return $"{judgement.Backward.Verdict}/{judgement.Forward.Verdict}";
    }

    private static IReadOnlyList<Violation> Violations(string dialect, string shipped, string code, params FormatRules[] formats) =>
    [
        .. new CompatibilityChecker(new ShippedVersions(new BaselineHistory(FileOf(dialect, shipped))), SchemaSet.Empty)
            .Check(MessageOf(dialect, code), new(CompatibilityPolicy.Full, SchemaRole.Stored, formats))
            .Where(violation => violation.Rule.Id is not "EVO002"),
    ];

    private static MessageSchema MessageOf(string dialect, string facts) =>
        (MessageSchema)new BaselineHistory(FileOf(dialect, facts)).Find("Acme.M", 1)!;

    private static BaselineFile FileOf(string dialect, string facts) => BaselineReader.Read(
        $"schema-baseline 1\nshipped v1\n\nmessage Acme.M {dialect}\n"
        + string.Concat(facts.Split('|').Select(fact => $"  {Dated(fact)}\n"))).File!;

    /// <summary>A lifetime stands behind the type and the presence, and before what is said of order and views.</summary>
    private static string Dated(string fact)
    {
        string[] extras = [" only", " order", " level", " as "];
        var end = extras.Select(extra => fact.IndexOf(extra, StringComparison.Ordinal)).Where(index => index >= 0).DefaultIfEmpty(fact.Length).Min();
        return fact.Insert(end, " v1..");
    }
}
