using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaEvolution.Tool.Projects;

/// <summary>What <c>.editorconfig</c>, <c>.globalconfig</c> and MSBuild properties say.</summary>
internal sealed class ConfiguredOptions : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet files;
    private readonly Options global;

    private ConfiguredOptions(AnalyzerConfigSet files, IEnumerable<KeyValuePair<string, string>> properties)
    {
        this.files = files;
        global = new(files.GlobalConfigOptions.AnalyzerOptions.SetItems(properties));
    }

    /// <summary>Nothing is configured, as for a built assembly.</summary>
    public static ConfiguredOptions None { get; } = new(AnalyzerConfigSet.Create(ImmutableArray<AnalyzerConfig>.Empty), []);

    public override AnalyzerConfigOptions GlobalOptions => global;

    /// <param name="description">Its properties count even where the package does not make them visible to the compiler.</param>
    public static ConfiguredOptions Read(CSharpCommandLineArguments arguments, ProjectDescription description)
    {
        var files = arguments.AnalyzerConfigPaths.Where(File.Exists).Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path));
        KeyValuePair<string, string>[] properties =
        [
            new("build_property.SchemaEvolutionCompatibility", description.Compatibility),
            new("build_property.SchemaEvolutionFormats", description.Formats),
            new("build_property.SchemaEvolutionJsonNamespaces", description.JsonNamespaces),
        ];
        return new(AnalyzerConfigSet.Create(files.ToImmutableArray()), properties.Where(property => property.Value.Length > 0));
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionsOf(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OptionsOf(textFile.Path);

    /// <summary>The severity of a rule in a file, or everywhere if that is null; null if nothing is said of it.</summary>
    public ReportDiagnostic? SeverityOf(string rule, string? path)
    {
        if (path is not null && files.GetOptionsForSourcePath(path).TreeOptions.TryGetValue(rule, out var severity))
            return severity;
        return files.GlobalConfigOptions.TreeOptions.TryGetValue(rule, out severity) ? severity : null;
    }

    private Options OptionsOf(string path) => new(files.GetOptionsForSourcePath(path).AnalyzerOptions);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
