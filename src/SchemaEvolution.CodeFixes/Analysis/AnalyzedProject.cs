using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Analyzers;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Symbols;
using SchemaEvolution.Symbols.Checking;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.CodeFixes.Analysis;

/// <summary>A project as the analyzers see it: its compilation, its baseline, and what is wrong with each declaration.</summary>
internal sealed class AnalyzedProject
{
    /// <summary>A state of a project is asked about by every diagnostic, and before and after each proposal.</summary>
    private static readonly ConditionalWeakTable<Project, AnalyzedProject> Known = new();

    private readonly Lazy<IReadOnlyList<(DeclaredSchema Declared, Violation Violation, Location Place)>> found;

    private AnalyzedProject(
        Project project, Compilation compilation, BaselineDocument baseline, SchemaReader reader, IReadOnlyList<SchemaReader> otherTargets)
    {
        Project = project;
        Compilation = compilation;
        Baseline = baseline;
        OtherTargets = otherTargets;
        var settings = new SettingsReader(project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        Schema = new(reader, settings, baseline.History, isCompared: !baseline.HasErrors);
        var codecs = new CodecChecks(compilation, reader, settings);
        found = new(() =>
        [
            .. from declared in Schema.Declarations()
               from located in declared.Dialect is null ? Schema.Check(declared).Concat(codecs.Check(declared)) : Schema.Check(declared)
               select (declared, located.Violation, located.Location),
        ]);
    }

    public Project Project { get; }

    public Compilation Compilation { get; }

    public BaselineDocument Baseline { get; }

    public SchemaProject Schema { get; }

    /// <summary>What the same project declares for other target frameworks.</summary>
    public IReadOnlyList<SchemaReader> OtherTargets { get; }

    /// <summary>All that the source rules report, what they report it of, and where.</summary>
    public IReadOnlyList<(DeclaredSchema Declared, Violation Violation, Location Place)> Violations => found.Value;

    /// <returns>Null if the project references no known dialect.</returns>
    public static async Task<AnalyzedProject?> CreateAsync(Project project, CancellationToken ct)
    {
        if (Known.TryGetValue(project, out var known))
            return known;
        var baseline = await BaselineDocument.FindAsync(project, ct).ConfigureAwait(false);
        if (await project.GetCompilationAsync(ct).ConfigureAwait(false) is not { } compilation
            || ReaderOf(project, compilation, baseline) is not { } reader)
            return null;
        var others = new List<SchemaReader>();
        foreach (var other in project.Solution.Projects.Where(other => other.Id != project.Id && other.FilePath == project.FilePath))
            if (await other.GetCompilationAsync(ct).ConfigureAwait(false) is { } target
                && ReaderOf(other, target, baseline) is { } declared)
                others.Add(declared);
        return Known.GetValue(project, _ => new(project, compilation, baseline, reader, others));
    }

    private static SchemaReader? ReaderOf(Project project, Compilation compilation, BaselineDocument baseline)
    {
        var settings = new SettingsReader(project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        return SchemaReader.TryCreate(compilation, settings.JsonScopeOf(compilation, baseline.History));
    }

    /// <summary>Whether all target frameworks declare the same by a name: what one of them writes must not be wrong for another.</summary>
    public bool TargetsAgreeOn(string name) => OtherTargets.All(other => Equals(other.Find(name), Schema.Reader.Find(name)));

    /// <summary>The violation that a diagnostic reports, as the project is now; null if it is there no more.</summary>
    public (DeclaredSchema Declared, Violation Violation, Location Place)? Find(Diagnostic diagnostic)
    {
        foreach (var pair in Violations)
            if (diagnostic.IsFrom(pair.Violation))
                return pair;
        return null;
    }
}
