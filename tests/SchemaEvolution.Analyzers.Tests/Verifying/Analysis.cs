using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaEvolution.Analyzers.Tests.Verifying;

/// <summary>Compiles a solution and runs the analyzers over it.</summary>
internal static class Analysis
{
    /// <summary>What the analyzers report in the projects under test, in order of file, place and id.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Solution solution, TestSetup setup)
    {
        List<Diagnostic> found = [];
        foreach (var project in solution.ProjectsUnderTest())
        {
            // A linked file is analysed once a target; what two targets say alike is one finding.
            var known = found.Select(Identity).ToHashSet();
            found.AddRange((await RunAsync(project, setup)).Where(diagnostic => !known.Contains(Identity(diagnostic))));
        }

        return
        [
            .. found
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the analyzers report in one project; an analyzer that throws fails the test.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Project project, TestSetup setup)
    {
        var compilation = await project.GetCompilationAsync();
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation!.WithAnalyzers(setup.Analyzers, options).GetAnalyzerDiagnosticsAsync();
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == "AD0001") is { } crash)
            Assert.Fail(crash.GetMessage());
        return diagnostics;
    }

    /// <summary>Fails if a project of the solution does not compile.</summary>
    public static async Task AssertCompilesAsync(Solution solution, TestSetup setup)
    {
        if (setup.AllowCompilerErrors)
            return;

        foreach (var project in solution.Projects)
        {
            var compilation = await project.GetCompilationAsync();
            var errors = compilation!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count > 0)
                Assert.Fail($"The code does not compile.\n\n{string.Join('\n', errors)}\n\n{await SolutionFiles.PrintAsync(solution)}");
        }
    }

    private static (Finding, string) Identity(Diagnostic diagnostic) => (Finding.Of(diagnostic), diagnostic.GetMessage());
}
