using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Formats.Libraries;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Policy;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>Compares a declaration with every version that has shipped, and asks each rule about each change.</summary>
internal sealed class ChangeChecker(ShippedVersions shipped, ISchemaSource code)
{
    private readonly HierarchyMoves moves = new(shipped, code);
    private readonly KindChanges kinds = new(shipped, code);

    /// <param name="declaration">Without members whose tag is at fault for itself.</param>
    /// <param name="faultyMembers">The names of those members.</param>
    public IEnumerable<Finding> Check(Declaration declaration, CheckSettings settings, IReadOnlyCollection<string> faultyMembers)
    {
        if (settings.Policy.IsNone)
            yield break;
        var versions = shipped.VersionsOf(declaration.Name);
        var whole = versions.Select(StateAt).ToList();
        var latest = shipped.At(shipped.Latest).Find(declaration.Name);

        // A format in use is not dropped if no member of it is sound: then there is nothing to compare.
        var dropped = declaration is MessageSchema
            ? whole.SelectMany(pair => DialectsOf(pair.Old)).Distinct()
                .Except(DialectsOf(declaration))
                .Except(settings.Formats.Select(format => format.Dialect ?? ""))
                .ToList()
            : [];
        var formats = settings.Formats.Where(format => declaration.IsWrittenIn(format.Dialect));
        foreach (var format in formats.Concat(dropped.Select(LibraryFormats.Of).OfType<FormatRules>()))
        {
            var pairs = whole.ConvertAll(pair => (Old: View(pair.Old, format), New: View(pair.New, format)));
            var states = pairs.ConvertAll(pair => pair.Old.Shown);
            var before = latest is null ? null : View(latest, format).Shown;
            var pairing = format.Pair(before, View(declaration, format).Shown);
            for (var i = 0; i < versions.Count; i++)
            {
                if (!whole[i].Old.IsWrittenIn(format.Dialect))
                    continue;
                IReadOnlyList<SchemaChange> changes = dropped.Contains(format.Dialect ?? "")
                    ? [new VocabularyDropped(format.Dialect!)]
                    : SchemaDiff.Compare(pairs[i].Old.Shown, pairs[i].New.Shown, pairing);
                changes = moves.Recognise(changes, pairs[i].New.Shown, format, versions[i] == shipped.Latest);
                if (changes.Count == 0 && !KindChanges.Concern(pairs[i].New.Shown, format))
                    continue;
                var comparison = kinds.Recognise(Compare(format, pairing, i, pairs[i], states, before, changes));
                foreach (var change in comparison.Changes)
                    foreach (var finding in Find(comparison.About(change), settings.Policy))
                        yield return finding;
            }
        }

        (Declaration Old, Declaration New) StateAt(int version) =>
            Alignment.Of(shipped.At(version).Find(declaration.Name)!, declaration);

        VersionComparison Compare(
            FormatRules format,
            FieldPairing pairing,
            int index,
            (DeclarationView Old, DeclarationView New) pair,
            IReadOnlyList<Declaration> states,
            Declaration? before,
            IReadOnlyList<SchemaChange> changes) =>
            new(
                pair.Old,
                pair.New,
                before,
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

    /// <summary>The vocabularies of other libraries in which a message is written; none of ours, which is not recorded.</summary>
    private static IEnumerable<string> DialectsOf(Declaration declaration) => declaration is MessageSchema { Dialect: { } recorded } message
        ? message.Fields.SelectMany(field => field.Views).Select(view => view.Dialect).Prepend(recorded).Distinct()
        : [];

    private static DeclarationView View(Declaration declaration, FormatRules format) => new(declaration, format.Dialect);

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
