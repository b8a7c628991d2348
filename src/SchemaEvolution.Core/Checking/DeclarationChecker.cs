using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>Finds the faults that a declaration has for itself.</summary>
internal sealed class DeclarationChecker(ShippedVersions? shipped, ISchemaSource code)
{
    public IReadOnlyList<Violation> Check(Declaration declaration, CheckSettings settings)
    {
        var found = new List<(DeclarationRule Rule, DeclarationFault Fault)>();
        var reserved = settings.Policy.IsNone ? null : shipped?.ReservationsOf(declaration.Name);
        foreach (var format in settings.Formats)
        {
            var view = new DeclarationView(declaration, format.Dialect);
            var context = new DeclarationContext(view.Shown, format, code, view.IsRecorded ? reserved ?? [] : []);
            foreach (var rule in RuleCatalog.DeclarationRules)
                foreach (var fault in rule.Check(context))
                    found.Add((rule, fault with { Member = fault.Member with { Index = view.PositionOf(fault.Member.Index) } }));
        }

        // Almost always nothing has been found: what follows is for the rest.
        return
        [
            .. from pair in found
               group pair by (pair.Rule.Family, pair.Fault.Member.Index) into faults
               let first = faults.OrderBy(pair => RuleCatalog.RankOf(pair.Rule)).First()
               select ToViolation(declaration, first.Rule, first.Fault),
        ];
    }

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
            .GroupBy(field => field.Key ?? Words.Tag(field.Tag))
            .Select(rivals => rivals.FirstOrDefault(field => field.Name == latest?.Counterpart(field)?.Name) ?? rivals.First());
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
            new($"{DeclarationName.Simple(declaration.Name)}.{fault.Member.Name}", KeyOf(fault.Member), fault.Detail))
        {
            Since = reserved?.Lifetime.From ?? 0,
            BaselineLine = reserved?.Line ?? 0,
        };
    }

    private static string KeyOf(DeclaredTag member) => member.Key is { } key ? Words.Key(key) : Words.Tag(member.Tag);
}
