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
    private readonly Lazy<IReadOnlyList<(DeclaredSchema Declared, Violation Violation)>> found;

    private AnalyzedProject(Project project, Compilation compilation, BaselineDocument baseline, SchemaReader reader, CancellationToken ct)
    {
        Project = project;
        Compilation = compilation;
        Baseline = baseline;
        Schema = new(reader, new SettingsReader(project.AnalyzerOptions.AnalyzerConfigOptionsProvider), baseline.History, !baseline.HasErrors);
        found = new(() => [.. Declarations(ct).SelectMany(declared => Schema.Check(declared, ct).Select(located => (declared, located.Violation)))]);
    }

    public Project Project { get; }

    public Compilation Compilation { get; }

    public BaselineDocument Baseline { get; }

    public SchemaProject Schema { get; }

    /// <summary>All that the source rules report, and what they report it of.</summary>
    public IReadOnlyList<(DeclaredSchema Declared, Violation Violation)> Violations => found.Value;

    /// <returns>Null if the project references no known dialect.</returns>
    public static async Task<AnalyzedProject?> CreateAsync(Project project, CancellationToken ct) =>
        await project.GetCompilationAsync(ct).ConfigureAwait(false) is { } compilation && SchemaReader.TryCreate(compilation) is { } reader
            ? new(project, compilation, await BaselineDocument.FindAsync(project, ct).ConfigureAwait(false), reader, ct)
            : null;

    /// <summary>The violation that a diagnostic reports, as the project is now; null if it is there no more.</summary>
    public (DeclaredSchema Declared, Violation Violation)? Find(Diagnostic diagnostic)
    {
        foreach (var pair in Violations)
            if (diagnostic.IsFrom(pair.Violation))
                return pair;
        return null;
    }

    private IEnumerable<DeclaredSchema> Declarations(CancellationToken ct)
    {
        var own = Schema.Reader.ReadAll(ct);
        var names = new HashSet<string>(own.Select(declared => declared.Schema.Name), StringComparer.Ordinal);
        var recorded = Baseline.File?.Blocks.Where(block => block.Keyword == "enum" && !names.Contains(block.Name) && !Schema.Reader.IsForeign(block.Name)) ?? [];
        return own.Concat(recorded.Select(block => Schema.Reader.FindDeclared(block.Name)).OfType<DeclaredSchema>());
    }
}
