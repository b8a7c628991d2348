using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Tool.Tests.Output;

public sealed class GitHubReportTests
{
    [Theory]
    [InlineData(RuleSeverity.Error, "error")]
    [InlineData(RuleSeverity.Warning, "warning")]
    [InlineData(RuleSeverity.Info, "notice")]
    public void A_finding_is_a_command_with_a_path_from_the_root_of_the_repository(RuleSeverity severity, string command) => Assert.Equal(
        $"::{command} file=src/Order.cs,line=12,col=16,title=EVO302::'it' says …\n",
        Sample.Write("github", Sample.Full with { Severity = severity }));

    [Fact]
    public void Without_a_column_the_line_is_marked() => Assert.Equal(
        "::warning file=src/schema.baseline,line=7,title=EVO302::'it' says …\n",
        Sample.Write("github", Sample.Full with { Location = null }));

    [Fact]
    public void Without_a_place_the_project_is_marked() => Assert.Equal(
        "::notice file=src/Shop.csproj,line=1,title=EVO005::text\n",
        Sample.Write("github", Sample.Bare));

    [Fact]
    public void A_message_cannot_end_the_command() => Assert.Equal(
        "::notice file=src/Shop.csproj,line=1,title=EVO005::100%25%0D%0A::error::a%250A, b: c\n",
        Sample.Write("github", Sample.Bare with { Message = "100%\r\n::error::a%0A, b: c" }));

    [Fact]
    public void A_path_cannot_end_its_property() => Assert.Equal(
        "::warning file=src/100%25/a%2C b%3A%3Ac.cs,line=3,title=EVO302::'it' says …\n",
        Sample.Write("github", Sample.Full with { Location = new("100%/a, b::c.cs", 3) }));

    [Fact]
    public void Each_finding_has_a_line() => Assert.Equal(2, Sample.Write("github", Sample.Full, Sample.Bare).Count(sign => sign == '\n'));

    [Fact]
    public void Without_findings_nothing_is_written() => Assert.Empty(Sample.Write("github"));
}
