namespace SchemaEvolution.Package.Tests;

[Collection(PackedOnce.Name)]
public sealed class SwitchTests(Feed feed)
{
    [Fact]
    public async Task By_default_the_rules_warn_and_the_build_goes_on()
    {
        using var tree = Shop.In(feed);
        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.Equal(Shop.Warnings, tree.Findings("Shop"));
    }

    [Fact]
    public async Task Enforce_makes_an_error_of_each_rule_that_warns()
    {
        using var tree = Shop.In(feed, "<SchemaEvolution>enforce</SchemaEvolution>");
        Assert.NotEqual(0, (await tree.BuildAsync("Shop")).ExitCode);
        Assert.Equal(Shop.Errors, tree.Findings("Shop"));
    }

    [Fact]
    public async Task Enforce_stands_above_an_editorconfig_that_says_warning()
    {
        using var tree = Shop.In(feed, "<SchemaEvolution>enforce</SchemaEvolution>");
        tree.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.EVO302.severity = warning\n");
        Assert.NotEqual(0, (await tree.BuildAsync("Shop")).ExitCode);
        Assert.Equal(Shop.Errors, tree.Findings("Shop"));
    }

    [Fact]
    public async Task Enforce_does_not_make_an_error_of_an_info()
    {
        using var tree = Shop.In(feed, "<SchemaEvolution>enforce</SchemaEvolution>");
        tree.Write("Shop/schema.baseline", "schema-baseline 1\nshipped v0\n");
        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.Equal(["note EVO001 Order.cs"], tree.Findings("Shop"));
    }

    [Fact]
    public async Task Off_is_silent()
    {
        using var tree = Shop.In(feed, "<SchemaEvolution>off</SchemaEvolution>");
        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.Empty(tree.Findings("Shop"));
    }

    [Theory]
    [InlineData(
        "<SchemaEvolution>enforced</SchemaEvolution>",
        "The property SchemaEvolution is 'enforced'; it must be warn, enforce or off.")]
    [InlineData(
        "<SchemaEvolutionCompatibility>bakward_latest</SchemaEvolutionCompatibility>",
        "The property SchemaEvolutionCompatibility is 'bakward_latest'; it must be full, backward, forward or none, with or without _latest.")]
    [InlineData(
        "<SchemaEvolutionFormats>json;protobof</SchemaEvolutionFormats>",
        "The property SchemaEvolutionFormats is 'json,protobof'; it must be one or more of protobuf, json, thrift_binary, thrift_compact and avro.")]
    public async Task Another_word_stops_the_build_and_names_those_that_are_known(string property, string error)
    {
        using var tree = Shop.In(feed, property);
        var run = await tree.BuildAsync("Shop");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(error, run.Output);
    }

    [Fact]
    public async Task Warnings_as_errors_in_a_shared_props_file_stop_the_build()
    {
        using var tree = Shop.In(feed);
        tree.Write("Directory.Build.props", "<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup></Project>");
        Assert.NotEqual(0, (await tree.BuildAsync("Shop")).ExitCode);
        Assert.Equal(Shop.Errors, tree.Findings("Shop"));
    }

    [Fact]
    public async Task Several_formats_reach_the_compiler_whole()
    {
        using var tree = Shop.In(feed, "<SchemaEvolutionFormats>json;protobuf</SchemaEvolutionFormats>");
        (await tree.BuildAsync("Shop")).AssertSuccess();
        Assert.Equal("json,protobuf", (await tree.RunAsync("msbuild", "Shop", "-getProperty:SchemaEvolutionFormats")).Output.Trim());
    }
}
