using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaEvolution.Analyzers;

namespace SchemaEvolution.Benchmarks;

/// <summary>The compiler as a build runs it, on one thread so that times can be added.</summary>
internal static class Compiler
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Ours = [new DeclarationAnalyzer(), new BaselineAnalyzer()];

    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);

    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(MessageAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <param name="library">The stub of the library that the code uses; null for the framework and our attributes alone.</param>
    public static Compilation Compile(IEnumerable<SourceFile> files, string? library = null) => CSharpCompilation.Create(
        "Generated",
        files.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Path)),
        library is null ? Framework : Framework.Add(LibraryStubs.Reference(library, Framework)),
        Options);

    /// <param name="baseline">A text that no earlier compilation has seen: what was parsed once is kept as long as its text is.</param>
    public static CompilationWithAnalyzers Analyze(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AdditionalText baseline) =>
        compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([baseline]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));

    /// <returns>The assembly.</returns>
    public static byte[] Emit(Compilation compilation)
    {
        using var output = new MemoryStream();
        DemandNone(compilation.Emit(output).Diagnostics);
        return output.ToArray();
    }

    /// <summary>The generated project is in order: with a finding, something else would be measured.</summary>
    public static void DemandNone(IEnumerable<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(found => found.Severity is not DiagnosticSeverity.Hidden) is { } diagnostic)
            throw new InvalidOperationException(diagnostic.ToString());
    }
}
