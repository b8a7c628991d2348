using Microsoft.CodeAnalysis.CodeFixes;
using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

/// <summary>EVO205, EVO503, EVO506, EVO603, and EVO103 by name: what only some formats ask for.</summary>
public class FormatTests
{
    private static readonly string Statuses =
        Baseline(1, "enum Acme.Status; 1 Active v1..; 2 Closed v1..", "message Acme.Order; 2 B enum Acme.Status default Closed v1..");

    private static readonly string Shapes = Baseline(1, "message Acme.Circle", "union Acme.Shape; 1 Acme.Circle v1..", "message Acme.Square");

    [Fact]
    public Task Field_takes_the_first_value_as_its_default() => Verify.FixAsync(
        Statuses,
        WithStatus("[Tag(1)] public Status {|EVO205:A|} { get; set; } [Tag(2)] public Status B = Status.Closed;"),
        WithStatus("[Tag(1)] public Status A { get; set; } = Status.Active; [Tag(2)] public Status B = Status.Closed;"),
        setup: InFormats("avro"));

    [Fact]
    public Task Positional_parameter_takes_it_where_C_sharp_allows() => Verify.FixAsync(
        Statuses,
        Source("public enum Status { Active = 1, Closed } [Message] public record Order([property: Tag(1)] Status {|EVO205:A|}, [property: Tag(2)] Status B = Status.Closed);"),
        Source("public enum Status { Active = 1, Closed } [Message] public record Order([property: Tag(1)] Status A = Status.Active, [property: Tag(2)] Status B = Status.Closed);"),
        setup: InFormats("avro"));

    [Fact]
    public Task All_fields_take_a_default() => Verify.FixAllAsync(
        Statuses,
        WithStatus("[Tag(1)] public Status {|EVO205:A|}; [Tag(2)] public Status B = Status.Closed; [Tag(3)] public Status {|EVO205:C|};"),
        WithStatus(
            "[Tag(1)] public Status A = Status.Active; [Tag(2)] public Status B = Status.Closed; [Tag(3)] public Status C = Status.Active;"),
        FixAllScope.Solution,
        setup: InFormats("avro"));

    [Theory]
    [InlineData("A = {|EVO205:default|}")]
    [InlineData("A = {|EVO205:First|}; private static Status First => Status.Active")]
    public async Task No_default_where_one_stands(string member) => Assert.DoesNotContain(
        "Add the default Status.Active",
        await Verify.OfferedFixesAsync(
            Statuses, WithStatus($"[Tag(1)] public Status {member}; [Tag(2)] public Status B = Status.Closed;"), InFormats("avro")));

    [Theory]
    [InlineData("avro", true)]
    [InlineData("avro, protobuf", false)]
    public async Task No_default_that_the_newest_version_did_not_have_where_that_breaks_another_format(string formats, bool isOffered)
    {
        var second = Baseline(
            2, "enum Acme.Status; 1 Active v1..; 2 Closed v1..", "message Acme.Order; 1 A enum Acme.Status v2..; 2 B int32 v1..");
        var offered = await Verify.OfferedFixesAsync(
            second, WithStatus("[Tag(1)] public Status {|EVO205:A|}; [Tag(2)] public int B;"), InFormats(formats));
        Assert.Equal(isOffered, offered.Contains("Add the default Status.Active"));
    }

    [Theory]
    [InlineData("1 Active v1..; 2 Closed v1..", " Active = 1, Closed = 2, {|EVO503:Lost|} ", " [Fallback] Active = 1, Closed = 2, Lost ")]
    [InlineData("1 Active v1..; 0 Unknown v1..", " Active = 1, Unknown = 0, {|EVO503:Lost|} = 3 ", " Active = 1, [Fallback] Unknown = 0, Lost = 3 ")]
    [InlineData("0 Unknown v1..", "\n    // not told\n    Unknown,\n    {|EVO503:Lost|},\n", "\n    // not told\n    [Fallback]\n    Unknown,\n    Lost,\n")]
    public Task Zero_value_or_else_the_first_becomes_the_fallback(string facts, string before, string after) => Verify.FixAsync(
        Baseline(1, $"enum Acme.Status; {facts}"), WithValues(before), WithValues(after), setup: InFormats("json"));

    [Fact]
    public Task One_fallback_is_for_all_new_values() => Verify.FixAllAsync(
        Baseline(1, "enum Acme.Status; 0 Unknown v1.."),
        WithValues("Unknown, {|EVO503:Lost|}, {|EVO503:Found|}"),
        WithValues("[Fallback] Unknown, Lost, Found"),
        FixAllScope.Project,
        setup: InFormats("avro"));

    [Fact]
    public async Task New_value_can_be_accepted() => Assert.Equal(
        ["Name 'Unknown' as the fallback value", "Accept this break"],
        await Verify.OfferedFixesAsync(Baseline(1, "enum Acme.Status; 0 Unknown v1.."), WithValues("Unknown, {|EVO503:Lost|}"), InFormats("json")));

    [Fact]
    public Task New_case_can_only_be_accepted() => Verify.FixAsync(
        Shapes,
        WithCase("{|EVO506:Square|}"),
        WithCase("Square"),
        expectedBaseline: Shapes + "\naccept EVO506 Acme.Shape.Square v2 \"TODO\"\n",
        remaining: ["EVO506", "EVO705"],
        setup: InFormats("json"));

    [Fact]
    public Task Accepted_case_is_silent() => Verify.DiagnosticsAsync(
        Shapes + "\naccept EVO506 Acme.Shape.Square v2 \"readers first\"\n", WithCase("{|EVO002:Square|}"), setup: InFormats("json"));

    [Theory]
    [InlineData("[Tag(1)] public {|EVO603:long|} Id;", "[Tag(1, Encoding = TagEncoding.Text)] public long Id;")]
    [InlineData("[Tag(1, Name = \"Id\")] public {|EVO603:ulong?|} Number;", "[Tag(1, Name = \"Id\", Encoding = TagEncoding.Text)] public ulong? Number;")]
    [InlineData("[Tag(1)] public {|EVO603:List<long>|} Ids = [];", "[Tag(1, Encoding = TagEncoding.Text)] public List<long> Ids = [];")]
    public Task Integer_is_written_as_text(string before, string after) =>
        Verify.FixAsync(Baseline(0), Order(before), Order(after), setup: InFormats("json"));

    [Fact]
    public Task All_integers_are_written_as_text() => Verify.FixAllAsync(
        OrderBaseline("1 Id int64 v1..; 2 Total uint64 v1.."),
        Order("[Tag(1)] public {|EVO603:long|} Id; [Tag(2)] public {|EVO603:ulong|} Total;"),
        Order("[Tag(1, Encoding = TagEncoding.Text)] public long Id; [Tag(2, Encoding = TagEncoding.Text)] public ulong Total;"),
        FixAllScope.Solution,
        setup: InFormats("json, protobuf"));

    [Theory]
    [InlineData("Encoding = TagEncoding.ZigZag")]
    [InlineData("Encoding = TagEncoding.Fixed")]
    [InlineData("Encoding = TagEncoding.Decimal")]
    public async Task Encoding_that_was_chosen_stays(string encoding) =>
        Assert.Empty(await Verify.OfferedFixesAsync(Baseline(0), Order($"[Tag(1, {encoding})] public {{|EVO603:long|}} Id;"), InFormats("json")));

    [Fact]
    public async Task Another_tag_does_not_free_a_reserved_name() => Assert.Equal(
        ["Accept this break"],
        await Verify.OfferedFixesAsync(
            OrderBaseline("1 Id int32 v1..; reserved 2 Total v1.."),
            Source("[Message, Reserved(2, \"Total\")] public class Order { [Tag(1)] public int Id; [Tag(3)] public int {|EVO103:Total|}; }"),
            InFormats("json")));

    [Fact]
    public Task Accepted_name_is_silent() => Verify.DiagnosticsAsync(
        OrderBaseline("1 Id int32 v1..; reserved 2 Total v1..") + "\naccept EVO103 Acme.Order.Total v2 \"no old data\"\n",
        Source("[Message, Reserved(2, \"Total\")] public class Order { [Tag(1)] public int Id; [Tag(3)] public int {|EVO002:Total|}; }"),
        setup: InFormats("json"));

    private static string WithStatus(string members) => Source($"public enum Status {{ Active = 1, Closed = 2 }} [Message] public class Order {{ {members} }}");

    private static string WithValues(string values) => Source($"public enum Status {{{values}}}");

    private static string WithCase(string type) => Source($$"""
        [Message, Case(1, typeof(Circle)), Case(2, typeof({{type}}))] public abstract class Shape;
        public class Circle : Shape;
        [Message] public class Square : Shape;
        """);
}
