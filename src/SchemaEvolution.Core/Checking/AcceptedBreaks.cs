using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>The breaks that are on record: which findings the accept lines of a baseline cover.</summary>
internal sealed class AcceptedBreaks(ShippedVersions shipped)
{
    private readonly ILookup<string, AcceptLine> byRule = shipped.File.Accepts.ToLookup(line => line.Rule, StringComparer.Ordinal);

    public bool Any => byRule.Count > 0;

    public bool Covers(Finding finding) => LinesFor(finding).Any(line => line.IsInForce);

    public bool Covers(Violation fault, Declaration declaration) => LinesFor(fault, declaration).Any(line => line.IsInForce);

    public bool Covers(string rule, string declaration, int version) => LinesFor(rule, declaration, version).Any(line => line.IsInForce);

    public IEnumerable<AcceptLine> LinesFor(Finding finding) => byRule[finding.Rule.Id].Concat(ShippedMoves)
        .Where(line => IsBetween(finding.Version, line)
            && NamesOf(finding.Context.Comparison.New, finding.Description.Member, finding.Identity, line.Version)
                .Contains(line.Subject));

    /// <param name="fault">The use of a reserved tag; no other fault of a declaration for itself can be accepted.</param>
    public IEnumerable<AcceptLine> LinesFor(Violation fault, Declaration declaration) => fault.Rule == TagRules.ReservedTagUsed
        ? byRule[fault.Rule.Id].Where(line => IsBetween(fault.Since, line)
            && NamesOf(declaration, Members.NameAt(declaration, fault.MemberIndex!.Value), new(fault.Tag ?? 0), line.Version)
                .Contains(line.Subject))
        : [];

    /// <param name="declaration">The key of a declaration as a whole.</param>
    /// <param name="version">The shipped version that the code is compared with.</param>
    public IEnumerable<AcceptLine> LinesFor(string rule, string declaration, int version) => byRule[rule]
        .Where(line => IsBetween(version, line) && DeclarationNames(declaration, line.Version).Contains(line.Subject));

    /// <summary>
    /// Once its new tag has shipped, a field is followed by that tag, under which older versions had another field or none: to have
    /// accepted the move is to have accepted every difference from them.
    /// </summary>
    private IEnumerable<AcceptLine> ShippedMoves => byRule[TagRules.Renumbered.Id].Where(line => line.Version <= shipped.Latest);

    /// <summary>A line covers what lies between any version before its own and any from its own on.</summary>
    private bool IsBetween(int version, AcceptLine line) => version < line.Version && line.Version <= shipped.Next;

    private IEnumerable<string> NamesOf(Declaration declaration, string? member, MemberIdentity identity, int version)
    {
        var names = DeclarationNames(declaration.Name, version).Append(declaration.DisplayName).Distinct().ToList();
        if (member is null)
            return names;
        var members = FormerNames(declaration.Name, identity, version).Append(member).Distinct();
        return from name in names from part in members select $"{name}.{DeclarationName.Quote(part)}";
    }

    /// <summary>What the declaration was called in a version, and what it is called now.</summary>
    private IEnumerable<string> DeclarationNames(string name, int version)
    {
        var block = shipped.BlockOf(name);
        var parameters = block?.TypeParameters ?? default;
        yield return DeclarationName.SpellOpen(name, parameters);
        if (shipped.FormerNameOf(name) is { } recorded)
            yield return DeclarationName.SpellOpen(recorded, parameters);
        foreach (var fact in block?.Facts ?? default)
            if (fact.Content is FormerNameFact former && fact.Lifetime.Contains(version))
                yield return DeclarationName.SpellOpen(former.Name, parameters);
    }

    /// <summary>What the member was called in a version or, if it had gone by then, when it was last there.</summary>
    private IEnumerable<string> FormerNames(string name, MemberIdentity identity, int version) =>
        (shipped.BlockOf(name)?.Facts ?? default)
            .Where(fact => fact.Lifetime.From <= version)
            .OrderByDescending(fact => fact.Lifetime.From)
            .Select(fact => identity.NameIn(fact.Content))
            .OfType<string>()
            .Take(1);
}
