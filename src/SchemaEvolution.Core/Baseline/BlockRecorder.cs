using SchemaEvolution.Core.Model;

namespace SchemaEvolution.Core.Baseline;

/// <summary>Records one declaration.</summary>
/// <param name="shipped">The newest version that has shipped.</param>
internal sealed class BlockRecorder(int shipped)
{
    /// <summary>The block whose next version is <paramref name="declaration"/>.</summary>
    public Block Record(Block block, Declaration declaration)
    {
        if (block.Keyword != declaration.Keyword && block.Facts.Any(HasShipped))
            return block;

        if (declaration is MessageSchema message)
            declaration = message.RecordedIn(block.Dialect);
        var head = WithParameters(block, declaration.TypeParameters) with { Keyword = declaration.Keyword, Dialect = declaration.Dialect };
        var missing = BlockContent.Of(declaration).Select(content => WithKnownDefault(content, head)).Distinct().ToList();
        if (declaration.ReservesInBaseline)
            missing.AddRange(head.Facts.Where(fact => fact.Lifetime.IsOpen).Select(fact => fact.Content).OfType<ReservedFact>());
        var (facts, replaced) = Keep(head.Facts, missing);
        facts.AddRange(missing.Select(content => new Fact(content, Lifetime.Since(shipped + 1))));
        return head with { Facts = CanonicalOrder.Of(facts.Select(fact => WithComments(fact, replaced))).ToEquatableArray() };
    }

    /// <summary>The block of a declaration that is there no more; null if it never shipped.</summary>
    public Block? End(Block block)
    {
        var facts = Keep(block.Facts, []).Kept.ToEquatableArray();
        return facts.All(fact => fact.Content is FormerNameFact) ? null : block with { Facts = facts };
    }

    /// <summary>What stays of a block's facts, each with its end, if only <paramref name="missing"/> holds from now on.</summary>
    /// <param name="missing">Loses what a fact already says.</param>
    private (List<Fact> Kept, List<Fact> Replaced) Keep(IEnumerable<Fact> facts, List<FactContent> missing)
    {
        var kept = new List<Fact>();
        var replaced = new List<Fact>();
        var wanted = new HashSet<FactContent>(missing);

        // The shipped ones first: one that only ended for the moment is taken up again, rather than repeated by a pending one.
        foreach (var fact in facts.OrderBy(fact => fact.Lifetime.From))
        {
            if (fact.Content is FormerNameFact || fact.Lifetime.To < shipped)
                kept.Add(fact);
            else if (wanted.Remove(fact.Content))
                kept.Add(fact with { Lifetime = Lifetime.Since(fact.Lifetime.From) });
            else if (HasShipped(fact))
                kept.Add(fact with { Lifetime = fact.Lifetime with { To = shipped } });
            else
                replaced.Add(fact);
        }

        missing.RemoveAll(content => !wanted.Contains(content));
        return (kept, replaced);
    }

    private bool HasShipped(Fact fact) => fact.Lifetime.From <= shipped;

    /// <summary>A fact with the comments of the pending one whose place it takes.</summary>
    private static Fact WithComments(Fact fact, IReadOnlyList<Fact> replaced) =>
        fact.Lifetime.IsOpen && replaced.FirstOrDefault(other => IsSamePlace(other.Content, fact.Content)) is { } former
            ? fact with { Comments = CommentLines.Join(fact.Comments, former.Comments) }
            : fact;

    private static bool IsSamePlace(FactContent one, FactContent other) => (one, other) switch
    {
        (FieldFact { Field: var a }, FieldFact { Field: var b }) => a.Tag == b.Tag && a.Key == b.Key,
        (TraitFact { Trait.Key: var a }, TraitFact { Trait.Key: var b }) => a == b,
        (ValueFact { Value: var a }, ValueFact { Value: var b }) => a.Number == b.Number,
        (CaseFact { Case: var a }, CaseFact { Case: var b }) => a.Tag == b.Tag,
        (ReservedFact { Reservation: var a }, ReservedFact { Reservation: var b }) => a.From is not null && a.From == b.From,
        _ => false,
    };

    /// <summary>A default that the code does not tell is the one that the file has for the same field.</summary>
    private FactContent WithKnownDefault(FactContent content, Block block)
    {
        if (content is not FieldFact { Field: { Default.IsKnown: false } field })
            return content;
        var recorded = block.Facts
            .Where(fact => fact.Lifetime.To is null || fact.Lifetime.To == shipped)
            .OrderByDescending(fact => fact.Lifetime.From)
            .Where(fact => IsSamePlace(fact.Content, content))
            .Select(fact => ((FieldFact)fact.Content).Field)
            .FirstOrDefault(other => other.Type == field.Type);
        return new FieldFact(field with { Default = recorded?.Default });
    }

    /// <summary>The names of type parameters are local to the block: another name changes nothing of what has shipped.</summary>
    private static Block WithParameters(Block block, EquatableArray<string> parameters)
    {
        if (block.TypeParameters == parameters)
            return block;
        var present = block.TypeParameters.Zip(parameters, (former, name) => (former, name))
            .ToDictionary(pair => pair.former, FieldType (pair) => new TypeParameter(pair.name));
        return block with
        {
            TypeParameters = parameters,
            Facts = block.Facts
                .Select(fact => fact with { Content = fact.Content.WithType(type => type.Substitute(present)) })
                .ToEquatableArray(),
        };
    }
}
