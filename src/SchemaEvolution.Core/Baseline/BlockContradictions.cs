using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>Facts of one block that cannot both hold in one version.</summary>
internal sealed class BlockContradictions(int shipped)
{
    private readonly HashSet<Claim> seen = [];

    public IEnumerable<BaselineError> Of(Block block)
    {
        // A lifetime that is wrong in itself has been reported; compared with others it would only be reported again.
        var facts = block.Facts.Where(fact => fact.Lifetime.To is null || fact.Lifetime.From <= fact.Lifetime.To).ToList();
        return TwiceClaimed(facts)
            .Select(pair => Error(block, pair.First, pair.Second, $"both hold {pair.Claim.What}", Advice(pair)))
            .Concat(ReservedAndTaken(facts).Select(pair =>
                Error(block, pair.Reserved, pair.Taken, "the tag is both reserved and taken", "take another tag, or end the reservation")));
    }

    /// <summary>Of all facts that claim one thing, those that overlap in time; one claim for each pair of lines.</summary>
    private IEnumerable<(Fact First, Fact Second, Claim Claim)> TwiceClaimed(IReadOnlyCollection<Fact> facts)
    {
        var repeated = Repeated(facts);
        return repeated.Count == 0
            ? []
            : from claims in facts
                  .SelectMany(fact => Claims(fact.Content), (fact, claim) => (fact, claim))
                  .Where(pair => repeated.Contains(pair.claim))
                  .GroupBy(pair => pair.claim, pair => pair.fact)
              from overlap in Overlap.Pairs(claims, fact => fact.Lifetime)
              group (overlap.First, overlap.Second, claims.Key) by (overlap.First.Line, overlap.Second.Line) into sameLines
              select sameLines.First();
    }

    private HashSet<Claim> Repeated(IEnumerable<Fact> facts)
    {
        var repeated = new HashSet<Claim>();
        seen.Clear();
        foreach (var fact in facts)
            foreach (var claim in Claims(fact.Content))
                if (!seen.Add(claim))
                    repeated.Add(claim);
        return repeated;
    }

    /// <summary>
    /// What one fact alone can hold at a time, the most telling first. Two enum names on one number are legal in C#, and so are two cases
    /// of one generic type, or of types of one name in two namespaces.
    /// </summary>
    private static Claim[] Claims(FactContent content) => content switch
    {
        FieldFact { Field: { IsCase: true } field } => [field.Key is null ? new(field.Tag) : new(ClaimKind.Key, field.Key)],
        FieldFact { Field: { Key: null } field } => [new(field.Tag), new(ClaimKind.Name, field.Name)],
        FieldFact { Field: var field } => [new(ClaimKind.Key, field.Key), new(ClaimKind.Name, field.Name)],
        TraitFact fact => [new(ClaimKind.Key, Trait.Mark + fact.Trait.Key)],
        ValueFact fact => [new(ClaimKind.Name, fact.Value.Name)],
        CaseFact fact => [new(fact.Case.Tag), new(ClaimKind.Type, fact.Case.Type.ToString())],
        _ => [],
    };

    /// <summary>For each member whose tag is reserved while it is alive, one such reservation.</summary>
    private static IEnumerable<(Fact Reserved, Fact Taken)> ReservedAndTaken(List<Fact> facts)
    {
        if (!facts.Exists(fact => fact.Content is ReservedFact))
            yield break;
        var ahead = new Queue<(Fact Fact, Reservation Tags)>(
            from fact in facts
            let tags = (fact.Content as ReservedFact)?.Reservation
            where tags?.From is not null
            orderby tags.From
            select (fact, tags));
        var around = new List<(Fact Fact, Reservation Tags)>();
        foreach (var member in facts.Where(fact => Tag(fact.Content) is not null).OrderBy(fact => Tag(fact.Content)))
        {
            var tag = Tag(member.Content);
            while (ahead.Count > 0 && ahead.Peek().Tags.From <= tag)
                around.Add(ahead.Dequeue());
            around.RemoveAll(reserved => reserved.Tags.To < tag);
            foreach (var (reserved, _) in around.Where(reserved => reserved.Fact.Lifetime.Overlaps(member.Lifetime)).Take(1))
                yield return (reserved, member);
        }
    }

    private static int? Tag(FactContent content) => content switch
    {
        FieldFact { Field: { Key: null } field } => field.Tag,
        ValueFact fact => fact.Value.Number,
        CaseFact fact => fact.Case.Tag,
        _ => null,
    };

    private string Advice((Fact First, Fact Second, Claim Claim) pair) =>
        pair.Claim.IsTag && Math.Max(pair.First.Lifetime.From, pair.Second.Lifetime.From) > shipped
            ? "give the pending field another tag, in the code and here"
            : "end one of them before the other starts, or rename the pending one";

    private static BaselineError Error(Block block, Fact first, Fact second, string fault, string advice)
    {
        var (upper, lower) = first.Line <= second.Line ? (first, second) : (second, first);
        var version = Math.Max(first.Lifetime.From, second.Lifetime.From);
        var name = DeclarationName.SpellOpen(block.Name, block.TypeParameters);
        return Contradiction.At(
            lower.Line,
            $"{Contradiction.Quote(upper)}, {Contradiction.Quote(lower)}: in v{version} of {name} {fault}; {advice}");
    }

    /// <param name="Name">Null for a tag.</param>
    private readonly record struct Claim(ClaimKind Kind, string? Name, int Tag = 0)
    {
        public Claim(int tag)
            : this(ClaimKind.Tag, null, tag)
        {
        }

        /// <summary>Whether renumbering mends it.</summary>
        public bool IsTag => Kind is ClaimKind.Tag;

        public string What => IsTag ? $"tag {Tag}" : $"the {Kind.ToString().ToLowerInvariant()} '{Name}'";
    }

    private enum ClaimKind
    {
        Tag,
        Key,
        Name,
        Type,
    }
}
