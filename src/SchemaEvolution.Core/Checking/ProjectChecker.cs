using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>Judges a whole project: what only shows when all declarations are known, and each declaration with that knowledge.</summary>
public sealed class ProjectChecker
{
    private readonly CodeSchema code;
    private readonly BaselineHistory history;
    private readonly UnrecordedRenames renames;
    private readonly CompatibilityChecker checker;
    private readonly AcceptedBreaks accepted;
    private readonly RenameReport renameReport;
    private readonly Lazy<ILookup<int, AcceptLine>> matchedBefore;

    public ProjectChecker(BaselineHistory history, CodeSchema code)
    {
        this.code = code;
        this.history = history;
        renames = new(history, code);
        Shipped = new ShippedVersions(history, renames);
        checker = new CompatibilityChecker(Shipped, code.Source);
        accepted = new AcceptedBreaks(Shipped);
        renameReport = new RenameReport(code);
        matchedBefore = new(() => Shipped.File.Accepts
            .Select(line => line.Version)
            .Where(version => version <= Shipped.Latest)
            .Distinct()
            .SelectMany(version => MatchedBefore(version).Select(line => (version, line)))
            .ToLookup(pair => pair.version, pair => pair.line));
    }

    public ShippedVersions Shipped { get; }

    /// <summary>Old key → new key of declarations that look renamed, which the baseline does not record yet.</summary>
    public IReadOnlyDictionary<string, string> Renames => renames.All;

    /// <summary>The violations of one declaration of the code.</summary>
    public IReadOnlyList<Violation> Check(Declaration declaration, CheckSettings settings) =>
        Shipped.FormerNameOf(declaration.Name) is { } former
            && Shipped.BlockOf(declaration.Name) is { } block
            && renameReport.Find(declaration, former, block, StatesOf(declaration.Name, settings.Policy), settings) is { } renamed
            ? [renamed, .. checker.Check(declaration, settings).Where(violation => !(RenameReport.IsBreak(renamed) && IsOfName(violation)))]
            : checker.Check(declaration, settings);

    /// <summary>What a declaration was in each compared version, the newest one last; null where it was not.</summary>
    private IReadOnlyList<Declaration?> StatesOf(string name, CompatibilityPolicy policy) =>
    [
        .. Shipped.VersionsOf(name)
            .Where(version => !policy.LatestOnly && version < Shipped.Latest)
            .Append(Shipped.Latest)
            .Select(version => Shipped.At(version).Find(name)),
    ];

    /// <summary>Whether it says of the name on the wire what the rename says already.</summary>
    private static bool IsOfName(Violation violation) => violation.Change is TraitChanged { Key: Trait.Contract or Trait.Alias };

    /// <summary>Shipped messages that the code no longer has (EVO403). An enum, and a case, are judged where they are used.</summary>
    /// <param name="policy">That of the project, since what has gone has none of its own.</param>
    public IEnumerable<Violation> Removed(CompatibilityPolicy policy) =>
        from block in policy.Backward ? Shipped.File.Blocks : default
        where IsMissing(block)
        let versions = Shipped.VersionsOf(block.Name)
            .Where(version => !policy.LatestOnly || version == Shipped.Latest)
            .Where(version => !accepted.Covers(NameRules.Removed.Id, block.Name, version))
            .ToList()
        where versions.Count > 0
        let declaration = history.Find(block.Name, versions.Last())
        let since = RenameReport.SinceOf(block)
        select new Violation(
            NameRules.Removed, block.Name, Subjects.Of(declaration, null), null, null, Place.Declaration,
            new(DeclarationName.Simple(block.Name), Old: declaration.DisplayName, Since: $"v{since}"))
        {
            Since = since,
            BaselineLine = block.Line,
        };

    /// <summary>Accept lines that are not in force, or match nothing (EVO705).</summary>
    /// <param name="settingsOf">What is configured for a declaration of the code.</param>
    public IEnumerable<Violation> StaleAccepts(Func<Declaration, CheckSettings> settingsOf)
    {
        if (!accepted.Any)
            return [];
        var matched = new HashSet<AcceptLine>(code.Own
            .SelectMany(declaration => checker.AcceptLinesFor(declaration, settingsOf(declaration)))
            .Concat(Shipped.File.Blocks.Where(IsMissing).SelectMany(RemovalsOf)));
        return Shipped.File.Accepts
            .Where(line => !line.IsInForce || !(matched.Contains(line) || MatchesInHistory(line)))
            .Select(StaleAccept);
    }

    private bool IsMissing(Block block) =>
        block.Keyword != "enum"
        && code.Source.Find(block.Name) is null or EnumSchema
        && !renames.IsRenamed(block.Name)
        && !Shipped.VersionsOf(block.Name)
            .Any(version => IsCase(block.Name, version) || IsMemoryOfAnother(block.Name, version));

    /// <summary>Whether it was copied as a part of the messages that held it, which are judged for themselves.</summary>
    private bool IsMemoryOfAnother(string name, int version) =>
        history.Find(name, version) is MessageSchema held
        && held.TraitOf(Trait.Layout)?.Value.StartsWith("Unmanaged", StringComparison.Ordinal) is true
        && history.At(version).Declarations.OfType<MessageSchema>()
            .Any(message => message.Name != name && message.Fields.Any(field => field.Type.Mentions(name)));

    private bool IsCase(string name, int version) =>
        history.At(version).Declarations.OfType<UnionSchema>().Any(union => union.Cases.Any(@case => @case.Type.Name == name));

    private IEnumerable<AcceptLine> RemovalsOf(Block block) =>
        Shipped.VersionsOf(block.Name).SelectMany(version => accepted.LinesFor(NameRules.Removed.Id, block.Name, version));

    /// <summary>
    /// A line stays when its break has shipped, although the code has moved on since: it is judged as on the day before it shipped.
    /// </summary>
    private bool MatchesInHistory(AcceptLine line) => line.Version <= Shipped.Latest && matchedBefore.Value[line.Version].Contains(line);

    /// <summary>The accept lines that matched on the day before a version shipped.</summary>
    private IEnumerable<AcceptLine> MatchedBefore(int version)
    {
        var past = new BaselineHistory(Shipped.File with { Shipped = version - 1 });
        var schemas = past.Recorded;
        var then = new CompatibilityChecker(new ShippedVersions(past), schemas);
        return schemas.Declarations
            .SelectMany(declaration => then.AcceptLinesFor(declaration, SettingsThen(declaration)))
            .Concat(Shipped.File.Blocks.Where(block => schemas.Find(block.Name) is null).SelectMany(RemovalsOf));
    }

    /// <summary>What may have counted in the past: which formats carried a declaration is not recorded, but for its vocabulary.</summary>
    private static CheckSettings SettingsThen(Declaration declaration) => new(
        CompatibilityPolicy.Full,
        SchemaRole.Stored,
        declaration switch
        {
            MessageSchema { Dialect: null } => WireFormats.All,
            MessageSchema message => [.. LibraryFormats.All.Where(format => message.Has(format.Dialect))],
            _ => [.. WireFormats.All, .. LibraryFormats.All],
        });

    private static Violation StaleAccept(AcceptLine line) => new(
        DeclarationRules.StaleAccept, line.Subject, line.Subject, null, null, Place.Declaration,
        new(
            line.IsInForce
                ? $"The accept line for {line.Rule} {line.Subject} matches no break any more. Remove it."
                : $"The accept line for {line.Rule} {line.Subject} has no reason yet and is not in force. "
                    + $"Write one in place of {QuotedText.Write(line.Reason)}."))
    {
        BaselineLine = line.Line,
    };
}
