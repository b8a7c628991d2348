using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaEvolution.Analyzers.Tests.Fixes;

public class ProviderTests
{
    [Fact]
    public void Every_rule_with_a_repair_has_one_provider() => Assert.Equal(
        [
            "EVO001", "EVO002", "EVO005",
            "EVO101", "EVO102", "EVO103", "EVO104", "EVO105", "EVO106", "EVO107", "EVO108",
            "EVO201", "EVO202", "EVO203", "EVO204", "EVO205", "EVO206", "EVO207", "EVO208",
            "EVO301", "EVO302", "EVO303", "EVO304", "EVO305", "EVO306", "EVO307", "EVO308",
            "EVO401", "EVO402",
            "EVO501", "EVO502", "EVO503", "EVO504", "EVO505", "EVO506", "EVO507",
            "EVO601", "EVO602", "EVO603",
            "EVO701", "EVO702", "EVO704",
        ],
        Shipped.Fixes.SelectMany(provider => provider.FixableDiagnosticIds));

    [Fact]
    public void Every_provider_is_named_after_its_rule() =>
        Assert.All(Shipped.Fixes, provider => Assert.Equal($"{provider.FixableDiagnosticIds.Single()}Fixes", provider.GetType().Name));

    [Fact]
    public void Every_provider_fixes_all_in_document_project_and_solution() => Assert.All(Shipped.Fixes, provider => Assert.Equal(
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution],
        provider.GetFixAllProvider()!.GetSupportedFixAllScopes()));
}
