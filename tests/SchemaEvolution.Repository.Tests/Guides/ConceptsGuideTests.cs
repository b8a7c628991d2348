using System.Text;
using System.Xml.Linq;
using SchemaEvolution.Analyzers.Tests.Verifying;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Repository.Tests.Pages;

namespace SchemaEvolution.Repository.Tests.Guides;

public sealed class ConceptsGuideTests
{
    private static readonly Page Guide = new("docs/concepts.md");

    private static readonly string Baseline = Guide.Block("text baseline")!;

    private static readonly string WithAccept = $"{Baseline}\n{Guide.Block("text accept")}";

    private static readonly string Widened = Guide.Block("csharp")!.Replace("int Quantity", "long Quantity");

    /// <summary>A member, and the rule that a new field of its kind breaks or <c>safe</c>.</summary>
    public static TheoryData<string, string> Presence
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var cells in Guide.RowsBelow("Presence"))
                data.Add(Page.CodeIn(cells[1])[0], cells[3]);
            return data;
        }
    }

    [Fact]
    public void The_picture_is_there_and_says_what_it_shows()
    {
        const string Picture = "images/two-directions.svg";
        Assert.Contains($"]({Picture})", Guide.Prose);
        var parts = XDocument.Parse(RepositoryFiles.Read($"docs/{Picture}")).Root!.Elements().Select(part => part.Name.LocalName);
        Assert.Equal(["title", "desc"], parts.Take(2));
    }

    [Fact]
    public Task The_example_is_what_the_baseline_records() => Verify.DiagnosticsAsync(Baseline, PageCode.ToFiles(Guide.Block("csharp")!));

    [Fact]
    public void The_bytes_are_those_of_the_values() => Assert.All(
        Guide.RowsBelow("What is on the wire"),
        cells => Assert.Equal(
            Convert.FromHexString(Page.CodeIn(cells[0])[0].Replace(" ", "")),
            Encode(int.Parse(cells[1]), cells[2], Page.CodeIn(cells[3])[0])));

    [Theory, MemberData(nameof(Presence))]
    public Task A_new_field_is_as_safe_as_the_table_says(string declaration, string outcome)
    {
        const string Shipped = """
            schema-baseline 1
            shipped v1

            message global::Example
              1 Id int64 v1..

            """;
        var marked = outcome == "safe" ? declaration : declaration.Replace("required", $"{{|{outcome}:required|}}");
        var property = marked.Split(" = ") is [var name, var value] ? $"{name} {{ get; set; }} = {value};" : $"{marked} {{ get; set; }}";
        var code = $$"""[Message] public partial class Example { [Tag(1)] public long Id { get; set; } [Tag(2)] public {{property}} }""";
        return Verify.DiagnosticsAsync(Shipped, PageCode.ToFiles(code), ignore: ["EVO002"]);
    }

    [Fact]
    public void Verdicts_are_those_of_the_table() => Assert.All(Guide.RowsBelow("Verdicts"), cells =>
    {
        var judgement = Judge(string.Concat(Page.CodeIn(cells[0])), Page.CodeIn(cells[1])[0]);
        Assert.Equal(cells[2], Describe(judgement.Backward));
        Assert.Equal(cells[3], Describe(judgement.Forward));
    });

    [Fact]
    public void Roles_imply_the_policies_of_the_table() => Assert.All(Guide.RowsBelow("Policies and roles"), cells =>
    {
        var policy = CompatibilityPolicy.TryParse(Page.CodeIn(cells[1])[0]);
        Assert.All(Page.CodeIn(cells[0]), role => Assert.Equal(policy, CompatibilityPolicy.Full.For(Enum.Parse<SchemaRole>(role))));
    });

    [Fact]
    public Task The_break_is_reported_as_told() =>
        Verify.MessageAsync(Baseline, PageCode.ToFiles(Widened), Guide.Block("text message")!.TrimEnd());

    [Fact]
    public Task Once_it_is_accepted_it_is_only_not_recorded() =>
        Verify.DiagnosticsAsync(WithAccept, PageCode.ToFiles(Widened), ignore: ["EVO002"]);

    [Fact]
    public void The_baseline_is_canonical_before_and_after_the_acceptance() => Assert.All(
        [Baseline, WithAccept],
        text => Assert.Equal(text, BaselineWriter.Write(BaselineReader.Read(text).File!)));

    [Fact]
    public void The_command_says_what_the_line_says()
    {
        var line = BaselineReader.Read(WithAccept).File!.Accepts.Single();
        Assert.Equal($"dotnet schema accept {line.Rule} {line.Subject} --reason \"{line.Reason}\"\n", Guide.Block("sh"));
    }

    /// <summary>One field; .NET's 7-bit integers are the varints of Protobuf, and its strings are length-delimited UTF-8.</summary>
    private static byte[] Encode(int tag, string wireType, string value)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write7BitEncodedInt((tag << 3) | (wireType is "varint" ? 0 : 2));
        if (wireType is "varint")
            writer.Write7BitEncodedInt(int.Parse(value));
        else
            writer.Write(value);
        return bytes.ToArray();
    }

    /// <summary>What a message that has one line in v1, if any, and another in v2 does to its readers.</summary>
    private static Judgement Judge(string before, string after)
    {
        var lines = before.Length > 0 ? $"  {before} v1\n  {after} v2..\n" : $"  {after} v2..\n";
        var file = BaselineReader.Read($"schema-baseline 1\nshipped v2\n\nmessage Shop.Order\n  1 Id int64 v1..\n{lines}").File!;
        var history = new BaselineHistory(file);
        var (old, @new) = (history.At(1), history.At(2));
        var judge = new ChangeJudge(ProtobufFormat.Rules, old, @new);
        var change = Assert.Single(SchemaDiff.Compare(old.Find("Shop.Order")!, @new.Find("Shop.Order")!));
        return judge.Judge(change, old.Find("Shop.Order")!, @new.Find("Shop.Order")!);
    }

    private static string Describe(Outcome outcome)
    {
        var verdict = outcome.Verdict.ToString().ToLowerInvariant();
        return outcome.Witness switch
        {
            null => verdict,
            { Read: Witness.Skipped } witness => $"{verdict}: `{witness.Written}` is skipped",
            var witness => $"{verdict}: `{witness.Written}` is read as `{witness.Read}`",
        };
    }
}
