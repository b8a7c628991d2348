using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SchemaEvolution.Tool.Projects;

/// <summary>Makes compilations from descriptions; projects that reference each other do so as source.</summary>
internal sealed class ProjectCompiler(IReadOnlyList<ProjectDescription> descriptions)
{
    private readonly Dictionary<string, ProjectDescription> byOutput = descriptions
        .SelectMany(description => description.Outputs.Select(output => (output, description)))
        .GroupBy(pair => pair.output, StringComparer.Ordinal)
        .ToDictionary(pairs => pairs.Key, pairs => pairs.First().description, StringComparer.Ordinal);

    private readonly Dictionary<ProjectDescription, CompiledProject> compiled = [];
    private readonly Dictionary<string, MetadataReference> assemblies = new(StringComparer.Ordinal);
    private readonly GeneratorLoader generators = new();

    public CompiledProject Compile(ProjectDescription description, CancellationToken ct)
    {
        if (compiled.TryGetValue(description, out var known))
            return known;

        var folder = Path.GetDirectoryName(description.Path)!;
        var arguments = CSharpCommandLineParser.Default.Parse(description.Arguments, folder, sdkDirectory: null);
        var options = ConfiguredOptions.Read(arguments, description);
        var compilation = CSharpCompilation.Create(
            arguments.CompilationName ?? Path.GetFileNameWithoutExtension(description.Path),
            arguments.SourceFiles.AsParallel().AsOrdered().WithCancellation(ct).Select(file => Parse(file.Path, arguments, ct)),
            arguments.MetadataReferences.Select(reference => Resolve(reference, folder, ct)).OfType<MetadataReference>(),
            arguments.CompilationOptions.WithStrongNameProvider(new DesktopStrongNameProvider(arguments.KeyFileSearchPaths)));
        return compiled[description] = new(description, Generate(compilation, arguments, options, ct), options, AdditionalFiles(arguments));
    }

    private static SyntaxTree Parse(string path, CSharpCommandLineArguments arguments, CancellationToken ct)
    {
        using var file = File.OpenRead(path);
        return CSharpSyntaxTree.ParseText(SourceText.From(file, arguments.Encoding), arguments.ParseOptions, path, ct);
    }

    private MetadataReference? Resolve(CommandLineReference reference, string folder, CancellationToken ct)
    {
        var path = Path.GetFullPath(reference.Reference, folder);
        var (aliases, embed) = (reference.Properties.Aliases, reference.Properties.EmbedInteropTypes);
        if (byOutput.TryGetValue(path, out var project))
            return Compile(project, ct).Compilation.ToMetadataReference(aliases, embed);
        if (!File.Exists(path))
            return null;
        if (!assemblies.TryGetValue(path, out var assembly))
            assemblies.Add(path, assembly = MetadataReference.CreateFromFile(path));
        return assembly.WithProperties(reference.Properties);
    }

    private Compilation Generate(
        CSharpCompilation compilation, CSharpCommandLineArguments arguments, ConfiguredOptions options, CancellationToken ct)
    {
        var found = arguments.AnalyzerReferences
            .Select(reference => Path.GetFullPath(reference.FilePath, arguments.BaseDirectory!))
            .Where(File.Exists)
            .SelectMany(path => new AnalyzerFileReference(path, generators).GetGenerators(LanguageNames.CSharp))
            .ToList();
        if (found.Count == 0)
            return compilation;
        CSharpGeneratorDriver.Create(found, AdditionalFiles(arguments), arguments.ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _, ct);
        return updated;
    }

    private static ImmutableArray<AdditionalText> AdditionalFiles(CSharpCommandLineArguments arguments) =>
        [.. arguments.AdditionalFiles.Select(file => new AdditionalFile(file.Path))];

    private sealed class AdditionalFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) =>
            File.Exists(path) ? SourceText.From(File.ReadAllText(path)) : null;
    }
}

/// <summary>One target framework of a project as the compiler sees it.</summary>
internal sealed record CompiledProject(
    ProjectDescription Description, Compilation Compilation, ConfiguredOptions Options, ImmutableArray<AdditionalText> AdditionalFiles);
