using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>Compares a declaration with every version that has shipped, and asks each rule about each change.</summary>
internal sealed class ChangeChecker(ShippedVersions shipped, ISchemaSource code)
{
    /// <param name="declaration">Without members whose tag is at fault for itself.</param>
    /// <param name="faultyMembers">The names of those members.</param>
    public IEnumerable<Finding> Check(Declaration declaration, CheckSettings settings, IReadOnlyCollection<string> faultyMembers)
    {
        if (settings.Policy.IsNone)
            yield break;
        var versions = shipped.VersionsOf(declaration.Name);
        var pairs = versions.Select(StateAt).ToList();
        var states = pairs.ConvertAll(pair => pair.Old);
        var latest = shipped.At(shipped.Latest).Find(declaration.Name);
        foreach (var format in settings.Formats)
        {
            var pairing = format.Pair(latest, declaration);
            for (var i = 0; i < versions.Count; i++)
            {
                var changes = SchemaDiff.Compare(pairs[i].Old, pairs[i].New, pairing);
                if (changes.Count == 0)
                    continue;
                var comparison = Compare(format, pairing, i, changes);
                foreach (var change in changes)
                    foreach (var finding in Find(comparison.About(change), settings.Policy))
                        yield return finding;
            }
        }

        (Declaration Old, Declaration New) StateAt(int version) =>
            Alignment.Of(shipped.At(version).Find(declaration.Name)!, declaration);

        VersionComparison Compare(FormatRules format, FieldPairing pairing, int index, IReadOnlyList<SchemaChange> changes)
        {
            var (old, @new) = pairs[index];
            return new(
                old,
                @new,
                latest,
                states,
                index,
                versions[index],
                settings.Policy,
                IsCompared(versions[index], settings.Policy),
                new ChangeJudge(format, shipped.At(versions[index]), code),
                changes,
                pairing,
                faultyMembers);
        }
    }

    private IEnumerable<Finding> Find(ChangeContext context, CompatibilityPolicy policy)
    {
        foreach (var rule in RuleCatalog.ChangeRules)
            if (IsInScope(rule.Scope, context.Comparison.Version, policy) && rule.Check(context) is { } place)
                yield return new(rule, place, context);
    }

    private bool IsInScope(VersionScope scope, int version, CompatibilityPolicy policy) => scope switch
    {
        VersionScope.AllShipped => true,
        VersionScope.LatestShipped => version == shipped.Latest,
        _ => IsCompared(version, policy),
    };

    private bool IsCompared(int version, CompatibilityPolicy policy) => !policy.LatestOnly || version == shipped.Latest;
}
