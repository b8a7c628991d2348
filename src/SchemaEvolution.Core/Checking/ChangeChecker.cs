using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
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
            return [];
        var versions = shipped.VersionsOf(declaration.Name);
        var latest = shipped.At(shipped.Latest).Find(declaration.Name);
        var pairing = declaration is MessageSchema message ? FieldPairing.Between(latest as MessageSchema, message) : FieldPairing.ByTag;
        return
            from format in settings.Formats
            from version in versions
            let comparison = Compare(format, version)
            from change in comparison.Changes
            let context = comparison.About(change)
            from rule in RuleCatalog.ChangeRules
            where IsInScope(rule.Scope, version)
            let place = rule.Check(context)
            where place is not null
            select new Finding(rule, place.Value, context);

        VersionComparison Compare(FormatRules format, int version)
        {
            var schemas = shipped.At(version);
            var (old, @new) = Alignment.Of(schemas.Find(declaration.Name)!, declaration);
            return new(
                old,
                @new,
                latest,
                [.. versions.Where(later => later > version).Select(StateAt).OfType<MessageSchema>()],
                version,
                settings.Policy,
                new ChangeJudge(format, schemas, code),
                SchemaDiff.Compare(old, @new, pairing),
                pairing,
                faultyMembers);
        }

        Declaration StateAt(int version) => Alignment.Of(shipped.At(version).Find(declaration.Name)!, declaration).Old;

        bool IsInScope(VersionScope scope, int version) => scope switch
        {
            VersionScope.AllShipped => true,
            VersionScope.LatestShipped => version == shipped.Latest,
            _ => !settings.Policy.LatestOnly || version == shipped.Latest,
        };
    }
}
