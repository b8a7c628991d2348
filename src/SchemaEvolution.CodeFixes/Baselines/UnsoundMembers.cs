using SchemaEvolution.CodeFixes.Analysis;
using SchemaEvolution.CodeFixes.Tags;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.CodeFixes.Baselines;

/// <summary>Members that a warning is about: recording them would write a break down as if it were meant.</summary>
internal sealed class UnsoundMembers(AnalyzedProject project)
{
    /// <summary>What was recorded, but for unsound members, of which the file says what it said before.</summary>
    public BaselineFile LeaveAsTheyWere(BaselineFile recorded, IReadOnlyDictionary<string, string> formerNames) =>
        recorded with { Blocks = recorded.Blocks.Select(block => LeaveAsTheyWere(block, formerNames)).OfType<Block>().ToEquatableArray() };

    /// <summary>Null if nothing of a new declaration is left: an empty block would say that it has always been there.</summary>
    private Block? LeaveAsTheyWere(Block block, IReadOnlyDictionary<string, string> formerNames)
    {
        var unsound = new HashSet<int?>(NumbersOf(block.Name));
        if (unsound.Count == 0)
            return block;
        var name = formerNames.TryGetValue(block.Name, out var former) ? former : block.Name;
        var before = project.Baseline.File?.Find(name)?.Facts ?? default;
        var facts = block.Facts.Where(fact => !IsUnsound(fact)).Concat(before.Where(IsUnsound)).ToEquatableArray();
        return facts.Count == 0 ? null : block with { Facts = facts };

        bool IsUnsound(Fact fact) => FactNumber.Of(fact.Content) is { } number && unsound.Contains(number.From);
    }

    private IEnumerable<int?> NumbersOf(string declaration) =>
        from found in project.Violations
        where found.Declared.Schema.Name == declaration && found.Violation.Severity > RuleSeverity.Info
        from number in FactNumber.Of(found.Violation.Change).Select(number => (int?)number).Append(found.Violation.Tag)
        select number;
}
