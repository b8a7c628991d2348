using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>Finds the faults that a declaration has for itself.</summary>
internal sealed class DeclarationChecker(ShippedVersions? shipped, ISchemaSource code)
{
    public IReadOnlyList<Violation> Check(Declaration declaration, CheckSettings settings) =>
    [
        .. from format in settings.Formats
           let reserved = settings.Policy.IsNone ? null : shipped?.ReservationsOf(declaration.Name)
           let context = new DeclarationContext(declaration, format, code, reserved ?? [])
           from rule in RuleCatalog.DeclarationRules
           from fault in rule.Check(context)
           group (rule, fault) by (rule.Family, fault.Member.Index) into faults
           let first = faults.OrderBy(found => RuleCatalog.RankOf(found.rule)).First()
           select ToViolation(declaration, first.rule, first.fault),
    ];

    /// <summary>
    /// The message without the members that cannot be compared: of several with one tag only the owner is left, which is the one that
    /// shipped with it, and none with a tag that the format does not allow.
    /// </summary>
    public MessageSchema WithoutFaulty(MessageSchema message, IReadOnlyList<Violation> faults)
    {
        if (faults.Count == 0)
            return message;
        var latest = shipped?.At(shipped.Latest).Find(message.Name) as MessageSchema;
        var outOfRange = faults.Where(fault => fault.Rule == TagRules.TagOutOfRange).Select(fault => fault.MemberIndex).ToList();
        var owners = message.Fields
            .Where((_, index) => !outOfRange.Contains(index))
            .GroupBy(field => field.Tag)
            .Select(rivals => rivals.FirstOrDefault(field => field.Name == latest?.FieldAt(rivals.Key)?.Name) ?? rivals.First());
        return message with { Fields = owners.ToEquatableArray() };
    }

    private Violation ToViolation(Declaration declaration, DeclarationRule rule, DeclarationFault fault)
    {
        var reserved = rule == TagRules.ReservedTagUsed ? shipped?.ReservationOf(declaration.Name, fault.Member.Tag) : null;
        return new(
            rule,
            declaration.Name,
            Subjects.Of(declaration, fault.Member.Name),
            fault.Member.Index,
            fault.Member.Tag,
            fault.Place,
            new($"{DeclarationName.Simple(declaration.Name)}.{fault.Member.Name}", $"{fault.Member.Tag}", fault.Detail))
        {
            Since = reserved?.Lifetime.From ?? 0,
            BaselineLine = reserved?.Line ?? 0,
        };
    }
}
