using SchemaEvolution.Core.Baseline;
using SchemaEvolution.Core.Formats;
using SchemaEvolution.Core.Model;
using SchemaEvolution.Core.Rules;

namespace SchemaEvolution.Core.Checking;

/// <summary>Finds a number that nothing has ever used. "Highest present + 1" would hand out a deleted member's number again.</summary>
public static class NextFreeTag
{
    /// <param name="declarations">Those of the code that share the numbers: the message, its bases, and what derives from it.</param>
    /// <param name="blocks">What the baseline says of them, in all versions, pending ones included.</param>
    /// <param name="ranges">What the wire formats allow; not empty.</param>
    /// <returns>
    /// The first number above all that are used; the lowest that was never used if none is left above; null if none is left at all.
    /// </returns>
    public static int? Find(IEnumerable<Declaration> declarations, IEnumerable<Block> blocks, IReadOnlyCollection<TagRange> ranges)
    {
        long first = ranges.Max(range => range.First);
        long last = ranges.Min(range => range.Last);
        var gaps = ranges.Select(range => range.Gap).OfType<Reservation>().Select(Span.Of).ToList();
        var used = declarations.SelectMany(UsedBy).Concat(blocks.SelectMany(UsedBy)).Where(IsAllowed).ToList();
        var taken = gaps.Concat(used).OrderBy(span => span.From).ToList();
        return FirstFree(used.Select(span => span.To + 1).Append(first).Max()) ?? FirstFree(first);

        // A number that no format allows was never on the wire, and must not push the next one up.
        bool IsAllowed(Span span) => span.To >= first && span.From <= last && !gaps.Any(gap => gap.From <= span.From && span.To <= gap.To);

        int? FirstFree(long candidate)
        {
            foreach (var span in taken)
                if (span.From <= candidate && candidate <= span.To)
                    candidate = span.To + 1;
            return candidate <= last ? (int)candidate : null;
        }
    }

    private static IEnumerable<Span> UsedBy(Declaration declaration) =>
        declaration.UsedTags().Select(Span.Of)
            .Concat(declaration.Reservations.Where(reserved => reserved.From is not null).Select(Span.Of));

    private static IEnumerable<Span> UsedBy(Block block) => block.Facts.SelectMany<Fact, Span>(fact => fact.Content switch
    {
        FieldFact { Field.Tag: var tag } => [Span.Of(tag)],
        ValueFact { Value.Number: var number } => [Span.Of(number)],
        CaseFact { Case.Tag: var tag } => [Span.Of(tag)],
        ReservedFact { Reservation: { From: not null } reservation } => [Span.Of(reservation)],
        _ => [],
    });

    private readonly record struct Span(long From, long To)
    {
        public static Span Of(int number) => new(number, number);

        public static Span Of(Reservation reservation) => new(reservation.From!.Value, reservation.To!.Value);
    }
}
