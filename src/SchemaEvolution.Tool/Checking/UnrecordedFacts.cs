using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Tool.Projects;

namespace SchemaEvolution.Tool.Checking;

/// <summary>What <c>record</c> would write: with <c>--locked</c> each of it is an error.</summary>
internal static class UnrecordedFacts
{
    private static readonly string[] Ids = [BaselineRules.NotInBaseline.Id, BaselineRules.NotRecorded.Id, BaselineRules.Missing.Id];

    /// <summary>
    /// The findings, with those as errors that say that something is not recorded, and one more for each block that none of them speaks of.
    /// </summary>
    public static IEnumerable<Finding> Forbid(IEnumerable<Finding> findings, SchemaSource source, BaselineFile file, string shownPath)
    {
        var known = findings.Select(Forbid).ToList();
        var unsaid = Blocks(source, file)
            .Where(block => !known.Any(finding => IsUnrecorded(finding) && IsAbout(finding, block)))
            .Select(block => ToFinding(block, shownPath));
        return known.Concat(unsaid);
    }

    /// <summary>The finding, as an error if it only says that something is not recorded.</summary>
    public static Finding Forbid(Finding finding) => IsUnrecorded(finding) ? finding with { Severity = RuleSeverity.Error } : finding;

    /// <summary>Whether a finding only says that the baseline, or part of it, is missing.</summary>
    public static bool IsUnrecorded(Finding finding) => Ids.Contains(finding.Id);

    private static bool IsAbout(Finding finding, UnrecordedBlock block) =>
        $"{finding.Subject}.".StartsWith($"{block.Name}.", StringComparison.Ordinal);

    private static IEnumerable<UnrecordedBlock> Blocks(SchemaSource source, BaselineFile file) =>
        from target in source.Targets
        let recorded = Recording.Of(file, target, target.Schema)
        from name in recorded.Blocks.Concat(file.Blocks).Select(block => block.Name).Distinct()
        let before = file.Find(name)
        let after = recorded.Find(name)
        let come = Lines(after).Except(Lines(before)).ToList()
        let gone = Lines(before).Except(Lines(after)).ToList()
        where come.Count + gone.Count > 0
        let block = after ?? before
        select new UnrecordedBlock(DeclarationName.SpellOpen(block.Name, block.TypeParameters), come, gone, before?.Line ?? 0);

    private static IEnumerable<string> Lines(Block? block) =>
        block is null ? [] : [FactSpelling.Head(block), .. block.Facts.Select(FactSpelling.Line)];

    private static Finding ToFinding(UnrecordedBlock block, string path)
    {
        var (old, @new) = (string.Join("; ", block.Gone), string.Join("; ", block.Come));
        var sentence = (old.Length, @new.Length) switch
        {
            (0, _) => $"'{@new}' is to be added",
            (_, 0) => $"'{old}' is to be removed",
            _ => $"'{old}' becomes '{@new}'",
        };
        var id = BaselineRules.NotRecorded.Id;
        var message = $"'{block.Name}' is not recorded as it is: {sentence}";
        return new(id, RuleSeverity.Error, block.Name, message, Fingerprint.Of(id, block.Name, old, @new))
        {
            Baseline = block.Line > 0 ? new(path, block.Line) : null,
        };
    }

    private sealed record UnrecordedBlock(string Name, IReadOnlyList<string> Come, IReadOnlyList<string> Gone, int Line);
}
