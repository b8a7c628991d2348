using SchemaEvolution.Core.Checking;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;
using SchemaEvolution.Symbols.Declarations;

namespace SchemaEvolution.Symbols.Checking;

/// <summary>What is wrong with the C# of a member, rather than with its schema.</summary>
internal static class MemberChecks
{
    public static IEnumerable<LocatedViolation> Check(DeclaredSchema declared, SchemaReader reader, CancellationToken ct) =>
        Untagged(declared, ct).Concat(UnfitDefaults(declared, reader, ct)).Concat(OfVocabulary(declared, ct));

    /// <summary>What a vocabulary leaves to chance, or offers and the message does not take.</summary>
    private static IEnumerable<LocatedViolation> OfVocabulary(DeclaredSchema declared, CancellationToken ct)
    {
        if (declared.ImplicitTags is { } origin)
            yield return OfMessage(DeclarationRules.ImplicitTags, declared, origin, ct);
        if (declared.MissingCarrier is { } carrier)
            yield return OfMessage(DataflowRules.NoCarrier, declared, carrier, ct);
    }

    private static LocatedViolation OfMessage(Rule rule, DeclaredSchema declared, string detail, CancellationToken ct) => new(
        new(
            rule,
            declared.Schema.Name,
            Subjects.Of(declared.Schema, null),
            null,
            null,
            Place.Declaration,
            new(DeclarationName.Simple(declared.Schema.Name), New: detail)),
        ViolationLocation.NameOf(declared, ct));

    private static IEnumerable<LocatedViolation> Untagged(DeclaredSchema declared, CancellationToken ct) =>
        from symbol in declared.UntaggedMembers
        let name = new DeclaredMember(symbol).GetName(ct)
        where name is not null
        let violation = Of(DeclarationRules.Untagged, declared, symbol.Name, null, declared.IgnoreAttribute)
        select new LocatedViolation(violation, name.Value.GetLocation());

    /// <summary>A member of a base class that is a message itself is judged there.</summary>
    private static IEnumerable<LocatedViolation> UnfitDefaults(DeclaredSchema declared, SchemaReader reader, CancellationToken ct) =>
        from pair in declared.Members.Select((member, index) => (member, index))
        where pair.member.InvalidDefault is not null
            && !(pair.member.IsInherited && reader.Read(pair.member.Symbol.ContainingType, ct) is not null)
        let location = pair.member.GetInitializer(ct)?.GetLocation() ?? pair.member.GetName(ct)?.GetLocation()
        where location is not null && reader.IsOwn(location)
        let violation = Of(DeclarationRules.UnfitDefault, declared, pair.member.Symbol.Name, pair.index, pair.member.InvalidDefault!)
        select new LocatedViolation(violation, location);

    private static Violation Of(Rule rule, DeclaredSchema declared, string member, int? index, string detail) => new(
        rule,
        declared.Schema.Name,
        Subjects.Of(declared.Schema, member),
        index,
        index is { } position ? declared.Members[position].Field?.Tag : null,
        Place.Member,
        new($"{DeclarationName.Simple(declared.Schema.Name)}.{member}", New: detail));
}
