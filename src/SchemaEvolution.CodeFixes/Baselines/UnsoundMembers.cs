using SchemaEvolution.CodeFixes.Analysis;
using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Symbols.Declarations;

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
        var unsound = new HashSet<FactKey>(KeysOf(block.Name));
        if (unsound.Count == 0)
            return block;
        var name = formerNames.TryGetValue(block.Name, out var former) ? former : block.Name;
        var before = project.Baseline.File?.Find(name)?.Facts ?? default;
        var facts = block.Facts.Where(fact => !IsUnsound(fact)).Concat(before.Where(IsUnsound)).ToEquatableArray();
        return facts.Count == 0 ? null : block with { Facts = facts };

        bool IsUnsound(Fact fact) => FactKey.Of(fact.Content) is { } key && unsound.Contains(key);
    }

    private IEnumerable<FactKey> KeysOf(string declaration) =>
        from found in project.Violations
        where found.Declared.Schema.Name == declaration && found.Violation.Severity > RuleSeverity.Info
        from key in KeysOf(found.Violation, found.Declared)
        select key;

    /// <summary>What is wrong in another vocabulary is recorded where the message is.</summary>
    private static IEnumerable<FactKey> KeysOf(Violation violation, DeclaredSchema declared)
    {
        var member = violation.MemberIndex is { } index ? declared.Members[index].Field : null;
        if (violation.Format?.Dialect is { } dialect && declared.Dialect is { } recorded && dialect != recorded)
            return member is null ? [] : [FactKey.Of(member)];
        var keys = FactKey.Of(violation.Change);
        return violation.Tag is { } tag && member is not { Key: not null } && !keys.Any(key => key.Name is not null)
            ? keys.Append(FactKey.OfNumber(tag))
            : keys;
    }
}
