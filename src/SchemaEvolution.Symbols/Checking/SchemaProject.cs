using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Checking;

/// <summary>One compilation and its baseline: what the analyzers, the fixes and the tool all ask.</summary>
/// <param name="history">Null if the project has no baseline.</param>
/// <param name="isCompared">False if there is a baseline that cannot be used: then nothing is said about the past at all.</param>
public sealed class SchemaProject(SchemaReader reader, SettingsReader settings, BaselineHistory? history, bool isCompared = true)
{
    private readonly ProjectChecker? checker = history is null ? null : new(history, CodeOf(reader));
    private readonly CompatibilityChecker declarations = new(null, new ReaderSource(reader));

    /// <summary>A message is asked for once for itself, and once for each message that inherits from it.</summary>
    private readonly ConcurrentDictionary<DeclaredSchema, IReadOnlyList<Violation>> judged = new();

    private InheritedViolations? inherited;

    public SchemaReader Reader => reader;

    public SettingsReader Settings => settings;

    public ProjectChecker? Checker => checker;

    /// <summary>Whether the baseline, or a field of a message, knows the type: a part that neither knows is none of ours.</summary>
    public bool Concerns(INamedTypeSymbol type, CancellationToken ct) =>
        !reader.IsPart(type)
        || (reader.KeyOf(type) is var name && (history?.BlockOf(name) is not null || reader.Lists(name, ct)));

    /// <summary>All that is judged: what the reader lists, and the parts that no field uses any more but the baseline knows.</summary>
    public IEnumerable<DeclaredSchema> Declarations(CancellationToken ct = default)
    {
        var unused =
            from block in history?.File.Blocks ?? default
            where !reader.Lists(block.Name, ct) && !reader.IsForeign(block.Name)
            let declared = reader.FindDeclared(block.Name)
            where declared is not null && reader.IsPart(declared.Symbol)
            select declared;
        return reader.ReadAll(ct).Concat(unused);
    }

    /// <summary>Everything that is wrong with one declaration of this compilation.</summary>
    public IEnumerable<LocatedViolation> Check(DeclaredSchema declared, CancellationToken ct = default)
    {
        inherited ??= new(reader, Violations);
        return Violations(declared)
            .Where(violation => !inherited.IsReportedElsewhere(violation, declared, ct))
            .Select(violation => new LocatedViolation(violation, LocationOf(violation, declared, ct)))
            .Concat(MemberChecks.Check(declared, reader, ct));
    }

    /// <summary>What only the whole compilation shows; all of it stands in the baseline.</summary>
    public IEnumerable<Violation> CheckProject(CancellationToken ct = default)
    {
        if (checker is null)
            return [];
        var all = reader.ReadAll(ct).ToDictionary(declared => declared.Schema.Name, StringComparer.Ordinal);
        return checker.Removed(settings.ProjectPolicy).Concat(checker.StaleAccepts(declaration => settings.For(all[declaration.Name])));
    }

    private static CodeSchema CodeOf(SchemaReader reader) => new(
        new Lazy<IReadOnlyCollection<Declaration>>(() => [.. reader.ReadAll().Select(declared => declared.Schema)]),
        new ReaderSource(reader));

    private IReadOnlyList<Violation> Violations(DeclaredSchema declared) => judged.GetOrAdd(declared, Judge);

    private IReadOnlyList<Violation> Judge(DeclaredSchema declared)
    {
        var configured = settings.For(declared);
        if (checker is not null)
            return checker.Check(declared.Schema, configured);
        var faults = declarations.Check(declared.Schema, configured);
        return isCompared && declared.Schema is not EnumSchema ? [.. faults, MissingBaseline(declared.Schema)] : faults;
    }

    /// <summary>In this compilation: the source of a referenced project may be at hand, but nothing can be reported in it.</summary>
    private Location LocationOf(Violation violation, DeclaredSchema declared, CancellationToken ct)
    {
        var location = ViolationLocation.Of(violation, declared, ct);
        return reader.IsOwn(location) ? location : ViolationLocation.NameOf(declared, ct);
    }

    private static Violation MissingBaseline(Declaration declaration) => new(
        BaselineRules.Missing, declaration.Name, Subjects.Of(declaration, null), null, null, Place.Declaration,
        new(DeclarationName.Simple(declaration.Name)));

    private sealed class ReaderSource(SchemaReader reader) : ISchemaSource
    {
        public Declaration? Find(string name) => reader.Find(name);
    }
}
