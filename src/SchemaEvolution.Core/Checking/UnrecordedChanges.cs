using SchemaEvolution.Core.Compatibility;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>What the baseline does not say yet, and nothing else reports.</summary>
internal sealed class UnrecordedChanges(ShippedVersions shipped)
{
    /// <param name="reported">The violations of the same declaration: what they speak about is not reported twice.</param>
    public IEnumerable<Violation> Find(Declaration declaration, IReadOnlyCollection<Violation> reported)
    {
        if (shipped.At(shipped.Next).Find(declaration.Name) is not { } recorded)
            return [NotInBaseline(declaration)];
        var (old, @new) = Alignment.Of(recorded, declaration);
        return SchemaDiff.Compare(old, @new)
            .Where(change => change is not FieldDefaultChanged { Old.Default.IsKnown: false } and not FieldDefaultChanged { New.Default.IsKnown: false })
            .Select(change => (change, description: ChangeDescription.Of(change), index: Members.IndexOf(@new, change)))
            .Where(found => !reported.Any(violation => SpeaksOf(violation, found.description, found.index)))
            .GroupBy(found => found.index)
            .Select(group => NotRecorded(declaration, group.Key, group.First().description, string.Join("; ", group.Select(found => found.description.Sentence))));
    }

    private static bool SpeaksOf(Violation violation, ChangeDescription description, int? index) =>
        (violation.Rule is ChangeRule || violation.Rule.Family is RuleFamily.Tags)
        && (index is null
            ? violation.Tag == description.Number || violation.Subject.EndsWith($".{description.Member}", StringComparison.Ordinal)
            : violation.MemberIndex == index);

    private static Violation NotInBaseline(Declaration declaration) => new(
        BaselineRules.NotInBaseline, declaration.Name, Subjects.Of(declaration, null), null, null, Place.Declaration,
        EquatableArray.Of(DeclarationName.Simple(declaration.Name), "", "", "", "", ""));

    private static Violation NotRecorded(Declaration declaration, int? index, ChangeDescription description, string sentence)
    {
        var name = DeclarationName.Simple(declaration.Name);
        return new(
            BaselineRules.NotRecorded,
            declaration.Name,
            Subjects.Of(declaration, index is null ? null : description.Member),
            index,
            description.Number,
            index is null ? Place.Declaration : Place.Member,
            EquatableArray.Of(index is null ? name : $"{name}.{description.Member}", $"{description.Number}", description.Old, "", sentence, ""));
    }
}
