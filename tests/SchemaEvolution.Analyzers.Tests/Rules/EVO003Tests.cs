using static SchemaEvolution.Analyzers.Tests.Rules.Text;

namespace SchemaEvolution.Analyzers.Tests.Rules;

public class EVO003Tests
{
    private static readonly string Sources = Order("[Tag(1)] public string Id = \"\";");

    [Theory]
    [InlineData("{|EVO003:schema|}")]
    [InlineData("{|EVO003:schema-baseline 2|}\nshipped v1\n")]
    [InlineData("schema-baseline 1\nshipped v1\n\n{|EVO003:<<<<<<< HEAD|}\nmessage Acme.Order\n  1 Id int64 v1..\n")]
    [InlineData("schema-baseline 1\nshipped v1\n\nmessage Acme.Order\n  1 Id int64 {|EVO003:soon|}\n  2 Note text{|EVO003:|}\n")]
    public Task Only_what_cannot_be_read_is_reported_and_nothing_is_compared(string baseline) => Verify.DiagnosticsAsync(baseline, Sources);

    [Fact]
    public Task Faults_of_the_code_for_itself_are_reported_all_the_same() => Verify.DiagnosticsAsync(
        "{|EVO003:schema|}", Order("[Tag(1)] public string Id = \"\"; [Tag({|EVO104:1|})] public int Other;"));

    [Fact]
    public Task Severity_is_set_by_global_configuration() => Verify.DiagnosticsAsync(
        "schema", Sources, setup: new() { GlobalConfig = "dotnet_diagnostic.EVO003.severity = none" });

    [Theory]
    [InlineData("schema-baseline 1\r\nshipped v1\r\n\r\nmessage Acme.Order\r\n  1 Id string v1..\r\n")]
    [InlineData("schema-baseline 1\nshipped v1\nshipped v1\n\nmessage Acme.Order\n  1 Id string v1.. something new\n")]
    public Task What_can_be_read_is_silent(string baseline) => Verify.DiagnosticsAsync(baseline, Sources);

    [Fact]
    public Task Project_without_messages_has_its_baseline_checked() => Verify.DiagnosticsAsync("{|EVO003:schema|}", "class Order;");
}
