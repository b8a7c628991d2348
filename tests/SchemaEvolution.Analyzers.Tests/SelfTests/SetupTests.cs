using Microsoft.CodeAnalysis.CSharp;
using Xunit.Sdk;

namespace SchemaEvolution.Analyzers.Tests.SelfTests;

public class SetupTests
{
    private static readonly TestSetup Setup = new() { Analyzers = [new BadNames()] };

    [Fact]
    public Task Editorconfig_reaches_the_files_of_its_section() => Verify.DiagnosticsAsync(
        null,
        [new("In/A.cs", "class {|TST003:OrderA|};"), new("Out/B.cs", "class OrderB;")],
        setup: Setup with { EditorConfig = "[In/*.cs]\nschema_evolution.known = Order" });

    [Fact]
    public Task Editorconfig_sets_severity() => Verify.DiagnosticsAsync(
        null, "class BadOrder;", setup: Setup with { EditorConfig = "[*.cs]\ndotnet_diagnostic.TST001.severity = none" });

    [Fact]
    public Task Global_configuration_carries_build_properties() => Verify.DiagnosticsAsync(
        null, "class {|TST003:Order|};", setup: Setup with { GlobalConfig = "build_property.Known = Order" });

    [Fact]
    public Task Global_configuration_sets_severity_in_the_baseline() => Verify.DiagnosticsAsync(
        "Bad", "class Order;", setup: Setup with { GlobalConfig = "dotnet_diagnostic.TST002.severity = none" });

    [Fact]
    public Task Pragma_suppresses() => Verify.DiagnosticsAsync(null, "#pragma warning disable TST001\nclass BadOrder;", setup: Setup);

    [Fact]
    public Task Referenced_project_is_compiled_and_not_judged() => Verify.DiagnosticsAsync(
        null, "class {|TST001:BadOrder|} : BadBase;", setup: Setup with { Referenced = "public class BadBase;" });

    [Fact]
    public Task Attributes_are_referenced() => Verify.DiagnosticsAsync(
        null, "[SchemaEvolution.Message] partial class {|TST001:BadOrder|};", setup: Setup);

    [Fact]
    public Task Framework_alone_lacks_the_assemblies_of_the_test() => Assert.ThrowsAsync<FailException>(
        () => Verify.DiagnosticsAsync(null, "class Order : Xunit.FactAttribute;", setup: Setup with { References = References.Framework }));

    [Fact]
    public Task Parse_options_set_the_language() => Assert.ThrowsAsync<FailException>(
        () => Verify.DiagnosticsAsync(null, "class Order;", setup: Setup with { ParseOptions = new(LanguageVersion.CSharp11) }));

    [Fact]
    public Task Each_target_has_its_symbols_and_a_linked_finding_counts_once() => Verify.DiagnosticsAsync(
        null,
        """
        class {|TST001:BadEverywhere|};
        #if NEW
        class {|TST001:BadNew|};
        #else
        class {|TST001:BadOld|};
        #endif
        """,
        setup: Setup with { Targets = [["NEW"], ["OLD"]] });
}
